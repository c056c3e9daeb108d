package org.clinicoutcomes.pages;

import static org.clinicoutcomes.pages.Wording.percent;

import java.util.Locale;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.report.MethodEntry;
import org.clinicoutcomes.statistics.Interval;

/**
 * A headline in the latest final year beside the year before.
 *
 * @param year the latest final year
 * @param now of that year
 * @param before of the year before
 * @param fewest with fewer assessed in either year nothing is said of a difference
 */
record LastYear(int year, Ladder now, Ladder before, int fewest) {

  static final String BETTER = "better";
  static final String WORSE = "worse";

  /** Said where too few were assessed to compare, or the interval leaves both open. */
  static final String CANNOT_TELL = "cannot tell";

  /** The rule, for Methods. */
  static final MethodEntry METHOD =
      MethodEntry.statistic(
          "last year against the year before",
          "better, worse, cannot tell",
          "Better or worse where the 95 % interval of the difference of both rates leaves out 0. Else it"
              + " cannot be told: the interval is too wide, or fewer than compared_assessed were"
              + " assessed in either year.",
          "convention; the interval: Newcombe 1998, Stat Med 17:873, method 10");

  private static final double POINTS = 100;

  /** Better or worse only where the interval of the difference leaves out 0. */
  String word() {
    if (isFew()) {
      return CANNOT_TELL;
    }
    Interval difference = difference();
    return difference.low() > 0 ? BETTER : difference.high() < 0 ? WORSE : CANNOT_TELL;
  }

  /** Whether too few were assessed in either year for the difference to say anything. */
  boolean isFew() {
    return now.assessed() < fewest || before.assessed() < fewest;
  }

  /** Said where it is not of few. */
  String sentence(String condition) {
    return condition
        + ": "
        + rate(now, year)
        + ", "
        + rate(before, year - 1)
        + ": "
        + word()
        + " ("
        + points()
        + ").";
  }

  private Interval difference() {
    return Interval.ofDifference(
        now.improved(), now.assessed(), before.improved(), before.assessed());
  }

  private String points() {
    return String.format(
        Locale.ROOT,
        "%+.0f points, 95 %% CI %+.0f to %+.0f",
        POINTS * (now.rate() - before.rate()),
        POINTS * difference().low(),
        POINTS * difference().high());
  }

  private static String rate(Ladder ladder, int year) {
    return percent(ladder.rate()) + " of " + ladder.assessed() + " in " + year;
  }
}
