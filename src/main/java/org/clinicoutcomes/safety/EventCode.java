package org.clinicoutcomes.safety;

import java.util.Locale;

/** Codes of adverse events, and how they read. */
final class EventCode {

  private static final String AT_BASELINE = ":at_baseline";

  private EventCode() {}

  /** The code of an adverse event that was among the patient's symptoms before any treatment. */
  static String atBaseline(String event) {
    return event + AT_BASELINE;
  }

  static String words(String code) {
    return code.endsWith(AT_BASELINE)
        ? plain(code.replace(AT_BASELINE, "")) + ", in patients who had it before"
        : plain(code);
  }

  static String plain(String code) {
    return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('_', ' ');
  }
}
