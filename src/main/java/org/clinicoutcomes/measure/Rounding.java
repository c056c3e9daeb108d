package org.clinicoutcomes.measure;

import java.util.EnumSet;
import java.util.Set;
import org.clinicoutcomes.instrument.Score;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a rung may hang on how scores were rounded: a rounded score may have been anything
 * up to half a hundredth of a point away, and another value within that puts the patient elsewhere.
 */
final class Rounding {

  /** Half a hundredth is a whole one on a scale twice as fine. */
  private static final int FINER = 2;

  private final Measure measure;

  private Rounding(Measure measure) {
    this.measure = measure;
  }

  static boolean mayDecide(Measure measure, Score baseline, @Nullable Score end) {
    boolean isAny = baseline.isRounded() || (end != null && end.isRounded());
    return isAny && new Rounding(measure.times(FINER)).rungs(baseline, end).size() > 1;
  }

  private Set<Rung> rungs(Score baseline, @Nullable Score end) {
    Set<Rung> possible = EnumSet.noneOf(Rung.class);
    for (int from : values(baseline)) {
      if (end == null) {
        possible.add(Outcome.rung(measure, from, null));
      } else {
        for (int to : values(end)) {
          possible.add(Outcome.rung(measure, from, to));
        }
      }
    }
    return possible;
  }

  /** The ends of what a score may have been: rules and entries are met on one side of a bound. */
  private static int[] values(Score score) {
    int value = score.hundredths() * FINER;
    return score.isRounded() ? new int[] {value - 1, value + 1} : new int[] {value};
  }
}
