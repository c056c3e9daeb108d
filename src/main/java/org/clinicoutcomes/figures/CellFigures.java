package org.clinicoutcomes.figures;

import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.measure.ChangeFigures;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.MethodEntry;
import org.clinicoutcomes.report.TidyTable;

/** What is told of every cell: its ladder, the rates, and the changes in points. */
public final class CellFigures {

  public static final Figure<Ladder> TREATED = Figure.count("treated", "Treated", Ladder::treated);
  public static final Figure<Ladder> NO_BASELINE =
      Figure.count("no_baseline", "No starting score", Ladder::noBaseline);
  public static final Figure<Ladder> BELOW_ENTRY =
      Figure.count("below_entry", "Too well at the start", Ladder::belowEntry);
  public static final Figure<Ladder> ELIGIBLE =
      Figure.count("eligible", "Eligible", Ladder::eligible);
  public static final Figure<Ladder> NO_END_SCORE =
      Figure.count("no_end_score", "No final score", Ladder::noEndScore);
  public static final Figure<Ladder> ASSESSED =
      Figure.count("assessed", "Assessed", Ladder::assessed);
  public static final Figure<Ladder> IMPROVED =
      Figure.count("improved", "Did so", Ladder::improved);

  /** On sheets only. */
  public static final Figure<Ladder> COMPLETENESS =
      Figure.share("", "Completeness", Ladder::completeness);

  public static final Figure<Ladder> RATE = Figure.share("rate", "Rate", Ladder::rate);
  public static final Figure<Ladder> RATE_LOW =
      Figure.share("rate_low", "95 % from", ladder -> ladder.rateInterval().low());
  public static final Figure<Ladder> RATE_HIGH =
      Figure.share("rate_high", "95 % to", ladder -> ladder.rateInterval().high());
  public static final Figure<Ladder> ITT_RATE =
      Figure.share("itt_rate", "Missing as not met", Ladder::ittRate);
  public static final Figure<Ladder> ITT_LOW =
      Figure.share(
          "itt_low", "Missing as not met, 95 % from", ladder -> ladder.ittInterval().low());
  public static final Figure<Ladder> ITT_HIGH =
      Figure.share(
          "itt_high", "Missing as not met, 95 % to", ladder -> ladder.ittInterval().high());
  public static final Figure<Ladder> BEST_RATE =
      Figure.share("best_rate", "Missing as met", Ladder::bestRate);

  /** The steps from everybody treated to those who improved. */
  public static final List<Figure<Ladder>> COUNTS =
      List.of(TREATED, NO_BASELINE, BELOW_ENTRY, ELIGIBLE, NO_END_SCORE, ASSESSED, IMPROVED);

  private static final List<Figure<Ladder>> RATES =
      List.of(RATE, RATE_LOW, RATE_HIGH, ITT_RATE, ITT_LOW, ITT_HIGH, BEST_RATE);

  /** In points of the instrument, of those with a baseline and an end score. */
  public static final List<Figure<ChangeFigures>> CHANGES =
      List.of(
          Figure.number("mean_baseline", "Mean starting score", ChangeFigures::meanBaseline),
          Figure.number("mean_end", "Mean final score", ChangeFigures::meanEnd),
          Figure.number("mean_change", "Mean change", ChangeFigures::meanChange),
          Figure.number("sd_change", "SD of change", ChangeFigures::sdChange),
          Figure.number("median_change", "Median change", ChangeFigures::medianChange));

  private record Row(CellKey key, Ladder ladder, ChangeFigures change) {
    static Row of(Line<CellKey, Tally> line) {
      return new Row(line.key(), line.tally().ladder(), ChangeFigures.of(line.tally()));
    }
  }

  private static final List<Figure<CellKey>> KEY =
      List.of(
          Figure.text("clinic", "Clinic", CellKey::clinic),
          Figure.text("period", "Period", CellKey::period),
          Figure.text("condition", "Condition", CellKey::condition),
          Figure.text("stratum", "Stratum", CellKey::stratum),
          Figure.text("value", "Value", CellKey::value),
          Figure.text("measure", "Measure", CellKey::measure));

  /** By row of {@code results.csv}; only cells with a treated patient exist. */
  static final Family<CellKey, Tally> FAMILY =
      new Family<>(
          "results",
          CellKey.class,
          Tally.class,
          Tally::plus,
          new CellKey("", "", "", "", "", ""),
          // clinicians are never those of all clinics
          new Family.OverAll<>(false, key -> !key.stratum().equals(Stratum.CLINICIAN)),
          new TidyTable<>(
              "results",
              line -> Stream.of(Row.of(line)),
              figures(),
              List.of(
                  MethodEntry.statistic(
                      "rate",
                      "rule met / assessed",
                      "Assessed: treated, with a baseline that meets the entry rule, and an end score.",
                      "convention: complete cases, shown beside both bounds"),
                  MethodEntry.statistic(
                      "missing as not met",
                      "rule met / eligible",
                      "Everybody with a baseline that can be judged; a missing end score counts as not met.",
                      "convention: the cautious bound; missing as met is the other"),
                  MethodEntry.statistic(
                      "95 % from, to",
                      "Wilson score interval",
                      "Limits of the rate, without continuity correction.",
                      "Wilson 1927, J Am Stat Assoc 22:209; Newcombe 1998, Stat Med 17:857"))));

  private CellFigures() {}

  private static List<Figure<Row>> figures() {
    return Figure.joined(
        List.of(
            Figure.of(KEY, Row::key),
            Figure.of(COUNTS, Row::ladder),
            Figure.of(RATES, Row::ladder),
            Figure.of(CHANGES, Row::change)));
  }
}
