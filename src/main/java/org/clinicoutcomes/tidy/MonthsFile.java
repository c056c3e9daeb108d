package org.clinicoutcomes.tidy;

import static org.clinicoutcomes.tidy.TidyCsv.figure;

import java.nio.file.Path;
import java.util.List;
import org.clinicoutcomes.comparison.MonthPoint;

/** Writes {@code months.csv}: a row per clinic, condition, headline and final month. */
public final class MonthsFile {

  private static final List<String> HEADER =
      List.of(
          "clinic,condition,measure,month,assessed,improved,rate,centre,low,high,limits,signal"
              .split(","));

  private MonthsFile() {}

  /** Writes all rows, months without patients between others included. */
  public static void write(Path file, List<MonthPoint> points) {
    try (TidyCsv csv = new TidyCsv(file, HEADER)) {
      points.forEach(point -> csv.row(row(point)));
    }
  }

  private static List<String> row(MonthPoint point) {
    return List.of(
        point.group().clinic(),
        point.group().condition(),
        point.group().measure(),
        point.month().name(),
        Long.toString(point.assessed()),
        Long.toString(point.improved()),
        figure(point.rate()),
        figure(point.centre()),
        figure(point.limits().low()),
        figure(point.limits().high()),
        point.limitsBy(),
        point.signal());
  }
}
