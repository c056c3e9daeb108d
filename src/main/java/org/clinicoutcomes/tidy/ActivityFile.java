package org.clinicoutcomes.tidy;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.clinicoutcomes.attendance.ActivityKey;
import org.clinicoutcomes.attendance.ActivityTally;

/** Writes {@code activity.csv}: a row per clinic, month, drug and route with a given session. */
public final class ActivityFile {

  static final List<String> HEADER =
      List.of(
          "clinic",
          "month",
          "drug",
          "route",
          "patients",
          "inductions_started",
          "maintenance_started",
          "sessions");

  private ActivityFile() {}

  /** Writes all rows. */
  public static void write(Path file, SortedMap<ActivityKey, ActivityTally> activity) {
    try (TidyCsv csv = new TidyCsv(file, HEADER)) {
      activity.forEach((key, tally) -> csv.row(row(key, tally)));
    }
  }

  private static List<String> row(ActivityKey key, ActivityTally tally) {
    return List.of(
        key.clinic(),
        key.month(),
        key.drug(),
        key.route(),
        Long.toString(tally.patients()),
        Long.toString(tally.inductions()),
        Long.toString(tally.maintenance()),
        Long.toString(tally.sessions()));
  }
}
