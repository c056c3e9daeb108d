package org.clinicoutcomes.definitions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The settings there are, with their units and the bounds beyond which a value is taken for a
 * typing error.
 */
enum SettingKey {
  GAP("days", 1, 365),
  JOIN("days", 1, 1095),
  LONG_INDUCTION("days", 1, 365),
  REINDUCTION("days", 1, 1095),
  CLOSED("days", 1, 365),
  BASELINE_WINDOW("days", 0, 365),
  END_WINDOW("days", 0, 365),
  END_REACH("days", 0, 365),
  FOLLOW_UP("days", 1, 1825),
  REJECTED_PERCENT("percent", 0, 100),
  REJECTED_ROWS("rows", 0, 1_000_000),
  DOUBT_PERCENT("percent", 0, 100),
  DOUBT_LEAST("patients", 1, 10_000),
  DOUBT_POINTS("points", 0, 100),
  REPLACED_PERCENT("percent", 0, 100),
  UNREAD_PERCENT("percent", 0, 100),
  FEWER_PERCENT("percent", 0, 100),
  COMPARED_ASSESSED("patients", 1, 10_000),
  COMPLETENESS_APART("points", 0, 100),
  BASELINES_APART("percent", 0, 1_000),
  LEFT_OUT_PERCENT("percent", 0, 100),
  END_SCORE_DUE("days", 0, 365),
  FIRST_FOLLOW_UP("days", 1, 1825),
  SECOND_FOLLOW_UP("days", 1, 1825),
  FOLLOW_UP_TOLERANCE("days", 0, 90),
  WORSENED("days", 1, 1825),
  CLAIM_COMPLETENESS("percent", 0, 100),
  CLAIM_PATIENTS("patients", 1, 1000),
  SYSTOLIC_RISE("mmHg", 1, 200),
  DIASTOLIC_RISE("mmHg", 1, 200),
  HIGH_SYSTOLIC("mmHg", 40, 300),
  HIGH_DIASTOLIC("mmHg", 20, 200),
  BEFORE_SYSTOLIC("mmHg", 40, 300),
  BEFORE_DIASTOLIC("mmHg", 20, 200),
  INFUSION_FROM("minutes", 0, 1440),
  INFUSION_TO("minutes", 0, 1440),
  MONITORED("minutes", 0, 1440),
  LOW_DOSE("mg", 1, 1000),
  HIGH_DOSE("mg", 1, 1000),
  COMPLETE_IV("sessions", 1, 100),
  COMPLETE_ESKETAMINE("sessions", 1, 100),
  DENSE_DAYS("days", 1, 365),
  DENSE_KETAMINE("sessions", 1, 365),
  DENSE_ESKETAMINE("sessions", 1, 365),
  SMALL_COUNT("patients", 4, 100),
  SHARED_YEARS("years", 1, 20);

  private final String unit;
  private final int lowest;
  private final int highest;

  SettingKey(String unit, int lowest, int highest) {
    this.unit = unit;
    this.lowest = lowest;
    this.highest = highest;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  String unit() {
    return unit;
  }

  int lowest() {
    return lowest;
  }

  int highest() {
    return highest;
  }

  static Optional<SettingKey> of(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key().equals(key)).findFirst();
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(SettingKey::key).toList();
  }
}
