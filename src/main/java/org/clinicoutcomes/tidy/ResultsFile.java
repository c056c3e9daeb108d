package org.clinicoutcomes.tidy;

import static org.clinicoutcomes.tidy.TidyCsv.figure;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.measure.ChangeFigures;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.statistics.Interval;

/** Writes {@code results.csv}: a row per clinic, period, condition, stratum, value and measure. */
public final class ResultsFile {

  static final List<String> HEADER =
      List.of(
          ("clinic,period,condition,stratum,value,measure,treated,no_baseline,below_entry,eligible,"
                  + "no_end_score,assessed,improved,rate,rate_low,rate_high,itt_rate,itt_low,"
                  + "itt_high,best_rate,mean_baseline,mean_end,mean_change,sd_change,"
                  + "median_change")
              .split(","));

  private ResultsFile() {}

  /** Writes all rows; only cells with a treated patient exist. */
  public static void write(Path file, SortedMap<CellKey, Tally> cells) {
    try (TidyCsv csv = new TidyCsv(file, HEADER)) {
      cells.forEach((key, tally) -> csv.row(row(key, tally)));
    }
  }

  private static List<String> row(CellKey key, Tally tally) {
    Ladder ladder = tally.ladder();
    Interval rate = ladder.rateInterval();
    Interval itt = ladder.ittInterval();
    ChangeFigures change = ChangeFigures.of(tally);
    return List.of(
        key.clinic(),
        key.period(),
        key.condition(),
        key.stratum(),
        key.value(),
        key.measure(),
        Long.toString(ladder.treated()),
        Long.toString(ladder.noBaseline()),
        Long.toString(ladder.belowEntry()),
        Long.toString(ladder.eligible()),
        Long.toString(ladder.noEndScore()),
        Long.toString(ladder.assessed()),
        Long.toString(ladder.improved()),
        figure(ladder.rate()),
        figure(rate.low()),
        figure(rate.high()),
        figure(ladder.ittRate()),
        figure(itt.low()),
        figure(itt.high()),
        figure(ladder.bestRate()),
        figure(change.meanBaseline()),
        figure(change.meanEnd()),
        figure(change.meanChange()),
        figure(change.sdChange()),
        figure(change.medianChange()));
  }
}
