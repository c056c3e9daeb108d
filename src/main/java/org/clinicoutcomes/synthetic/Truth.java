package org.clinicoutcomes.synthetic;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVPrinter;

/**
 * What must come out of the exports: counted from what was decided, never from what was written.
 */
final class Truth {

  static final String FILE = "_truth.csv";

  static final List<String> COLUMNS =
      List.of(
          "clinic",
          "condition",
          "headline",
          "patients",
          "treated",
          "first_in_progress",
          "maintenance_only",
          "no_baseline",
          "below_entry",
          "eligible",
          "no_end_score",
          "assessed",
          "improved",
          "rate");

  private static final String ALL = "ALL";
  private static final int DECIMALS = 6;

  private record Key(String clinic, String condition, String headline) {}

  private final SortedMap<Key, Tally> tallies =
      new TreeMap<>(
          Comparator.comparing(Key::clinic)
              .thenComparing(Key::condition)
              .thenComparing(Key::headline));

  /** Counts a patient's treatment; one that never took place counts nowhere. */
  void add(Clinic clinic, Course course) {
    if (course.landing() != Landing.NEVER_TREATED) {
      String headline = clinic.headline(course.ailment()).measure();
      for (String place : List.of(clinic.name(), ALL)) {
        tallies
            .computeIfAbsent(new Key(place, course.ailment().code(), headline), k -> new Tally())
            .add(course.landing());
      }
    }
  }

  void write(Path folder) throws IOException {
    try (CSVPrinter printer = FileForm.CANONICAL.printer(folder.resolve(FILE))) {
      printer.printRecord(COLUMNS);
      for (var row : tallies.entrySet()) {
        printer.printRecord(values(row.getKey(), row.getValue()));
      }
    }
  }

  private static List<Object> values(Key key, Tally tally) {
    List<Object> values = new ArrayList<>(List.of(key.clinic, key.condition, key.headline));
    values.add(tally.patients());
    values.add(tally.treated());
    values.add(tally.of(Landing.IN_PROGRESS));
    values.add(tally.of(Landing.MAINTENANCE_ONLY));
    values.add(tally.of(Landing.NO_BASELINE));
    values.add(tally.of(Landing.BELOW_ENTRY));
    values.add(tally.eligible());
    values.add(tally.of(Landing.NO_END_SCORE));
    values.add(tally.assessed());
    values.add(tally.of(Landing.IMPROVED));
    values.add(rate(tally.of(Landing.IMPROVED), tally.assessed()));
    return values;
  }

  private static String rate(long improved, long assessed) {
    return assessed == 0
        ? ""
        : BigDecimal.valueOf(improved)
            .divide(BigDecimal.valueOf(assessed), DECIMALS, RoundingMode.HALF_EVEN)
            .toPlainString();
  }
}
