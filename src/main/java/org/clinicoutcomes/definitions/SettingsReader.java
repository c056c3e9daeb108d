package org.clinicoutcomes.definitions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Settings from their entries. */
final class SettingsReader {

  private static final List<String> FIELDS = List.of("value", "unit", "meaning", "citation");

  private SettingsReader() {}

  /** The settings; complete only where no mistake was reported. */
  static Map<SettingKey, Setting> read(Map<String, YamlValue> entries) {
    Map<SettingKey, Setting> settings = new EnumMap<>(SettingKey.class);
    entries.forEach(
        (name, entry) -> {
          Optional<SettingKey> key = SettingKey.of(name);
          Setting setting = key.isEmpty() ? unknown(name, entry) : setting(key.get(), entry);
          if (key.isPresent() && setting != null) {
            settings.put(key.get(), setting);
          }
        });
    return settings;
  }

  private static @Nullable Setting unknown(String name, YamlValue entry) {
    entry.isWrong(
        "is no setting" + Spelling.hint(name, SettingKey.keys()),
        "one of " + String.join(", ", SettingKey.keys()));
    return null;
  }

  private static @Nullable Setting setting(SettingKey key, YamlValue entry) {
    Fields fields = Fields.of(entry, FIELDS, List.of());
    Integer number = fields.whole("value", key.lowest(), key.highest());
    String unit = fields.read("unit", value -> Scalars.word(value, List.of(key.unit())));
    String meaning = fields.text("meaning");
    String citation = fields.text("citation");
    if (number == null || unit == null || meaning == null || citation == null) {
      return null;
    }
    boolean isOwn = !entry.at().isBuiltIn();
    return new Setting(key.key(), number, unit, meaning, citation, isOwn);
  }
}
