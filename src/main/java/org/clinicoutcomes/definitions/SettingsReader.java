package org.clinicoutcomes.definitions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settings from their entries. Which there are, and which values each may have (numbers within
 * bounds, in a unit, or words), the built-in entries say; an input's entry gives one of them
 * another value.
 */
final class SettingsReader {

  private static final List<String> ALL = List.of("value", "meaning", "citation");
  private static final List<String> NUMBER = List.of("value", "unit", "meaning", "citation");
  private static final List<String> ALLOWED = List.of("lowest", "highest", "unit", "words");
  private static final int LARGEST = 999_999;

  private SettingsReader() {}

  /**
   * The settings by key, in their order; as the input has them only where no mistake was reported.
   *
   * @param layers every entry of a key, the built-in ones first
   */
  static Map<String, Setting> read(Map<String, List<YamlValue>> layers) {
    Map<String, Setting> settings = new LinkedHashMap<>();
    layers.forEach(
        (key, entries) ->
            entries.forEach(
                entry -> {
                  Setting setting =
                      entry.at().isBuiltIn()
                          ? builtIn(key, entry)
                          : own(settings.get(key), key, entry, settings.keySet());
                  if (setting != null) {
                    settings.put(key, setting);
                  }
                }));
    return settings;
  }

  private static @Nullable Setting builtIn(String key, YamlValue entry) {
    Fields fields = Fields.of(entry, ALL, ALLOWED);
    Allowed allowed = allowed(fields);
    return allowed == null ? null : read(fields, key, allowed, false);
  }

  private static @Nullable Allowed allowed(Fields fields) {
    List<YamlValue> words = fields.keys("words", "a list of words");
    if (!words.isEmpty()) {
      return new Allowed.Words(words.stream().map(Scalars::text).filter(Objects::nonNull).toList());
    }
    Integer lowest = fields.whole("lowest", 0, LARGEST);
    Integer highest = fields.whole("highest", 0, LARGEST);
    String unit = fields.text("unit");
    return lowest == null || highest == null || unit == null
        ? null
        : new Allowed.Whole(lowest, highest, unit);
  }

  private static @Nullable Setting own(
      @Nullable Setting builtIn, String key, YamlValue entry, Set<String> known) {
    if (builtIn == null) {
      entry.isWrong(
          "is no setting" + Spelling.hint(key, known), "one of " + String.join(", ", known));
      return null;
    }
    boolean isNumber = builtIn.allowed() instanceof Allowed.Whole;
    Fields fields = Fields.of(entry, isNumber ? NUMBER : ALL, List.of());
    return read(fields, key, builtIn.allowed(), true);
  }

  private static @Nullable Setting read(Fields fields, String key, Allowed allowed, boolean isOwn) {
    String value = fields.read("value", allowed::read);
    boolean isOfUnit = !(allowed instanceof Allowed.Whole whole) || hasUnit(fields, whole.unit());
    String meaning = fields.text("meaning");
    String citation = fields.text("citation");
    return value == null || !isOfUnit || meaning == null || citation == null
        ? null
        : new Setting(key, value, allowed, meaning, citation, isOwn);
  }

  private static boolean hasUnit(Fields fields, String unit) {
    return fields.read("unit", value -> Scalars.word(value, List.of(unit))) != null;
  }
}
