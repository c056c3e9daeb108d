package org.clinicoutcomes.figures;

import org.clinicoutcomes.instrument.Instrument;

/**
 * Change from before to after on the days of a session: the last score before and the first after,
 * each day once. Under the drug, so no measure of getting better.
 *
 * @param days with both scores
 * @param changeSum of before − after (positive is better), in hundredths
 * @param judged days with a before score other than 0
 * @param thirtyPercent of those, the days with a fall of at least 30 %
 */
public record SameSessionTally(long days, long changeSum, long judged, long thirtyPercent) {

  public static final SameSessionTally NONE = new SameSessionTally(0, 0, 0, 0);

  /** The instrument whose change under the drug has a published share to show. */
  private static final String PAIN = "pain_nrs";

  private static final double HUNDREDTHS = 100.0;

  /** Whether the share at least 30 % lower is told of an instrument. */
  static boolean hasShare(Instrument instrument) {
    return instrument.key().equals(PAIN);
  }

  /** The mean change, in points; NaN of none. */
  public double meanChange() {
    return days == 0 ? Double.NaN : changeSum / (HUNDREDTHS * days);
  }

  public SameSessionTally plus(SameSessionTally other) {
    return new SameSessionTally(
        days + other.days,
        changeSum + other.changeSum,
        judged + other.judged,
        thirtyPercent + other.thirtyPercent);
  }
}
