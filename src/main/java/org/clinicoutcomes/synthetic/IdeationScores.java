package org.clinicoutcomes.synthetic;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.clinicoutcomes.synthetic.Dice.Share;

/**
 * Writes what a patient answers about thoughts of self-harm: at most visits, at some check-ups
 * after the treatment, and mostly again soon after an answer that tells of any. The C-SSRS is asked
 * beside such an answer, and from then on until it tells of none.
 */
final class IdeationScores {

  /** Of PHQ-9 item 9 at the start: two in five tell of thoughts, most of them on several days. */
  private static final List<Share<Integer>> AT_START =
      List.of(new Share<>(0, 59), new Share<>(1, 28), new Share<>(2, 9), new Share<>(3, 4));

  /** What the C-SSRS says beside an answer of 0, 1, 2 or 3 to item 9. */
  private static final List<List<Integer>> CSSRS =
      List.of(
          List.of(0),
          List.of(0, 1, 1, 1, 2),
          List.of(1, 1, 2, 2, 3),
          List.of(1, 2, 2, 3, 3, 3, 4, 5));

  private static final List<Integer> CHECK_UPS = List.of(30, 90, 180);
  private static final int HIGHEST = 3;
  private static final int AT_MOST_VISITS = 75;
  private static final int AT_SOME_CHECK_UPS = 50;
  private static final int AGAIN = 78;
  private static final int SOON = 21;

  private final Dice dice;
  private final ScoreSheet sheet;
  private boolean isCssrsAsked;

  IdeationScores(Dice dice, ScoreSheet sheet) {
    this.dice = dice;
    this.sheet = sheet;
  }

  /** Writes the answers of a patient's treatment for one condition. */
  void write(Course course) {
    NavigableSet<Integer> days = new TreeSet<>();
    course.timeline().series().forEach(series -> addVisits(series, days));
    course.timeline().series().stream().limit(1).forEach(first -> addCheckUps(first, days));
    int answer = dice.weighted(AT_START);
    for (Integer day = days.pollFirst(); day != null; day = days.pollFirst()) {
      enter(day, answer);
      boolean isAskedSoon = days.floor(day + SOON) != null;
      if (answer > 0 && !isAskedSoon && dice.chance(AGAIN)) {
        days.add(day + dice.between(5, 16));
      }
      answer = next(answer, course, day);
    }
  }

  private void addVisits(SeriesPlan series, NavigableSet<Integer> days) {
    series.days().stream().filter(day -> dice.chance(AT_MOST_VISITS)).forEach(days::add);
  }

  private void addCheckUps(SeriesPlan first, NavigableSet<Integer> days) {
    for (int checkUp : CHECK_UPS) {
      if (dice.chance(AT_SOME_CHECK_UPS)) {
        days.add(first.last() + checkUp + dice.between(-9, 9));
      }
    }
  }

  private void enter(int day, int answer) {
    sheet.enter(Scale.ITEM9, day, When.UNSAID, Scale.points(answer));
    if (isCssrsAsked || (answer > 0 && dice.chance(60))) {
      int level = dice.pick(CSSRS.get(answer));
      sheet.enter(Scale.CSSRS, day, When.UNSAID, Scale.points(level));
      isCssrsAsked = level > 0;
    }
  }

  /** Thoughts recede as the patient gets better, or is looked after; now and then they return. */
  private int next(int answer, Course course, int day) {
    if (dice.chance(receding(course, day))) {
      return Math.max(0, answer - 1);
    }
    return dice.chance(answer > 0 ? 5 : 2) ? Math.min(HIGHEST, answer + 1) : answer;
  }

  private static int receding(Course course, int day) {
    boolean isTreated = day < course.timeline().series().get(0).last();
    if (!isTreated) {
      return 35;
    }
    return course.landing() == Landing.IMPROVED ? 28 : 12;
  }
}
