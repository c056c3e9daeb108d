package org.clinicoutcomes.tidy;

import static org.clinicoutcomes.tidy.TidyCsv.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.figures.SameSessionTally;
import org.clinicoutcomes.figures.WithinSeriesTally;

/** Writes {@code during.csv}: what happened within series, by clinic, condition and measure. */
public final class DuringFile {

  private DuringFile() {}

  /**
   * Writes a row per group with an eligible closed series.
   *
   * @param isOfPain whether a share at least 30 % lower is published for a measure
   */
  public static void write(
      Path file, SortedMap<Group, WithinSeriesTally> within, Predicate<String> isOfPain) {
    try (TidyCsv csv = new TidyCsv(file, header())) {
      within.forEach((group, tally) -> csv.row(row(group, tally, isOfPain.test(group.measure()))));
    }
  }

  static List<String> header() {
    List<String> header =
        new ArrayList<>(
            List.of(
                "clinic",
                "condition",
                "measure",
                "eligible",
                "four_sessions_scored",
                "continued_without_response",
                "continued_share",
                "days_before_and_after",
                "mean_change_in_day",
                "days_above_zero",
                "thirty_percent_lower",
                "thirty_percent_share"));
    for (int k = 1; k <= WithinSeriesTally.SESSIONS; k++) {
      header.addAll(List.of("met_by_" + k, "scored_by_" + k));
    }
    return header;
  }

  private static List<String> row(Group group, WithinSeriesTally tally, boolean pain) {
    SameSessionTally day = tally.sameSession();
    boolean decided = tally.givenFour() > 0;
    List<String> row =
        new ArrayList<>(
            List.of(
                group.clinic(),
                group.condition(),
                group.measure(),
                Long.toString(tally.eligible()),
                decided ? Long.toString(tally.givenFour()) : "",
                decided ? Long.toString(tally.continuedWithoutResponse()) : "",
                share(tally.continuedWithoutResponse(), tally.givenFour()),
                Long.toString(day.days()),
                figure(day.meanChange()),
                pain ? Long.toString(day.judged()) : "",
                pain ? Long.toString(day.thirtyPercent()) : "",
                pain ? share(day.thirtyPercent(), day.judged()) : ""));
    for (int k = 0; k < WithinSeriesTally.SESSIONS; k++) {
      row.add(Long.toString(tally.metBy().get(k)));
      row.add(Long.toString(tally.scoredBy().get(k)));
    }
    return row;
  }

  private static String share(long part, long whole) {
    return figure(whole == 0 ? Double.NaN : (double) part / whole);
  }
}
