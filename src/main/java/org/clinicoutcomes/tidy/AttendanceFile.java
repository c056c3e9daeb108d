package org.clinicoutcomes.tidy;

import static org.clinicoutcomes.tidy.TidyCsv.count;
import static org.clinicoutcomes.tidy.TidyCsv.figure;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.clinicoutcomes.attendance.AttendanceFigure;
import org.clinicoutcomes.attendance.AttendanceKey;
import org.clinicoutcomes.attendance.AttendanceTally;

/** Writes {@code attendance.csv}: a row per clinic, condition, drug, route, item and value. */
public final class AttendanceFile {

  static final List<String> HEADER =
      List.of(
          "clinic",
          "condition",
          "drug",
          "route",
          "item",
          "value",
          "count",
          "of",
          "share",
          "low",
          "high",
          "median");

  private static final Comparator<AttendanceFigure> ORDER =
      Comparator.comparing((AttendanceFigure figure) -> figure.item().code())
          .thenComparingInt(figure -> figure.value().orElse(-1));

  private AttendanceFile() {}

  /** Writes all rows that are of anybody. */
  public static void write(Path file, SortedMap<AttendanceKey, AttendanceTally> attendance) {
    try (TidyCsv csv = new TidyCsv(file, HEADER)) {
      attendance.forEach(
          (key, tally) ->
              AttendanceFigure.of(tally).stream()
                  .sorted(ORDER)
                  .forEach(figure -> csv.row(row(key, figure))));
    }
  }

  private static List<String> row(AttendanceKey key, AttendanceFigure figure) {
    return List.of(
        key.clinic(),
        key.condition(),
        key.drug(),
        key.route(),
        figure.item().code(),
        count(figure.value()),
        Long.toString(figure.count()),
        Long.toString(figure.of()),
        figure(figure.share()),
        figure(figure.limits().low()),
        figure(figure.limits().high()),
        figure(figure.median()));
  }
}
