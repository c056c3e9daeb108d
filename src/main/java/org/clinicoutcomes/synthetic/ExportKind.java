package org.clinicoutcomes.synthetic;

import java.util.Locale;

/** What a file of an export holds. */
enum ExportKind {
  PATIENTS,
  SESSIONS,
  SCORES,
  ADVERSE_EVENTS;

  /** As a mapping names it. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The file's name in an export of our own shape. */
  String file() {
    return key() + ".csv";
  }
}
