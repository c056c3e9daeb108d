package org.clinicoutcomes.pages;

import org.clinicoutcomes.comparison.ClaimSubject.OfCheck;
import org.clinicoutcomes.safety.SafetyItem;
import org.clinicoutcomes.safety.SafetyKind;
import org.clinicoutcomes.session.Place;

/** How a check of safety or monitoring reads. */
final class CheckWording {

  private CheckWording() {}

  /** What is counted, such as {@code patients with nausea recorded}. */
  static String what(OfCheck check) {
    SafetyItem item = SafetyItem.of(check.figure());
    String claim = item.claim();
    return unit(check) + " " + (claim == null ? recorded(item) : claim);
  }

  private static String recorded(SafetyItem item) {
    String plain = item.code().replace(SafetyItem.CONTRAINDICATION, "").replace('_', ' ');
    return "with "
        + plain
        + (item.kind() == SafetyKind.EVENT
            ? " recorded, of those who did not have it before treatment"
            : " recorded");
  }

  static String unit(OfCheck check) {
    return check.ofPatients() ? "patients" : "sessions";
  }

  /** Whose sessions are looked at. */
  static String whom(OfCheck check) {
    boolean everyDrug = check.drug().equals(Place.EVERY);
    boolean everyRoute = check.route().equals(Place.EVERY);
    if (everyDrug && everyRoute) {
      return "everybody";
    }
    return everyRoute ? check.drug() : (everyDrug ? "" : check.drug() + ", ") + check.route();
  }
}
