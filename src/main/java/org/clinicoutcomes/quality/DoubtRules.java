package org.clinicoutcomes.quality;

/**
 * From when on something is a doubt, and when it holds its source.
 *
 * @param doubtPercent a doubt concerns at least this share, in percent
 * @param doubtLeast and at least this many patients, or rows where no patient can be named
 * @param doubtPoints one that could move a headline by at least so many percentage points holds the
 *     source
 * @param replacedPercent more than this share of a file's keys replaced by another value: its rows
 *     are not what they seem
 * @param unreadPercent more than this share of a column's filled cells unread: the column is not
 *     understood
 * @param fewerPercent more than this share of patients gone since the last whole report: nothing is
 *     published
 */
public record DoubtRules(
    int doubtPercent,
    int doubtLeast,
    int doubtPoints,
    int replacedPercent,
    int unreadPercent,
    int fewerPercent) {

  private static final int HUNDRED = 100;
  private static final int WHOLE = 100_00;

  /** Whether so many of so many are enough to be a doubt. */
  public boolean isDoubt(long concerned, long of) {
    return concerned >= doubtLeast && concerned * HUNDRED >= of * (long) doubtPercent;
  }

  /** Whether so many replaced values of so many keys say that rows are not what they seem. */
  public boolean areReplaced(long replaced, long keys) {
    return passes(replaced, keys, replacedPercent);
  }

  /** Whether so many totals of so many that their answers contradict are too many to publish. */
  public boolean doDiffer(long differing, long compared) {
    return passes(differing, compared, replacedPercent);
  }

  /** Whether so many unread cells of so many filled ones say that a column is not understood. */
  public boolean isUnread(long unread, long filled) {
    return passes(unread, filled, unreadPercent);
  }

  /** Whether so many patients fewer than before are too many to publish. */
  public boolean areFewer(long gone, long before) {
    return passes(gone, before, fewerPercent);
  }

  private boolean passes(long count, long of, int share) {
    return count >= doubtLeast && count * HUNDRED > of * (long) share;
  }

  /** By how many hundredths of a percentage point so many of so many patients can move a share. */
  public static int mostMoved(long concerned, long of) {
    return of == 0 ? WHOLE : (int) Math.min(WHOLE, concerned * WHOLE / of);
  }

  /** Whether a move of so many hundredths of a percentage point holds the source. */
  public boolean holds(int hundredthsOfPoint) {
    return hundredthsOfPoint >= doubtPoints * HUNDRED;
  }
}
