package org.clinicoutcomes.intake;

import java.util.EnumMap;
import java.util.Map;
import org.clinicoutcomes.export.DateOrder;
import org.clinicoutcomes.instrument.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The orders in which dates could be read that stand in a file whose order the mapping states. One
 * or two that are none in it are typing errors; many, all of which fit another one, are dates in
 * that.
 */
final class OtherOrders {

  private static final int LEAST = 3;
  private static final int ONE_IN = 20;

  private final Map<DateOrder, Long> read = new EnumMap<>(DateOrder.class);
  private long all;
  private long unread;

  /** Counts a date that does not say its order itself. */
  void add(Map<DateOrder, Moment> readings, boolean isRead) {
    if (!readings.isEmpty()) {
      all++;
      unread += isRead ? 0 : 1;
      readings.keySet().forEach(order -> read.merge(order, 1L, Long::sum));
    }
  }

  /** The order that all of them have instead; null where there is none. */
  @Nullable DateOrder instead() {
    if (unread < LEAST || unread * ONE_IN <= all) {
      return null;
    }
    return read.entrySet().stream()
        .filter(order -> order.getValue() == all)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  long all() {
    return all;
  }

  /** Those that are none in the order stated. */
  long unread() {
    return unread;
  }
}
