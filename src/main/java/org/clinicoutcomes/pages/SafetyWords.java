package org.clinicoutcomes.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clinicoutcomes.safety.SafetyItem;
import org.clinicoutcomes.safety.SafetyKind;
import org.clinicoutcomes.safety.SafetyRules;

/** Safety's items in plain words, in the groups and the order in which they are read. */
final class SafetyWords {

  private static final List<String> GROUPS =
      List.of(
          "Adverse events",
          "Blood pressure and pulse",
          "Treatment",
          "Records",
          "Contraindications",
          "Thoughts of self-harm");

  private final SafetyRules rules;

  SafetyWords(SafetyRules rules) {
    this.rules = rules;
  }

  /** The place of an item among the groups and within its own; the same for items of one place. */
  static int order(String item) {
    int within = SafetyItem.of(item).map(SafetyItem::ordinal).orElse(SafetyItem.values().length);
    return GROUPS.indexOf(group(item)) * 2 * SafetyItem.values().length + within;
  }

  static String group(String item) {
    Optional<SafetyItem> known = SafetyItem.of(item);
    if (SafetyItem.isContraindication(item)) {
      return GROUPS.get(4);
    }
    return known.isEmpty() ? GROUPS.get(0) : GROUPS.get(group(known.get()));
  }

  private static int group(SafetyItem item) {
    return switch (item) {
      case BP_RISE_40_25,
          BP_180_110,
          BP_BEFORE_140_90,
          SYSTOLIC_RISE,
          DIASTOLIC_RISE,
          HEART_RATE_RISE ->
          1;
      case DURATION_40_60, MONITORED_120, DOSE_56_84 -> 2;
      case EVENTS_RECORDED,
          READINGS_BEFORE,
          READINGS_DURING,
          READINGS_DISCHARGE,
          DURATION_RECORDED,
          MONITORED_RECORDED,
          DOSE_RECORDED ->
          3;
      default -> SafetyKind.of(item.code()) == SafetyKind.PATIENTS ? 5 : 0;
    };
  }

  /** An item in words. */
  String of(String item) {
    if (SafetyItem.isContraindication(item)) {
      return contraindication(SafetyItem.contraindicationOf(item));
    }
    if (item.endsWith(SafetyItem.AT_BASELINE)) {
      String event = item.substring(0, item.length() - SafetyItem.AT_BASELINE.length());
      return plain(event) + ", in patients who had it before";
    }
    return SafetyItem.of(item).map(this::of).orElseGet(() -> plain(item));
  }

  private static String contraindication(String code) {
    return code.endsWith("_for_review")
        ? "Bipolar disorder, treated for bipolar depression: for review"
        : plain(code);
  }

  private static String plain(String code) {
    return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('_', ' ');
  }

  private String of(SafetyItem item) {
    return switch (item) {
      case ANY_EVENT -> "Any adverse event";
      case EVENTS_RECORDED -> "Entry about adverse events, if only that there was none";
      case FREE_OF_EVENTS -> "Free of adverse events, of those with an entry";
      case BP_RISE_40_25 ->
          "Rise of "
              + rules.systolicRise()
              + " or more systolic, or "
              + rules.diastolicRise()
              + " diastolic";
      case BP_180_110 ->
          "Highest " + rules.highSystolic() + " or more, or " + rules.highDiastolic();
      case BP_BEFORE_140_90 ->
          "Before: above " + rules.beforeSystolic() + ", or above " + rules.beforeDiastolic();
      case SYSTOLIC_RISE -> "Mean rise of the systolic pressure, mmHg";
      case DIASTOLIC_RISE -> "Mean rise of the diastolic pressure, mmHg";
      case HEART_RATE_RISE -> "Mean rise of the heart rate, per minute";
      case READINGS_BEFORE -> "Blood pressure before";
      case READINGS_DURING -> "Highest blood pressure";
      case READINGS_DISCHARGE -> "Blood pressure at discharge";
      case DURATION_RECORDED -> "Length of the infusion";
      case MONITORED_RECORDED -> "Time watched after esketamine";
      case DOSE_RECORDED -> "Dose of esketamine";
      default -> usual(item);
    };
  }

  private String usual(SafetyItem item) {
    return switch (item) {
      case DURATION_40_60 ->
          "Infusion of " + rules.shortest() + " to " + rules.longest() + " minutes";
      case MONITORED_120 -> "Watched at least " + rules.monitored() + " minutes after esketamine";
      case DOSE_56_84 -> "Esketamine " + rules.lowDose() + " or " + rules.highDose() + " mg";
      case IDEATION_REDUCED -> "Had them: fewer, highest later score";
      case IDEATION_RESOLVED -> "Had them: none at any later score";
      case IDEATION_WORSENED -> "Had them: more at some later score";
      case IDEATION_EMERGED -> "Had none: had them at some later score";
      default -> plain(item.code());
    };
  }
}
