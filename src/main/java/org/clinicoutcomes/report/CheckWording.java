package org.clinicoutcomes.report;

import java.util.Map;
import org.clinicoutcomes.comparison.ClaimSubject.OfCheck;
import org.clinicoutcomes.safety.SafetyItem;
import org.clinicoutcomes.safety.SafetyKey;

/** How a check of safety or monitoring reads. */
final class CheckWording {

  private static final Map<SafetyItem, String> ITEMS =
      Map.ofEntries(
          Map.entry(SafetyItem.ANY_EVENT, "with at least one adverse event recorded"),
          Map.entry(
              SafetyItem.FREE_OF_EVENTS, "without an adverse event, of those with any entry on it"),
          Map.entry(
              SafetyItem.BP_RISE_40_25,
              "with a rise of blood pressure by at least 40 systolic or 25 diastolic, of those with"
                  + " both readings"),
          Map.entry(
              SafetyItem.BP_180_110,
              "with a blood pressure of at least 180 systolic or 110 diastolic"),
          Map.entry(
              SafetyItem.BP_BEFORE_140_90,
              "with a blood pressure above 140 systolic or 90 diastolic before the session"),
          Map.entry(
              SafetyItem.DURATION_40_60, "of 40 to 60 minutes, of IV sessions with a duration"),
          Map.entry(
              SafetyItem.MONITORED_120,
              "monitored for at least 120 minutes, of esketamine sessions that say how long"),
          Map.entry(SafetyItem.DOSE_56_84, "of 56 or 84 mg, of esketamine sessions with a dose"),
          Map.entry(
              SafetyItem.IDEATION_REDUCED,
              "whose thoughts of self-harm became less and never rose, of those who had any before"),
          Map.entry(
              SafetyItem.IDEATION_RESOLVED,
              "who had no more thoughts of self-harm, of those who had any before"),
          Map.entry(
              SafetyItem.IDEATION_EMERGED,
              "with new thoughts of self-harm, of those who had none before"));

  private CheckWording() {}

  /** What is counted, such as {@code patients with nausea recorded}. */
  static String what(OfCheck check) {
    String words =
        SafetyItem.of(check.figure()).map(CheckWording::words).orElse(recorded(check.figure()));
    return unit(check) + " " + words;
  }

  private static String words(SafetyItem item) {
    String words = ITEMS.get(item);
    return words == null ? recorded(item.code().replaceFirst("^contraindication_", "")) : words;
  }

  private static String recorded(String code) {
    return "with " + code.replace('_', ' ') + " recorded";
  }

  static String unit(OfCheck check) {
    return check.ofPatients() ? "patients" : "sessions";
  }

  /** Whose sessions are looked at. */
  static String whom(OfCheck check) {
    boolean everyDrug = check.drug().equals(SafetyKey.EVERY);
    boolean everyRoute = check.route().equals(SafetyKey.EVERY);
    if (everyDrug && everyRoute) {
      return "everybody";
    }
    return everyRoute ? check.drug() : (everyDrug ? "" : check.drug() + ", ") + check.route();
  }
}
