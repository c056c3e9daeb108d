package org.clinicoutcomes.durability;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.durability.ResponseEnd.Reason;
import org.clinicoutcomes.statistics.SurvivalCurve;
import org.clinicoutcomes.statistics.SurvivalCurve.Leaving;

/**
 * How the responses of one group lasted: counts by day, so that groups can be added exactly in any
 * order.
 *
 * @param noFollowUp improved patients without a follow-up score
 * @param endsByDay of those followed, by the days from the end score until the response ended or
 *     was last seen
 */
public record DurabilityTally(long noFollowUp, SortedMap<Integer, Ends> endsByDay) {

  /** Of nobody. */
  public static final DurabilityTally NONE = new DurabilityTally(0, new TreeMap<>());

  /** The days since the end score at which a curve is read off. */
  public static final List<Integer> HORIZONS = List.of(30, 60, 90, 180, 365);

  /** How many responses ended on one day, by reason. */
  public record Ends(long lost, long reinductions, long censored) {
    Ends plus(Ends other) {
      return new Ends(
          lost + other.lost, reinductions + other.reinductions, censored + other.censored);
    }

    static Ends one(Reason reason) {
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

  public DurabilityTally {
    endsByDay = Collections.unmodifiableSortedMap(new TreeMap<>(endsByDay));
  }

  /** The patients of both groups. */
  public DurabilityTally plus(DurabilityTally other) {
    SortedMap<Integer, Ends> both = new TreeMap<>(endsByDay);
    other.endsByDay.forEach((day, ends) -> both.merge(day, ends, Ends::plus));
    return new DurabilityTally(noFollowUp + other.noFollowUp, both);
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
