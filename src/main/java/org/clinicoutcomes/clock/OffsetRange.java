package org.clinicoutcomes.clock;

/**
 * Between which offsets from UTC a clock lies.
 *
 * @param lowest in minutes east of UTC
 * @param highest likewise
 */
public record OffsetRange(int lowest, int highest) {

  private static final int SECONDS_A_MINUTE = 60;

  /** From the westernmost to the easternmost clock of the world. */
  public static final OffsetRange WHOLE = new OffsetRange(-12 * 60, 14 * 60);

  long lowestSeconds() {
    return (long) lowest * SECONDS_A_MINUTE;
  }

  long highestSeconds() {
    return (long) highest * SECONDS_A_MINUTE;
  }
}
