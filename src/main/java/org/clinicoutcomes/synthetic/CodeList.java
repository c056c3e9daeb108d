package org.clinicoutcomes.synthetic;

import java.util.Locale;
import java.util.Optional;

/** A list of codes that cells of an export are made of. */
enum CodeList {
  CONDITION,
  DRUG,
  ROUTE,
  STATUS,
  PURPOSE,
  EVENT,
  SEVERITY,
  SERIOUS,
  SEX,
  CONTRAINDICATION,
  INSTRUMENT,
  TIMING;

  /** As a mapping names it. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The list of a column's codes; none where it holds something else. */
  static Optional<CodeList> of(String column) {
    return switch (column) {
      case "condition", "conditions" -> Optional.of(CONDITION);
      case "drug" -> Optional.of(DRUG);
      case "route" -> Optional.of(ROUTE);
      case "status" -> Optional.of(STATUS);
      case "purpose" -> Optional.of(PURPOSE);
      case "event", "adverse_events", "baseline_symptoms" -> Optional.of(EVENT);
      case "severity" -> Optional.of(SEVERITY);
      case "serious" -> Optional.of(SERIOUS);
      case "sex" -> Optional.of(SEX);
      case "contraindications" -> Optional.of(CONTRAINDICATION);
      case "instrument" -> Optional.of(INSTRUMENT);
      case "timing" -> Optional.of(TIMING);
      default -> Optional.empty();
    };
  }
}
