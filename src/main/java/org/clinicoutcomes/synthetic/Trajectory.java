package org.clinicoutcomes.synthetic;

/**
 * How a patient's scores move.
 *
 * @param baseline in tenths
 * @param end in tenths, after the treatment
 */
record Trajectory(int baseline, int end, boolean improves) {

  private static final int WHOLE = 100;

  /** A score on the way, so many hundredths of it behind. */
  int between(Dice dice, Scale scale, int percent) {
    int spread = Math.max(scale.step(), (scale.highest() - scale.lowest()) / 20);
    int expected = baseline + (end - baseline) * percent / WHOLE;
    return scale.usual(dice.around(expected, spread));
  }

  /** A score some time after the treatment: what was won may be lost. */
  int afterwards(Dice dice, Scale scale, boolean isRelapsed) {
    return between(dice, scale, isRelapsed ? dice.between(0, 45) : dice.between(85, 115));
  }
}
