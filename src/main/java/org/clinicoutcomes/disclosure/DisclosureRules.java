package org.clinicoutcomes.disclosure;

/**
 * The settings of shareable reports, the same for the whole run, and how counts are rounded in
 * them.
 *
 * @param smallCount a count from 1 to this is small
 * @param sharedYears how many of the latest final years are shared
 * @param shareable which workbooks are freed
 */
public record DisclosureRules(int smallCount, int sharedYears, Shareable shareable) {

  /** Counts are rounded to the nearest multiple; odd, so that no count lies in the middle. */
  public static final int ROUNDED_TO = 5;

  private static final int HALF = ROUNDED_TO / 2;

  /** Whether a count is small; nobody at all is not. */
  public boolean isSmall(long count) {
    return count >= 1 && count <= smallCount;
  }

  /** A count as it is printed. */
  public static long rounded(long count) {
    return (count + HALF) / ROUNDED_TO * ROUNDED_TO;
  }

  /** The least count that is printed so: none that is small, and only nobody is printed as 0. */
  long lowest(long printed) {
    return printed == 0 ? 0 : Math.max(printed - HALF, smallCount + 1L);
  }

  /** The largest count that is printed so. */
  long highest(long printed) {
    return printed == 0 ? 0 : printed + HALF;
  }
}
