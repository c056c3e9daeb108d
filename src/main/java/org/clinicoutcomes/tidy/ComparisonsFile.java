package org.clinicoutcomes.tidy;

import static org.clinicoutcomes.tidy.TidyCsv.figure;

import java.nio.file.Path;
import java.util.List;
import org.clinicoutcomes.comparison.Comparison;
import org.clinicoutcomes.comparison.SideCounts;
import org.clinicoutcomes.statistics.Interval;
import org.clinicoutcomes.statistics.StandardisedDifference;

/** Writes {@code comparisons.csv}: a row per clinic, condition, headline and pair of sides. */
public final class ComparisonsFile {

  private static final String REASONS = "; ";

  private static final List<String> HEADER =
      List.of(
          ("clinic,condition,measure,comparison,side,other,eligible,assessed,improved,rate,"
                  + "mean_baseline,other_eligible,other_assessed,other_improved,other_rate,"
                  + "other_mean_baseline,withheld,difference,difference_low,difference_high,"
                  + "standardised_withheld,standardised,standardised_low,standardised_high,left_out")
              .split(","));

  private ComparisonsFile() {}

  /** Writes all rows, those where no comparison is made included. */
  public static void write(Path file, List<Comparison> comparisons) {
    try (TidyCsv csv = new TidyCsv(file, HEADER)) {
      comparisons.forEach(comparison -> csv.row(row(comparison)));
    }
  }

  private static List<String> row(Comparison of) {
    SideCounts side = of.side().counts();
    SideCounts other = of.other().counts();
    Interval interval = of.interval();
    StandardisedDifference standardised = of.standardised();
    return List.of(
        of.group().clinic(),
        of.group().condition(),
        of.group().measure(),
        of.by(),
        of.side().name(),
        of.other().name(),
        Long.toString(side.eligible()),
        Long.toString(side.assessed()),
        Long.toString(side.improved()),
        figure(side.rate()),
        figure(side.meanBaseline()),
        Long.toString(other.eligible()),
        Long.toString(other.assessed()),
        Long.toString(other.improved()),
        figure(other.rate()),
        figure(other.meanBaseline()),
        String.join(REASONS, of.withheld()),
        figure(of.difference()),
        figure(interval.low()),
        figure(interval.high()),
        String.join(REASONS, of.standardisedWithheld()),
        figure(standardised.difference()),
        figure(standardised.interval().low()),
        figure(standardised.interval().high()),
        figure(standardised.leftOutShare()));
  }
}
