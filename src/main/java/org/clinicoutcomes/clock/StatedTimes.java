package org.clinicoutcomes.clock;

import java.util.stream.IntStream;
import org.clinicoutcomes.instrument.Moment;

/**
 * The times of one kind of file at the offsets that they state, and what these say of the clinic's
 * clock. An offset other than UTC's is that of a clock on a wall, and so is UTC's beside one an
 * hour from it, as in Britain in winter. UTC's alone may be: systems write it of times whose zone
 * they drop, and of those that they bring to it.
 */
public final class StatedTimes {

  private static final int HOUR = 60;
  private static final int MINUTES_A_DAY = 24 * HOUR;

  private final long[] utcByMinute = new long[MINUTES_A_DAY];
  private long utc;
  private boolean nearUtc;
  private boolean farFromUtc;

  /** Takes a time at an offset into account. */
  public void add(Moment stated) {
    if (stated.offset() == 0) {
      utc++;
      utcByMinute[stated.secondOfDay() / HOUR]++;
    } else {
      nearUtc |= Math.abs(stated.offset()) <= HOUR;
      farFromUtc |= Math.abs(stated.offset()) > HOUR;
    }
  }

  /** Whether UTC's times may be another clock's than the clinic's. */
  public boolean isUnsure() {
    return utc > 0 && (farFromUtc || !nearUtc);
  }

  /** Whether UTC alone is stated. */
  public boolean isAllUtc() {
    return utc > 0 && !nearUtc && !farFromUtc;
  }

  /** Which offsets the clinic's clock may have, as far as the times at UTC tell. */
  public OffsetRange plausible() {
    int[] offsets =
        IntStream.rangeClosed(OffsetRange.WHOLE.lowest() / HOUR, OffsetRange.WHOLE.highest() / HOUR)
            .map(hours -> hours * HOUR)
            .filter(this::isMostlyByDay)
            .toArray();
    return offsets.length == 0
        ? OffsetRange.WHOLE
        : new OffsetRange(Math.min(0, offsets[0]), Math.max(0, offsets[offsets.length - 1]));
  }

  /** Nineteen in twenty between five in the morning and eleven at night. */
  private boolean isMostlyByDay(int offset) {
    long byDay = 0;
    for (int minute = 5 * HOUR; minute <= 23 * HOUR; minute++) {
      byDay += utcByMinute[Math.floorMod(minute - offset, MINUTES_A_DAY)];
    }
    return byDay * 20 >= utc * 19;
  }
}
