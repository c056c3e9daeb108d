package org.clinicoutcomes.definitions;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code INPUT/settings.yaml} sets.
 *
 * @param asOf the date up to which records count, if the file sets it
 * @param settings all settings, with the file's values in the place of theirs
 */
record SettingsFile(@Nullable LocalDate asOf, List<Setting> settings) {

  private static final String NAME = "settings.yaml";
  private static final String AS_OF = "as_of";

  static SettingsFile read(Path input, Map<String, Setting> defined, Mistakes mistakes) {
    List<String> known = new ArrayList<>(defined.keySet());
    known.add(AS_OF);
    if (Files.exists(input.resolve("settings.yml"), LinkOption.NOFOLLOW_LINKS)) {
      mistakes.add(Spot.of("settings.yml"), "is not read", "the name " + NAME);
    }
    Fields fields = PlainFile.read(input.resolve(NAME), NAME, known, mistakes);
    List<Setting> settings =
        defined.values().stream().map(setting -> inForce(setting, fields)).toList();
    return new SettingsFile(fields.read(AS_OF, Scalars::date), settings);
  }

  private static Setting inForce(Setting setting, Fields fields) {
    String value = fields.read(setting.key(), setting.allowed()::read);
    return value == null ? setting : setting.with(value);
  }
}
