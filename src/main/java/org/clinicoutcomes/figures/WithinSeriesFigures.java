package org.clinicoutcomes.figures;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.MethodEntry;
import org.clinicoutcomes.report.TidyTable;
import org.clinicoutcomes.report.Value;

/** What happened within closed series: who went on without a response, and change within a day. */
public final class WithinSeriesFigures {

  public static final Figure<WithinSeriesTally> ELIGIBLE =
      Figure.count("eligible", "Eligible series", WithinSeriesTally::eligible);

  /** Empty where nobody could be judged. */
  public static final Figure<WithinSeriesTally> FOUR_SESSIONS =
      Figure.count(
              "four_sessions_scored", "Four sessions, scored before", WithinSeriesTally::givenFour)
          .where(WithinSeriesFigures::isJudged);

  /** Empty where nobody could be judged. */
  public static final Figure<WithinSeriesTally> CONTINUED =
      Figure.count(
              "continued_without_response",
              "Continued without response",
              WithinSeriesTally::continuedWithoutResponse)
          .where(WithinSeriesFigures::isJudged);

  public static final Figure<WithinSeriesTally> CONTINUED_SHARE =
      new Figure<>(
          "continued_share",
          "Share continued",
          Format.PERCENT,
          tally -> Value.share(tally.continuedWithoutResponse(), tally.givenFour()));

  public static final Figure<WithinSeriesTally> DAYS =
      Figure.count(
          "days_before_and_after", "Days with before and after", t -> t.sameSession().days());
  public static final Figure<WithinSeriesTally> MEAN_CHANGE =
      Figure.number(
          "mean_change_in_day", "Mean change in the day", t -> t.sameSession().meanChange());

  /** Of pain only, as the two that follow. */
  private static final Figure<WithinSeriesTally> ABOVE_ZERO =
      ofPain(Figure.count("days_above_zero", "Days above zero", SameSessionTally::judged));

  private static final Figure<WithinSeriesTally> LOWER =
      ofPain(
          Figure.count(
              "thirty_percent_lower", "Days at least 30 % lower", SameSessionTally::thirtyPercent));

  public static final Figure<WithinSeriesTally> SHARE_LOWER =
      ofPain(
          new Figure<>(
              "thirty_percent_share",
              "At least 30 % lower",
              Format.PERCENT,
              day -> Value.share(day.thirtyPercent(), day.judged())));

  /** By clinic, condition and benefit measure. */
  static final Family<Group, WithinSeriesTally> FAMILY =
      new Family<>(
          "during",
          Group.class,
          WithinSeriesTally.class,
          WithinSeriesTally::plus,
          GroupKey.LEAST,
          Family.OverAll.sumOfClinics(),
          TidyTable.rowForRow(
              "during",
              GroupKey.ofMeasure(Line::key, Line.ofTally(figures())),
              List.of(
                  MethodEntry.statistic(
                      "response by session",
                      "share that met the rule by then / eligible series",
                      "Beside the share with any score by then: a clinic that scores late"
                          + " looks slow in the first alone.",
                      "convention"),
                  MethodEntry.statistic(
                      "continued without response",
                      "rule not met before the fourth session",
                      "Of eligible series with four sessions or more and a score before the"
                          + " fourth.",
                      "convention"),
                  MethodEntry.statistic(
                      "change within a day",
                      "score after − score before, of one day with a session",
                      "Taken under the drug: says nothing about getting better.",
                      "convention"))));

  private WithinSeriesFigures() {}

  private static List<Figure<WithinSeriesTally>> figures() {
    List<Figure<WithinSeriesTally>> figures =
        new ArrayList<>(
            List.of(
                ELIGIBLE,
                FOUR_SESSIONS,
                CONTINUED,
                CONTINUED_SHARE,
                DAYS,
                MEAN_CHANGE,
                ABOVE_ZERO,
                LOWER,
                SHARE_LOWER));
    for (int session = 1; session <= WithinSeriesTally.SESSIONS; session++) {
      int at = session - 1;
      figures.add(Figure.count("met_by_" + session, "Met by " + session, t -> t.metBy().get(at)));
      figures.add(
          Figure.count("scored_by_" + session, "Scored by " + session, t -> t.scoredBy().get(at)));
    }
    return figures;
  }

  private static boolean isJudged(WithinSeriesTally tally) {
    return tally.givenFour() > 0;
  }

  private static Figure<WithinSeriesTally> ofPain(Figure<SameSessionTally> figure) {
    return figure.of(WithinSeriesTally::sameSession).where(WithinSeriesTally::isOfPain);
  }
}
