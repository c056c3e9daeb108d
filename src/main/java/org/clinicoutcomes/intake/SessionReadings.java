package org.clinicoutcomes.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A session's doses, times and vital signs: judged and accounted for, and part of what makes two
 * rows the same. The bounds are wide on purpose: beyond them lies a slip of the pen or another
 * unit, not a rare patient.
 */
final class SessionReadings {

  private static final Map<String, Quantity> QUANTITIES = new LinkedHashMap<>();

  static {
    allow("a dose in mg", 0, 5_000, "dose_mg");
    allow("a dose in mg per kg", 0, 100, "dose_mg_per_kg");
    allow("a time in minutes", 0, 1_440, "duration_min", "monitored_min");
    allow(
        "a systolic blood pressure in mmHg",
        40,
        300,
        "systolic_before",
        "systolic_max",
        "systolic_discharge");
    allow(
        "a diastolic blood pressure in mmHg",
        20,
        200,
        "diastolic_before",
        "diastolic_max",
        "diastolic_discharge");
    allow("a heart rate per minute", 20, 300, "heart_rate_before", "heart_rate_max");
  }

  private static final List<String> MOMENTS = List.of("before", "max", "discharge");

  private final List<Column> columns;
  private final List<Quantity> quantities;
  private final List<String> names = List.copyOf(QUANTITIES.keySet());
  private final List<BloodPressure> pressures;
  private final long[] read = new long[QUANTITIES.size()];

  SessionReadings(Header header) {
    columns = names.stream().map(header::column).toList();
    quantities = List.copyOf(QUANTITIES.values());
    pressures =
        MOMENTS.stream()
            .filter(moment -> header.hasColumn(BloodPressure.COLUMN + moment))
            .map(moment -> pressure(header, moment))
            .toList();
  }

  private static BloodPressure pressure(Header header, String moment) {
    return new BloodPressure(
        header.column(BloodPressure.COLUMN + moment),
        moment,
        quantity("systolic_" + moment),
        quantity("diastolic_" + moment));
  }

  private static Quantity quantity(String column) {
    return Objects.requireNonNull(QUANTITIES.get(column), column);
  }

  private static void allow(String of, int lowest, int highest, String... columns) {
    Quantity quantity = Quantity.measured(lowest, highest, of);
    Arrays.stream(columns).forEach(column -> QUANTITIES.put(column, quantity));
  }

  /** Reads a row's readings: both values of a blood pressure come from one column, or from two. */
  void read(Row row, ContentHash hash) {
    for (int i = 0; i < read.length; i++) {
      read[i] = quantities.get(i).optional(row, columns.get(i));
    }
    for (BloodPressure pressure : pressures) {
      pressure.read(row);
      fill("systolic_" + pressure.moment(), pressure.systolic());
      fill("diastolic_" + pressure.moment(), pressure.diastolic());
    }
    for (long value : read) {
      hash.add(Long.hashCode(value));
    }
  }

  private void fill(String column, long value) {
    int at = names.indexOf(column);
    read[at] = read[at] == Quantity.NONE ? value : read[at];
  }
}
