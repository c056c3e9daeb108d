package org.clinicoutcomes.intake;

import java.util.regex.Pattern;

/** Codes of observations as LOINC writes them: digits, a hyphen, and a check digit. */
final class Loinc {

  private static final Pattern FORM = Pattern.compile("\\d{1,7}-\\d");

  private Loinc() {}

  /** Whether a text is such a code; the check digit is that of LOINC's guide, modulus 10. */
  static boolean isCode(String text) {
    boolean mayBe = text.length() > 2 && text.charAt(text.length() - 2) == '-';
    if (!mayBe || !FORM.matcher(text).matches()) {
      return false;
    }
    int hyphen = text.length() - 2;
    int sum = 0;
    for (int i = 0; i < hyphen; i++) {
      int digit = text.charAt(hyphen - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit * 2 : digit;
      sum += doubled / 10 + doubled % 10;
    }
    return (10 - sum % 10) % 10 == text.charAt(hyphen + 1) - '0';
  }
}
