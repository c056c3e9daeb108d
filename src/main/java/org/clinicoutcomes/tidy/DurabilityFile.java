package org.clinicoutcomes.tidy;

import static org.clinicoutcomes.tidy.TidyCsv.count;
import static org.clinicoutcomes.tidy.TidyCsv.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.clinicoutcomes.durability.DurabilityTally;
import org.clinicoutcomes.figures.DurabilityKey;
import org.clinicoutcomes.statistics.SurvivalCurve;
import org.clinicoutcomes.statistics.SurvivalCurve.Estimate;

/** Writes {@code durability.csv}: a row per clinic, condition, benefit measure and handling. */
public final class DurabilityFile {

  private DurabilityFile() {}

  /** Writes all rows, those where nobody improved included. */
  public static void write(Path file, SortedMap<DurabilityKey, DurabilityTally> tallies) {
    try (TidyCsv csv = new TidyCsv(file, header())) {
      tallies.forEach((key, tally) -> csv.row(row(key, tally)));
    }
  }

  private static List<String> header() {
    List<String> header =
        new ArrayList<>(
            List.of(
                "clinic",
                "condition",
                "measure",
                "handling",
                "improved",
                "no_follow_up",
                "at_risk",
                "events",
                "events_reinduction",
                "median_days",
                "median_low",
                "median_high"));
    for (int day : DurabilityTally.HORIZONS) {
      header.addAll(List.of("survival_" + day, "low_" + day, "high_" + day, "at_risk_" + day));
    }
    return header;
  }

  private static List<String> row(DurabilityKey key, DurabilityTally tally) {
    SurvivalCurve curve = tally.curve();
    List<String> row =
        new ArrayList<>(
            List.of(
                key.group().clinic(),
                key.group().condition(),
                key.group().measure(),
                key.handling().code(),
                Long.toString(tally.improved()),
                Long.toString(tally.noFollowUp()),
                Long.toString(tally.followed()),
                Long.toString(tally.events()),
                Long.toString(tally.reinductions()),
                count(curve.median()),
                count(curve.medianLow()),
                count(curve.medianHigh())));
    DurabilityTally.HORIZONS.forEach(day -> row.addAll(at(day, curve)));
    return row;
  }

  private static List<String> at(int day, SurvivalCurve curve) {
    Estimate estimate = curve.after(day);
    return List.of(
        figure(estimate.survival()),
        figure(estimate.limits().low()),
        figure(estimate.limits().high()),
        Long.toString(curve.atRisk(day)));
  }
}
