package org.clinicoutcomes.safety;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clinicoutcomes.session.Reading;

/**
 * What is counted of safety besides the adverse events, each of which is an item of its code.
 *
 * <p>The codes name the thresholds that are built in; they stay where settings change those.
 */
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

  /** What the code of an event ends with that the patient had before any treatment. */
  public static final String AT_BASELINE = ":at_baseline";

  private static final String CONTRAINDICATION = "contraindication_";

  private static final Map<String, SafetyItem> BY_CODE =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(SafetyItem::code, item -> item));

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The item of an adverse event that was among the patient's symptoms before any treatment. */
  public static String atBaseline(String event) {
    return event + AT_BASELINE;
  }

  /** The item of a contraindication. */
  public static String contraindication(String code) {
    return CONTRAINDICATION + code;
  }

  /** The contraindication of such an item. */
  public static String contraindicationOf(String item) {
    return item.substring(CONTRAINDICATION.length());
  }

  /** Whether an item's code is that of a contraindication. */
  public static boolean isContraindication(String item) {
    return item.startsWith(CONTRAINDICATION);
  }

  /**
   * Whether it ought to be so: then it is seen in a patient only if it was so at every session in
   * which it could be.
   */
  public boolean isDesired() {
    return switch (this) {
      case EVENTS_RECORDED,
          FREE_OF_EVENTS,
          READINGS_BEFORE,
          READINGS_DURING,
          READINGS_DISCHARGE,
          DURATION_RECORDED,
          DURATION_40_60,
          MONITORED_RECORDED,
          MONITORED_120,
          DOSE_RECORDED,
          DOSE_56_84 ->
          true;
      default -> false;
    };
  }

  /** Whether it is a mean of what was measured, and no count of sessions. */
  public boolean isMean() {
    return this == SYSTOLIC_RISE || this == DIASTOLIC_RISE || this == HEART_RATE_RISE;
  }

  /** The readings of which a source must have any: else its export has no place for them. */
  List<Reading> readings() {
    return switch (this) {
      case READINGS_BEFORE -> List.of(Reading.SYSTOLIC_BEFORE, Reading.DIASTOLIC_BEFORE);
      case READINGS_DURING -> List.of(Reading.SYSTOLIC_MAX, Reading.DIASTOLIC_MAX);
      case READINGS_DISCHARGE -> List.of(Reading.SYSTOLIC_DISCHARGE, Reading.DIASTOLIC_DISCHARGE);
      case DURATION_RECORDED -> List.of(Reading.DURATION_MIN);
      case MONITORED_RECORDED -> List.of(Reading.MONITORED_MIN);
      case DOSE_RECORDED -> List.of(Reading.DOSE_MG);
      default -> List.of();
    };
  }

  /** The item's code in tidy files and claims. */
  public String code() {
    return code;
  }

  /** The item of a code; none for that of an adverse event. */
  public static Optional<SafetyItem> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }
}
