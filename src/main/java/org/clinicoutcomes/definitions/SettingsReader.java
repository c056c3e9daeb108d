package org.clinicoutcomes.definitions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settings from their entries. Which there are, within which bounds and in which unit, the built-in
 * entries say; an input's entry gives one of them another value.
 */
final class SettingsReader {

  private static final List<String> OWN = List.of("value", "unit", "meaning", "citation");
  private static final List<String> BUILT_IN =
      List.of("value", "lowest", "highest", "unit", "meaning", "citation");
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
    Fields fields = Fields.of(entry, BUILT_IN, List.of());
    Integer lowest = fields.whole("lowest", 0, LARGEST);
    Integer highest = fields.whole("highest", 0, LARGEST);
    String unit = fields.text("unit");
    return lowest == null || highest == null || unit == null
        ? null
        : read(fields, key, new Setting.Bounds(lowest, highest, unit), false);
  }

  private static @Nullable Setting own(
      @Nullable Setting builtIn, String key, YamlValue entry, Set<String> known) {
    if (builtIn == null) {
      entry.isWrong(
          "is no setting" + Spelling.hint(key, known), "one of " + String.join(", ", known));
      return null;
    }
    return read(Fields.of(entry, OWN, List.of()), key, builtIn.bounds(), true);
  }

  private static @Nullable Setting read(
      Fields fields, String key, Setting.Bounds bounds, boolean isOwn) {
    Integer number = fields.whole("value", bounds.lowest(), bounds.highest());
    String unit = fields.read("unit", value -> Scalars.word(value, List.of(bounds.unit())));
    String meaning = fields.text("meaning");
    String citation = fields.text("citation");
    return number == null || unit == null || meaning == null || citation == null
        ? null
        : new Setting(key, number, bounds, meaning, citation, isOwn);
  }
}
