package org.clinicoutcomes.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  private final List<Column> columns;
  private final List<Quantity> quantities;

  SessionReadings(Header header) {
    List<String> present = QUANTITIES.keySet().stream().filter(header::hasColumn).toList();
    columns = present.stream().map(header::column).toList();
    quantities = present.stream().map(QUANTITIES::get).toList();
  }

  private static void allow(String of, int lowest, int highest, String... columns) {
    Quantity quantity = Quantity.measured(lowest, highest, of);
    Arrays.stream(columns).forEach(column -> QUANTITIES.put(column, quantity));
  }

  void read(Row row, ContentHash hash) {
    for (int i = 0; i < columns.size(); i++) {
      hash.add(Long.hashCode(quantities.get(i).optional(row, columns.get(i))));
    }
  }
}
