package org.clinicoutcomes.oracle;

import java.util.List;
import java.util.Map;

/**
 * Adds readings, adverse events, contraindications and symptoms to the rows of one source, around
 * the borders that are counted; throws dice of its own, so that the other columns stay as they are.
 */
final class RandomMonitoring {
  /** The columns of readings. */
  static final List<String> READINGS =
      List.of(
          "dose_mg",
          "duration_min",
          "monitored_min",
          "systolic_before",
          "systolic_max",
          "systolic_discharge",
          "diastolic_before",
          "diastolic_max",
          "diastolic_discharge",
          "heart_rate_before",
          "heart_rate_max");

  private static final Map<String, List<String>> VALUES =
      Map.of(
          "dose_mg", List.of("56", "84", "84.0", "27", "28", "55.99", "84.01", "40"),
          "duration_min", List.of("40", "39.99", "60", "60.01", "45", "90"),
          "monitored_min", List.of("120", "119.99", "150", "90"),
          "systolic_before", List.of("140", "140.01", "139.99", "120", "120", "150"),
          "systolic_max", List.of("160", "159.99", "180", "179.99", "181", "110"),
          "diastolic_before", List.of("90", "90.01", "85", "80", "80", "70"),
          "diastolic_max", List.of("105", "104.99", "110", "109.99", "95", "65"),
          "heart_rate_before", List.of("60", "72.5", "80"),
          "heart_rate_max", List.of("85", "99.25", "60"));

  private static final List<String> EVENTS =
      List.of(
          "none",
          "nausea",
          "headache",
          "nausea; dizziness",
          "other;headache",
          "nausea, dizziness",
          "vomiting and headache",
          "nausea/fatigue; mania",
          "",
          "",
          "");

  private final Dice dice;
  private final RandomRows rows;

  RandomMonitoring(Dice dice, RandomRows rows) {
    this.dice = dice;
    this.rows = rows;
  }

  void add() {
    for (String reading : READINGS) {
      if (dice.chance(75)) {
        List<String> values = VALUES.getOrDefault(reading, List.of("70", "130"));
        rows.sessions.forEach(row -> put(row, reading, dice.chance(25) ? "" : dice.pick(values)));
      }
    }
    if (dice.chance(60)) {
      rows.sessions.forEach(row -> row.put("adverse_events", dice.pick(EVENTS)));
    }
    rows.adverseEvents.forEach(this::mark);
    addHistories();
  }

  /** What a device holds stays. */
  private static void put(Map<String, String> row, String reading, String value) {
    if (!RandomDevices.DOSE.equals(row.get(reading))) {
      row.put(reading, value);
    }
  }

  private void mark(Map<String, String> event) {
    event.put("severity", dice.pick("", "mild", "severe", "severe"));
    event.put("serious", dice.pick("", "no", "yes"));
  }

  private void addHistories() {
    if (dice.chance(70)) {
      rows.patients.forEach(
          row ->
              row.put(
                  "contraindications",
                  dice.pick(
                      "",
                      "",
                      "heart_disease",
                      "bipolar_disorder; active_substance_use",
                      "heart_disease & active_substance_use")));
    }
    if (dice.chance(70)) {
      rows.patients.forEach(
          row ->
              row.put(
                  "baseline_symptoms",
                  dice.pick("", "headache", "headache; nausea", "nausea, fatigue")));
    }
  }
}
