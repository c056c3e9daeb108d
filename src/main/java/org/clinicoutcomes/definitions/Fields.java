package org.clinicoutcomes.definitions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of an entry by key, none missing and none unknown, or that was reported. */
final class Fields {

  private final Map<String, YamlValue> values;

  private Fields(Map<String, YamlValue> values) {
    this.values = values;
  }

  static Fields none() {
    return new Fields(Map.of());
  }

  static Fields of(YamlValue entry, List<String> required, List<String> optional) {
    SortedSet<String> known = new TreeSet<>(required);
    known.addAll(optional);
    String expected = "the keys " + String.join(", ", known);
    int before = entry.mistakes().count();
    Map<String, YamlValue> values = new TreeMap<>(entry.entries(expected));
    refuseUnknown(values, known);
    if (entry.mistakes().count() == before || !values.isEmpty()) {
      required.stream()
          .filter(key -> !values.containsKey(key))
          .forEach(key -> entry.isWrong("has no " + key, "the key " + key + " with a value"));
    }
    return new Fields(values);
  }

  private static void refuseUnknown(Map<String, YamlValue> values, SortedSet<String> known) {
    String expected = (known.size() > 1 ? "one of " : "only ") + String.join(", ", known);
    values.forEach(
        (key, value) -> {
          if (!known.contains(key)) {
            value.isWrong("is no known key" + Spelling.hint(key, known), expected);
          }
        });
  }

  @Nullable YamlValue get(String key) {
    return values.get(key);
  }

  /** What the reader makes of the value; null where there is none. */
  <T> @Nullable T read(String key, Function<YamlValue, @Nullable T> reader) {
    YamlValue value = values.get(key);
    return value == null ? null : reader.apply(value);
  }

  @Nullable String text(String key) {
    return read(key, Scalars::text);
  }

  @Nullable Integer whole(String key, int lowest, int highest) {
    return read(key, value -> Scalars.whole(value, lowest, highest));
  }

  /** One of an enum's constants, written in lower case. */
  <E extends Enum<E>> @Nullable E constant(String key, Class<E> type) {
    List<String> words =
        Arrays.stream(type.getEnumConstants()).map(each -> lowerCase(each.name())).toList();
    String word = read(key, value -> Scalars.word(value, words));
    return word == null ? null : Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }

  private static String lowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The different keys of a list; none where there is no list. */
  List<YamlValue> keys(String key, String expected) {
    YamlValue value = values.get(key);
    return value == null ? List.of() : value.keys(expected);
  }
}
