package org.clinicoutcomes.durability;

import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.durability.DurabilityTally.Ends;
import org.jspecify.annotations.Nullable;

/** A {@link DurabilityTally} while it is counted, one improved patient at a time. */
public final class DurabilitySum {

  private final SortedMap<Integer, Ends> endsByDay = new TreeMap<>();
  private long noFollowUp;

  /** Counts one improved patient; {@code end} is missing where there is no follow-up score. */
  public void add(@Nullable ResponseEnd end) {
    if (end == null) {
      noFollowUp++;
    } else {
      endsByDay.merge(end.days(), Ends.one(end.reason()), Ends::plus);
    }
  }

  /** What was counted so far. */
  public DurabilityTally tally() {
    return new DurabilityTally(noFollowUp, endsByDay);
  }
}
