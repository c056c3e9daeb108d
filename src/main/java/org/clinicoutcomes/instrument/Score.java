package org.clinicoutcomes.instrument;

import java.util.Comparator;

/**
 * One value of one instrument for one patient.
 *
 * <p>Order: date; then before, none, after; then untimed before timed, time. Two scores of one
 * patient and instrument are never equal in this order: the later row of such a key wins at intake.
 *
 * @param at when it was taken
 * @param timing before or after the day's session, if stated
 * @param hundredths the value, in hundredths of a point
 * @param isRounded whether the export states it more exactly
 */
public record Score(Moment at, Timing timing, int hundredths, boolean isRounded)
    implements Comparable<Score> {

  private static final Comparator<Score> ORDER =
      Comparator.comparingInt(Score::epochDay)
          .thenComparing(Score::timing)
          .thenComparingInt(score -> score.at().secondOfDay());

  /** A score that hundredths hold exactly. */
  public Score(Moment at, Timing timing, int hundredths) {
    this(at, timing, hundredths, false);
  }

  public int epochDay() {
    return at.epochDay();
  }

  @Override
  public int compareTo(Score other) {
    return ORDER.compare(this, other);
  }
}
