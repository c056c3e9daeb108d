package org.clinicoutcomes.synthetic;

import java.util.List;

/** Scores that decide nothing: those during the treatment, and those long after it. */
final class TreatmentScores {

  private static final List<Integer> FOLLOW_UPS = List.of(30, 60, 90, 180, 270, 360);

  private final Dice dice;
  private final Clinic clinic;
  private final Scale scale;
  private final Timeline timeline;
  private final ScoreSheet sheet;

  TreatmentScores(Dice dice, Clinic clinic, Scale scale, Timeline timeline, ScoreSheet sheet) {
    this.dice = dice;
    this.clinic = clinic;
    this.scale = scale;
    this.timeline = timeline;
    this.sheet = sheet;
  }

  /** On days of sessions, before a day. */
  void until(Trajectory course, int day) {
    SeriesPlan series = timeline.series().get(0);
    int length = Math.max(1, series.last() - series.first());
    for (int session : series.days()) {
      int progress = 100 * (session - series.first()) / length;
      if (session > series.first() && session < day && dice.chance(before())) {
        sheet.enter(scale, session, When.BEFORE, course.between(dice, scale, progress));
      }
      if (session < day && dice.chance(after())) {
        sheet.enter(scale, session, When.AFTER, course.between(dice, scale, progress + 15));
      }
    }
  }

  void sameDayBefore(Trajectory course, int day) {
    if (dice.chance(before())) {
      sheet.enter(scale, day, When.BEFORE, course.between(dice, scale, 90));
    }
  }

  /** Over the year after the treatment, and at later sessions. */
  void followUp(Trajectory course, int after) {
    int relapse = after + (dice.chance(45) ? dice.between(20, 300) : 10_000);
    for (int wanted : FOLLOW_UPS) {
      int day = after + wanted + dice.between(-9, 9);
      if (dice.chance(58)) {
        boolean isRelapsed = day >= relapse;
        sheet.enter(scale, day, When.UNSAID, course.afterwards(dice, scale, isRelapsed));
      } else if (dice.chance(12)) {
        sheet.notGiven(scale, day);
      }
    }
    atLaterSessions(course, after, relapse);
  }

  private void atLaterSessions(Trajectory course, int after, int relapse) {
    for (SeriesPlan later : timeline.series().subList(1, timeline.series().size())) {
      for (int day : later.days()) {
        if (day > after && dice.chance(before())) {
          boolean isRelapsed = day >= relapse;
          sheet.enter(scale, day, When.BEFORE, course.afterwards(dice, scale, isRelapsed));
        }
      }
    }
  }

  /** Of one who is only kept well. */
  void maintained(Trajectory course) {
    for (int day : timeline.series().get(0).days()) {
      if (dice.chance(before())) {
        sheet.enter(scale, day, When.BEFORE, course.afterwards(dice, scale, false));
      }
    }
  }

  private int before() {
    return clinic.hasWide(scale) ? 92 : 24;
  }

  private int after() {
    return clinic.hasWide(scale) && scale.equals(Scale.PAIN) ? 88 : 2;
  }
}
