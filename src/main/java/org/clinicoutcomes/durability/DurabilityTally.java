package org.clinicoutcomes.durability;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.durability.ResponseEnd.Reason;
import org.clinicoutcomes.statistics.SurvivalCurve;
import org.clinicoutcomes.statistics.SurvivalCurve.Leaving;
import org.jspecify.annotations.Nullable;

/**
 * How the responses of one group lasted: counts by day, so that groups can be merged exactly in any
 * order.
 */
public final class DurabilityTally {

  /** The days since the end score at which a curve is read off. */
  public static final List<Integer> HORIZONS = List.of(30, 60, 90, 180, 365);

  /** How many responses ended on one day, by reason. */
  public record Ends(long lost, long reinductions, long censored) {
    private Ends plus(Ends other) {
      return new Ends(
          lost + other.lost, reinductions + other.reinductions, censored + other.censored);
    }

    private static Ends one(Reason reason) {
      return switch (reason) {
        case LOST -> new Ends(1, 0, 0);
        case REINDUCTION -> new Ends(0, 1, 0);
        case CENSORED -> new Ends(0, 0, 1);
      };
    }

    private long events() {
      return lost + reinductions;
    }
  }

  private final SortedMap<Integer, Ends> endsByDay = new TreeMap<>();
  private long noFollowUp;

  public DurabilityTally() {}

  /** A tally as it was once handed over. */
  public DurabilityTally(long noFollowUp, SortedMap<Integer, Ends> endsByDay) {
    this.noFollowUp = noFollowUp;
    this.endsByDay.putAll(endsByDay);
  }

  /** Counts one improved patient; {@code end} is missing where there is no follow-up score. */
  public void add(@Nullable ResponseEnd end) {
    if (end == null) {
      noFollowUp++;
    } else {
      endsByDay.merge(end.days(), Ends.one(end.reason()), Ends::plus);
    }
  }

  /** Counts the patients of another group too. */
  public void add(DurabilityTally other) {
    noFollowUp += other.noFollowUp;
    other.endsByDay.forEach((day, ends) -> endsByDay.merge(day, ends, Ends::plus));
  }

  public long noFollowUp() {
    return noFollowUp;
  }

  public SortedMap<Integer, Ends> endsByDay() {
    return endsByDay;
  }

  public long improved() {
    return noFollowUp + followed();
  }

  /** Improved patients with a follow-up score. */
  public long followed() {
    return endsByDay.values().stream().mapToLong(e -> e.events() + e.censored()).sum();
  }

  public long events() {
    return endsByDay.values().stream().mapToLong(Ends::events).sum();
  }

  public long reinductions() {
    return endsByDay.values().stream().mapToLong(Ends::reinductions).sum();
  }

  /** The share of responses that still last, by days since the end score. */
  public SurvivalCurve curve() {
    SortedMap<Integer, Leaving> leaving = new TreeMap<>();
    endsByDay.forEach((day, ends) -> leaving.put(day, new Leaving(ends.events(), ends.censored())));
    return new SurvivalCurve(leaving);
  }
}
