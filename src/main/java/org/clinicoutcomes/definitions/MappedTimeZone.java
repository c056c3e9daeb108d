package org.clinicoutcomes.definitions;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The clinic's time zone as a mapping names it: one of the IANA time zone database, as an offset
 * alone would be wrong for half of the year.
 */
final class MappedTimeZone {

  private static final String EXPECTED = "a zone such as America/Denver, Europe/Berlin or UTC";

  private MappedTimeZone() {}

  /** The zone, or null where a mistake was reported. */
  static @Nullable ZoneId read(YamlValue value) {
    String name = Scalars.text(value);
    if (name == null) {
      return null;
    }
    Set<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
    for (String zone : zones) {
      if (zone.equalsIgnoreCase(name)) {
        return ZoneId.of(zone);
      }
    }
    value.isWrong(
        "is '" + Scalars.shortened(name) + "', which is no time zone" + hint(name, zones),
        EXPECTED);
    return null;
  }

  /** The nearest name; blanks stand for underscores, and a city alone for its zone. */
  private static String hint(String name, Set<String> zones) {
    String written = name.toLowerCase(Locale.ROOT).replace(' ', '_');
    return zones.stream()
        .filter(zone -> zone.toLowerCase(Locale.ROOT).endsWith("/" + written))
        .findFirst()
        .map(zone -> " (did you mean " + zone + "?)")
        .orElseGet(() -> Spelling.hint(name, zones));
  }
}
