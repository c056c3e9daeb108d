package org.clinicoutcomes.export;

import java.util.Locale;

/** The kinds of export file, in the order in which they are read. */
public enum FileKind {
  PATIENTS,
  SESSIONS,
  SCORES,
  ADVERSE_EVENTS;

  /** The code in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a source cannot be measured without a fit file of this kind. */
  public boolean holdsSource() {
    return this == SESSIONS || this == SCORES;
  }
}
