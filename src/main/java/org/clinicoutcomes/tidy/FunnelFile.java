package org.clinicoutcomes.tidy;

import static org.clinicoutcomes.tidy.TidyCsv.figure;

import java.nio.file.Path;
import java.util.List;
import org.clinicoutcomes.comparison.FunnelLimits;
import org.clinicoutcomes.comparison.FunnelPoint;

/** Writes {@code funnel.csv}: a row per condition, headline, clinic and figure. */
public final class FunnelFile {

  private static final List<String> HEADER =
      List.of(
          ("condition,measure,clinic,figure,n,count,value,centre,low_95,high_95,low_998,high_998,"
                  + "call,withheld")
              .split(","));

  private FunnelFile() {}

  /** Writes all rows, those of clinics that are not compared included. */
  public static void write(Path file, List<FunnelPoint> points) {
    try (TidyCsv csv = new TidyCsv(file, HEADER)) {
      points.forEach(point -> csv.row(row(point)));
    }
  }

  private static List<String> row(FunnelPoint point) {
    FunnelLimits limits = point.limits();
    return List.of(
        point.group().condition(),
        point.group().measure(),
        point.clinic(),
        point.figure().code(),
        Long.toString(point.patients()),
        Long.toString(point.improved()),
        figure(point.value()),
        figure(point.centre()),
        figure(limits.inner().low()),
        figure(limits.inner().high()),
        figure(limits.outer().low()),
        figure(limits.outer().high()),
        point.call(),
        String.join("; ", point.withheld()));
  }
}
