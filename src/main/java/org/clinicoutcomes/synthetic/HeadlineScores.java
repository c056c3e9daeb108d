package org.clinicoutcomes.synthetic;

import java.util.List;

/** Writes the scores of a headline's scale so that the patient ends up where it was decided. */
final class HeadlineScores {

  private static final int AT_THE_EDGE = 8;

  private final Dice dice;
  private final Clinic clinic;
  private final Headline headline;
  private final Scale scale;
  private final ScoreSheet sheet;
  private final Judged judged;
  private final TreatmentScores during;

  HeadlineScores(Dice dice, Clinic clinic, Headline headline, Timeline timeline, ScoreSheet sheet) {
    this.dice = dice;
    this.clinic = clinic;
    this.headline = headline;
    this.scale = headline.scale();
    this.sheet = sheet;
    this.judged = Judged.of(timeline, headline.notBefore());
    this.during = new TreatmentScores(dice, clinic, scale, timeline, sheet);
  }

  /** Writes them. */
  void write(Landing landing) {
    int baseline =
        landing == Landing.BELOW_ENTRY ? headline.belowEntry(dice) : headline.eligible(dice);
    boolean improves =
        landing == Landing.IMPROVED || (landing != Landing.NOT_IMPROVED && dice.chance(55));
    int end = improves ? headline.improved(baseline, dice) : headline.notImproved(baseline, dice);
    Trajectory course = new Trajectory(baseline, end, improves);
    switch (landing) {
      case IMPROVED, NOT_IMPROVED -> assessed(course);
      case NO_END_SCORE -> lost(course);
      case BELOW_ENTRY -> belowEntry(course);
      case NO_BASELINE -> withoutBaseline(course);
      case IN_PROGRESS -> underWay(course);
      case MAINTENANCE_ONLY -> during.maintained(course);
      case NEVER_TREATED -> throw new IllegalArgumentException("nobody to judge");
    }
  }

  private void assessed(Trajectory course) {
    baseline(course);
    end(course);
    during.followUp(course, judged.latest());
  }

  private void belowEntry(Trajectory course) {
    if (dice.chance(75)) {
      assessed(course);
    } else {
      lost(course);
    }
  }

  /** Nothing from the earliest day of an end score to the end of the span. */
  private void lost(Trajectory course) {
    baseline(course);
    during.until(course, judged.earliestEnd());
    int eve = judged.earliestEnd() - 1;
    if (eve > judged.first() && dice.chance(AT_THE_EDGE * 2)) {
      sheet.enter(scale, eve, When.UNSAID, course.between(dice, scale, 80));
    }
    tooLate(course);
    if (dice.chance(60)) {
      sheet.notGiven(scale, judged.last() + dice.between(1, 30));
    }
  }

  private void tooLate(Trajectory course) {
    if (judged.isCut() && dice.chance(50)) {
      sheet.enter(scale, judged.latest(), When.AFTER, course.end());
    } else if (!judged.isCut() && dice.chance(35)) {
      int late = dice.chance(25) ? 1 : dice.between(2, 90);
      sheet.enter(scale, judged.latest() + late, When.UNSAID, course.end());
    }
  }

  private void withoutBaseline(Trajectory course) {
    int kind = dice.between(0, 99);
    if (kind < 45) {
      if (dice.chance(50)) {
        sheet.notGiven(scale, judged.first());
      }
      return;
    }
    if (kind < 70) {
      int early = Judged.BASELINE_WINDOW + (dice.chance(30) ? 1 : dice.between(2, 45));
      sheet.enter(scale, judged.first() - early, When.UNSAID, course.baseline());
    } else if (clinic.isTimed() && dice.chance(50)) {
      sheet.enter(scale, judged.first(), When.LATER, course.baseline());
    } else {
      sheet.enter(scale, judged.first(), When.AFTER, course.baseline());
    }
    during.until(course, judged.latest());
  }

  private void underWay(Trajectory course) {
    if (dice.chance(85)) {
      baseline(course);
    }
    during.until(course, judged.latest());
  }

  private void baseline(Trajectory course) {
    int day = judged.first() - daysBeforeTreatment();
    if (dice.chance(15)) {
      int earlier = scale.usual(course.baseline() + dice.between(-20, 20));
      sheet.enter(scale, day - dice.between(1, 40), When.UNSAID, earlier);
    }
    boolean isBefore = day == judged.first() && (clinic.hasWide(scale) || dice.chance(50));
    sheet.enter(scale, day, isBefore ? When.BEFORE : When.UNSAID, course.baseline());
  }

  private int daysBeforeTreatment() {
    if (clinic.hasWide(scale) && dice.chance(70)) {
      return 0;
    }
    return dice.chance(AT_THE_EDGE)
        ? Judged.BASELINE_WINDOW
        : dice.pick(List.of(0, 0, 0, 1, 2, 3, 5, 7, 10, 13));
  }

  private void end(Trajectory course) {
    int day = endDay();
    When when = endTiming(day);
    sheet.enter(scale, day, when, course.end());
    during.until(course, day);
    if (when == When.AFTER && day > judged.first()) {
      during.sameDayBefore(course, day);
    }
  }

  /** On the first session's day only an after-score would be an end score. */
  private int endDay() {
    int from = Math.max(judged.earliestEnd(), judged.first() + 1);
    if (dice.chance(AT_THE_EDGE)) {
      return judged.latest();
    }
    if (dice.chance(AT_THE_EDGE)) {
      return from;
    }
    boolean isOnLast = judged.last() >= judged.earliestEnd() && dice.chance(30);
    return isOnLast ? judged.last() : dice.between(from, judged.latest());
  }

  private When endTiming(int day) {
    if (day == judged.first()) {
      return When.AFTER;
    }
    if (day == judged.latest() && judged.isCut()) {
      return dice.chance(50) ? When.BEFORE : When.UNSAID;
    }
    if (day == judged.last()) {
      return dice.pick(List.of(When.BEFORE, When.UNSAID, When.AFTER));
    }
    return When.UNSAID;
  }
}
