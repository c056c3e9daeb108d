package org.clinicoutcomes.quality;

/**
 * When a source is held for too many rejected rows: more than the share <em>and</em> at least the
 * number, over its sessions files or over its scores files.
 *
 * @param rejectedPercent the share, in percent
 * @param rejectedRows the number
 */
public record GateRules(int rejectedPercent, int rejectedRows) {

  private static final long WHOLE = 100;

  /** Whether so many rejected of so many judged rows hold the source. */
  public boolean holds(long rejected, long judged) {
    return rejected >= rejectedRows && isLargeShare(rejected, judged);
  }

  /** Whether so many of so many judged rows are more than the share, be they ever so few. */
  public boolean isLargeShare(long rejected, long judged) {
    return rejected * WHOLE > judged * (long) rejectedPercent;
  }
}
