package org.clinicoutcomes.safety;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is counted of safety besides the adverse events, each of which is an item of its code. */
public enum SafetyItem {
  /** Sessions with at least one adverse event. */
  ANY_EVENT,
  /** Sessions of which the export says anything about adverse events. */
  EVENTS_RECORDED,
  /** Of the sessions with such an entry, those without an event. */
  FREE_OF_EVENTS,
  /** A rise of at least 40 mmHg systolic or 25 diastolic. */
  BP_RISE_40_25,
  /** A highest pressure of at least 180 mmHg systolic or 110 diastolic. */
  BP_180_110,
  /** A pressure above 140 mmHg systolic or 90 diastolic before the session. */
  BP_BEFORE_140_90,
  SYSTOLIC_RISE,
  DIASTOLIC_RISE,
  HEART_RATE_RISE,
  READINGS_BEFORE,
  READINGS_DURING,
  READINGS_DISCHARGE,
  DURATION_RECORDED,
  /** IV sessions of 40 to 60 minutes. */
  DURATION_40_60,
  MONITORED_RECORDED,
  /** Esketamine sessions monitored for at least 120 minutes. */
  MONITORED_120,
  DOSE_RECORDED,
  /** Esketamine sessions of 56 or 84 mg. */
  DOSE_56_84,
  CONTRAINDICATION_HEART_DISEASE,
  CONTRAINDICATION_UNCONTROLLED_THYROID_DISEASE,
  CONTRAINDICATION_UNCONTROLLED_HYPERTENSION,
  CONTRAINDICATION_BIPOLAR_DISORDER,
  CONTRAINDICATION_BIPOLAR_DISORDER_FOR_REVIEW,
  CONTRAINDICATION_ACTIVE_SUBSTANCE_USE,
  IDEATION_REDUCED,
  IDEATION_RESOLVED,
  IDEATION_EMERGED,
  IDEATION_WORSENED;

  /** The item's code in tidy files and claims. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The item of a code; none for that of an adverse event. */
  public static Optional<SafetyItem> of(String code) {
    return Stream.of(values()).filter(item -> item.code().equals(code)).findFirst();
  }
}
