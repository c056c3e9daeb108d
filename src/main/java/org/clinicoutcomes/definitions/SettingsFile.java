package org.clinicoutcomes.definitions;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code INPUT/settings.yaml} sets.
 *
 * @param asOf the date up to which records count, if the file sets it
 * @param values the settings that the file sets
 */
record SettingsFile(@Nullable LocalDate asOf, Map<SettingKey, Integer> values) {

  private static final String NAME = "settings.yaml";
  private static final String AS_OF = "as_of";

  static SettingsFile read(Path input, Mistakes mistakes) {
    List<String> known = new ArrayList<>(SettingKey.keys());
    known.add(AS_OF);
    if (Files.exists(input.resolve("settings.yml"), LinkOption.NOFOLLOW_LINKS)) {
      mistakes.add(Spot.of("settings.yml"), "is not read", "the name " + NAME);
    }
    Fields fields = PlainFile.read(input.resolve(NAME), NAME, known, mistakes);
    Map<SettingKey, Integer> values = new EnumMap<>(SettingKey.class);
    for (SettingKey key : SettingKey.values()) {
      Integer value = fields.whole(key.key(), key.lowest(), key.highest());
      if (value != null) {
        values.put(key, value);
      }
    }
    return new SettingsFile(fields.read(AS_OF, Scalars::date), values);
  }

  /** The settings with this file's values in the place of theirs. */
  List<Setting> over(Map<SettingKey, Setting> settings) {
    return settings.entrySet().stream()
        .map(
            each ->
                each.getValue().with(values.getOrDefault(each.getKey(), each.getValue().value())))
        .toList();
  }
}
