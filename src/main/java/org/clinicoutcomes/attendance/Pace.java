package org.clinicoutcomes.attendance;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How close sessions lie.
 *
 * @param daysBetween of consecutive sessions of a series: how many lie so many days apart
 * @param patients patients with a given session; counted over all conditions and routes alone
 * @param dense of them, those with very many sessions close together
 */
public record Pace(SortedMap<Integer, Long> daysBetween, long patients, long dense) {

  /** The least days of the groups in which days between sessions are shown. */
  public static final List<Integer> FROM = List.of(0, 1, 2, 4, 6, 9, 15, 22);

  public static final Pace NONE = new Pace(new TreeMap<>(), 0, 0);

  public Pace {
    daysBetween = Histogram.copy(daysBetween);
  }

  /** Pairs of consecutive sessions. */
  public long pairs() {
    return Histogram.size(daysBetween);
  }

  /** The pairs of one group. */
  public long pairs(int group) {
    int from = FROM.get(group);
    return group + 1 < FROM.size()
        ? Histogram.size(daysBetween.subMap(from, FROM.get(group + 1)))
        : Histogram.size(daysBetween.tailMap(from));
  }

  /** The median days between; NaN without any pair. */
  public double medianDays() {
    return Histogram.median(daysBetween);
  }

  public Pace plus(Pace other) {
    return new Pace(
        Histogram.sum(daysBetween, other.daysBetween),
        patients + other.patients,
        dense + other.dense);
  }
}
