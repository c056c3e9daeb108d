package org.clinicoutcomes.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.durability.DurabilityTally;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.MethodEntry;
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

  /** A curve read off at a day. */
  public record Reading(SurvivalCurve curve, int day) {

    private SurvivalCurve.Estimate point() {
      return curve.after(day);
    }
  }

  public static final Figure<Reading> SURVIVAL =
      Figure.share("survival", "Still responding", at -> at.point().survival());
  public static final Figure<Reading> AT_RISK =
      Figure.count("at_risk", "At risk", at -> at.curve().atRisk(at.day()));

  /** What a curve says of a day. */
  public static final List<Figure<Reading>> READINGS =
      List.of(
          SURVIVAL,
          Figure.share("low", "95 % from", at -> at.point().limits().low()),
          Figure.share("high", "95 % to", at -> at.point().limits().high()),
          AT_RISK);

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

  /** The median and its limits. */
  public static final List<Figure<SurvivalCurve>> MEDIANS =
      List.of(
          MEDIAN,
          Figure.counted("median_low", "Median from", curve -> Value.of(curve.medianLow())),
          Figure.counted("median_high", "Median to", curve -> Value.of(curve.medianHigh())));

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
              GroupKey.ofMeasure(Row::group, figures()),
              List.of(
                  MethodEntry.statistic(
                      "durability",
                      "Kaplan–Meier, log-log limits",
                      "Time from the end score to loss of response; the median is the first day with at"
                          + " most half still responding.",
                      "Kaplan and Meier 1958, J Am Stat Assoc 53:457"),
                  MethodEntry.statistic(
                      "two lost scores",
                      "Kaplan–Meier, as treated",
                      "A loss is the first of two follow-up scores in a row that no longer meet the rule,"
                          + " both dated no later than a new induction; one lost score at the very end is"
                          + " none. A sensitivity analysis.",
                      "convention; one score may be a bad day, two in a row are less often"))));

  private DurabilityFigures() {}

  private static List<Figure<Row>> figures() {
    List<Figure<Row>> figures = new ArrayList<>();
    figures.add(Figure.text("handling", "Handling", row -> row.key().handling().code()));
    figures.addAll(
        Figure.of(List.of(IMPROVED, NO_FOLLOW_UP, FOLLOWED, EVENTS, REINDUCTIONS), Row::tally));
    figures.addAll(Figure.of(MEDIANS, Row::curve));
    for (int day : DurabilityTally.HORIZONS) {
      figures.addAll(at(day));
    }
    return figures;
  }

  private static List<Figure<Row>> at(int day) {
    return READINGS.stream()
        .map(figure -> figure.named(figure.code() + "_" + day, figure.title()))
        .map(figure -> figure.of((Row row) -> new Reading(row.curve(), day)))
        .toList();
  }
}
