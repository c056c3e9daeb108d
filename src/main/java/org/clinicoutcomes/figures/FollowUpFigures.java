package org.clinicoutcomes.figures;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.durability.FollowUpSchedule;
import org.clinicoutcomes.durability.FollowUpTally;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.MethodEntry;
import org.clinicoutcomes.report.TidyTable;

/** How well each clinic's improved patients were followed. */
public final class FollowUpFigures {

  private static final Figure<FollowUpTally> IMPROVED =
      Figure.count("improved", "Improved", FollowUpTally::improved);
  private static final Figure<FollowUpTally> SCORES =
      Figure.count("scores", "Scores", FollowUpTally::scores);
  public static final Figure<FollowUpTally> SCORES_PER_PATIENT =
      Figure.number("scores_per_patient", "Scores per patient", FollowUpTally::scoresPerPatient);

  /** Of one of the days at which follow-up is looked at. */
  public static final List<Figure<FollowUpTally.Looked>> LOOKED =
      List.of(
          Figure.count("due", "Score due", FollowUpTally.Looked::due),
          Figure.count("obtained", "Score obtained", FollowUpTally.Looked::obtained),
          Figure.share("share", "Share obtained", FollowUpTally.Looked::share));

  /** By clinic, condition and benefit measure, those where nobody improved included. */
  static final Family<Group, FollowUpTally> FAMILY =
      new Family<>(
          "follow_up",
          Group.class,
          FollowUpTally.class,
          FollowUpTally::plus,
          GroupKey.LEAST,
          Family.OverAll.sumOfClinics(),
          TidyTable.rowForRow(
              "follow_up",
              GroupKey.ofMeasure(Line::key, Line.ofTally(figures())),
              List.of(
                  MethodEntry.statistic(
                      "follow-up scores due",
                      "30, 90 and 180 days",
                      "Due: so many days since the final score, and the tolerance, are over. Obtained: a"
                          + " score within the tolerance.",
                      "convention; three of the days at which durability is given"))));

  private FollowUpFigures() {}

  private static List<Figure<FollowUpTally>> figures() {
    List<Figure<FollowUpTally>> figures =
        new ArrayList<>(List.of(IMPROVED, SCORES, SCORES_PER_PATIENT));
    for (int at = 0; at < FollowUpSchedule.DAYS.size(); at++) {
      figures.addAll(looked(at, FollowUpSchedule.DAYS.get(at)));
    }
    return figures;
  }

  private static List<Figure<FollowUpTally>> looked(int at, int day) {
    return LOOKED.stream()
        .map(figure -> figure.named(figure.code() + "_" + day, figure.title() + ", day " + day))
        .map(figure -> figure.of((FollowUpTally tally) -> tally.days().get(at)))
        .toList();
  }
}
