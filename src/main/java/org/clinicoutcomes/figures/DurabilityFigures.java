package org.clinicoutcomes.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.durability.DurabilityTally;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.TidyTable;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.statistics.SurvivalCurve;

/** How long the responses of a clinic's patients last. */
public final class DurabilityFigures {

  private record Row(DurabilityKey key, DurabilityTally tally, SurvivalCurve curve) {
    static Row of(Line<DurabilityKey, DurabilityTally> line) {
      return new Row(line.key(), line.tally(), line.tally().curve());
    }

    Group group() {
      return key.group();
    }
  }

  public static final Figure<DurabilityTally> IMPROVED =
      Figure.count("improved", "Improved", DurabilityTally::improved);
  public static final Figure<DurabilityTally> NO_FOLLOW_UP =
      Figure.count("no_follow_up", "No follow-up", DurabilityTally::noFollowUp);
  public static final Figure<DurabilityTally> FOLLOWED =
      Figure.count("at_risk", "Followed", DurabilityTally::followed);
  public static final Figure<DurabilityTally> EVENTS =
      Figure.count("events", "Lost", DurabilityTally::events);
  public static final Figure<DurabilityTally> REINDUCTIONS =
      Figure.count("events_reinduction", "Of these re-induced", DurabilityTally::reinductions);

  /** Empty where it is not reached, as its limits. */
  public static final Figure<SurvivalCurve> MEDIAN =
      Figure.counted("median_days", "Median days", curve -> Value.of(curve.median()));

  public static final Figure<SurvivalCurve> MEDIAN_LOW =
      Figure.counted("median_low", "Median from", curve -> Value.of(curve.medianLow()));
  public static final Figure<SurvivalCurve> MEDIAN_HIGH =
      Figure.counted("median_high", "Median to", curve -> Value.of(curve.medianHigh()));

  /** By clinic, condition, benefit measure and handling, those where nobody improved included. */
  static final Family<DurabilityKey, DurabilityTally> FAMILY =
      new Family<>(
          "durability",
          DurabilityKey.class,
          DurabilityTally.class,
          DurabilityTally::plus,
          DurabilityKey.LEAST,
          Family.OverAll.sumOfClinics(),
          new TidyTable<>(
              "durability",
              line -> Stream.of(Row.of(line)),
              GroupKey.ofMeasure(Row::group, figures())));

  private DurabilityFigures() {}

  private static List<Figure<Row>> figures() {
    List<Figure<Row>> figures = new ArrayList<>();
    figures.add(Figure.text("handling", "Handling", row -> row.key().handling().code()));
    figures.addAll(
        Figure.of(List.of(IMPROVED, NO_FOLLOW_UP, FOLLOWED, EVENTS, REINDUCTIONS), Row::tally));
    figures.addAll(Figure.of(List.of(MEDIAN, MEDIAN_LOW, MEDIAN_HIGH), Row::curve));
    for (int day : DurabilityTally.HORIZONS) {
      figures.addAll(Figure.of(at(day), Row::curve));
    }
    return figures;
  }

  /** What a curve says of a day. */
  public static List<Figure<SurvivalCurve>> at(int day) {
    return List.of(
        Figure.share("survival_" + day, "Still responding", c -> c.after(day).survival()),
        Figure.share("low_" + day, "95 % from", c -> c.after(day).limits().low()),
        Figure.share("high_" + day, "95 % to", c -> c.after(day).limits().high()),
        Figure.count("at_risk_" + day, "At risk", c -> c.atRisk(day)));
  }
}
