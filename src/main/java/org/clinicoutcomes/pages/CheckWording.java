package org.clinicoutcomes.pages;

import java.util.Map;
import org.clinicoutcomes.comparison.ClaimSubject.OfCheck;
import org.clinicoutcomes.safety.SafetyItem;
import org.clinicoutcomes.safety.SafetyKey;

/** How a check of safety or monitoring reads. */
final class CheckWording {

  private static final Map<SafetyItem, String> ITEMS =
      Map.ofEntries(
          Map.entry(SafetyItem.ANY_EVENT, "with any adverse event recorded"),
          Map.entry(SafetyItem.FREE_OF_EVENTS, "free of adverse events, of those with an entry"),
          Map.entry(
              SafetyItem.BP_RISE_40_25,
              "with a large rise of blood pressure, of those with readings to tell"),
          Map.entry(
              SafetyItem.BP_180_110,
              "with a very high blood pressure, of those with a highest reading"),
          Map.entry(
              SafetyItem.BP_BEFORE_140_90,
              "with a high blood pressure before, of those with a reading before"),
          Map.entry(
              SafetyItem.DURATION_40_60,
              "as long as an infusion is meant to be, of those by IV with a length"),
          Map.entry(
              SafetyItem.MONITORED_120,
              "watched as long as the label asks for, of those with esketamine and a time"),
          Map.entry(
              SafetyItem.DOSE_56_84,
              "with a dose of the label, of those with esketamine and a dose"),
          Map.entry(
              SafetyItem.CONTRAINDICATION_BIPOLAR_DISORDER,
              "with bipolar disorder recorded, treated for something else"),
          Map.entry(
              SafetyItem.IDEATION_REDUCED,
              "whose thoughts of self-harm were fewer at every later score, of those who had any"),
          Map.entry(
              SafetyItem.IDEATION_RESOLVED,
              "without thoughts of self-harm at any later score, of those who had any"),
          Map.entry(
              SafetyItem.IDEATION_EMERGED,
              "with new thoughts of self-harm at a later score, of those who had none"));

  private CheckWording() {}

  /** What is counted, such as {@code patients with nausea recorded}. */
  static String what(OfCheck check) {
    String code = check.figure();
    String words =
        SafetyItem.of(code)
            .map(item -> ITEMS.getOrDefault(item, recorded(code)))
            .orElseGet(() -> recorded(code) + ", of those who did not have it before treatment");
    return unit(check) + " " + words;
  }

  private static String recorded(String code) {
    String plain = SafetyItem.isContraindication(code) ? SafetyItem.contraindicationOf(code) : code;
    return "with " + plain.replace('_', ' ') + " recorded";
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
