package org.clinicoutcomes.worklist;

import java.time.LocalDate;
import java.util.List;
import org.clinicoutcomes.instrument.Ideation;
import org.clinicoutcomes.instrument.Score;
import org.jspecify.annotations.Nullable;

/**
 * Puts what is found into bands by how long ago it was, as of a date. A band's days count back from
 * that date and hold both ends: what was seven days ago is of the last seven days.
 */
final class Bands {

  private final WorklistRules rules;
  private final LocalDate asOf;

  Bands(WorklistRules rules, LocalDate asOf) {
    this.rules = rules;
    this.asOf = asOf;
  }

  /**
   * When to look at the latest of some answers, which tells of thoughts of self-harm.
   *
   * @param isInTreatment whether the patient will be seen again soon
   */
  Due ofAnswers(List<Score> answers, Ideation ideation, boolean isInTreatment) {
    Score latest = answers.get(answers.size() - 1);
    boolean isAlarming =
        ideation.isUrgent(latest.hundredths()) || AnswerCourse.of(answers) == AnswerCourse.ROSE;
    if (isWithin(rules.answerToday(), latest)
        || (isAlarming && isWithin(rules.alarmingAnswerToday(), latest))) {
      return today();
    }
    return isInTreatment || isWithin(rules.oldAnswer(), latest) ? thisWeek() : once();
  }

  /**
   * When to look at a serious event of the latest day of treatment.
   *
   * @param isInTreatment whether the patient will be seen again soon
   */
  Due ofSeriousEvent(LocalDate day, boolean isInTreatment) {
    if (daysSince(day) <= rules.eventToday()) {
      return today();
    }
    return isInTreatment || daysSince(day) <= rules.oldEvent() ? thisWeek() : once();
  }

  /** Today. */
  private Due today() {
    return new Due(Band.TODAY, asOf);
  }

  /** Once, whenever there is time for it. */
  private static Due once() {
    return new Due(Band.REVIEW_ONCE, null);
  }

  /** Within a week of the list. */
  Due thisWeek() {
    return new Due(Band.THIS_WEEK, asOf.plusDays(rules.thisWeek()));
  }

  /** Before the next session, whenever it is. */
  Due nextSession() {
    return nextSession(null);
  }

  /**
   * Before the next session.
   *
   * @param by the last day on which it is of use; null where it always is
   */
  Due nextSession(@Nullable LocalDate by) {
    return new Due(Band.NEXT_SESSION, by);
  }

  /** How many days before the date of the list a day was. */
  int daysSince(LocalDate day) {
    return Math.toIntExact(asOf.toEpochDay() - day.toEpochDay());
  }

  private boolean isWithin(int days, Score answer) {
    return daysSince(answer.at().date()) <= days;
  }
}
