package org.clinicoutcomes.definitions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What values a setting may have; another one is taken for a typing error. */
public sealed interface Allowed {

  /** A value as it stands in a file; null where a mistake was reported. */
  @Nullable String read(YamlValue value);

  /** A value as reports say it. */
  String said(String value);

  /**
   * Whole numbers within bounds.
   *
   * @param unit such as {@code days}
   */
  record Whole(int lowest, int highest, String unit) implements Allowed {

    @Override
    public @Nullable String read(YamlValue value) {
      Integer number = Scalars.whole(value, lowest, highest);
      return number == null ? null : number.toString();
    }

    @Override
    public String said(String value) {
      return value + " " + unit;
    }
  }

  /** Some words. */
  record Words(List<String> words) implements Allowed {

    public Words {
      words = List.copyOf(words);
    }

    @Override
    public @Nullable String read(YamlValue value) {
      return Scalars.word(value, words);
    }

    @Override
    public String said(String value) {
      return value;
    }
  }
}
