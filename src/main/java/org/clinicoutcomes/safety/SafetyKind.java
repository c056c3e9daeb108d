package org.clinicoutcomes.safety;

import java.util.Optional;

/** What kind of thing an item is, and so which of its figures there are. */
public enum SafetyKind {
  /** Seen in sessions and patients, and possibly severe or serious. */
  EVENT,
  /** Seen in sessions and patients. */
  SESSIONS,
  /** Measured at sessions: a mean, and nothing seen. */
  MEAN,
  /** Known of patients, whatever their sessions. */
  PATIENTS;

  private static final String IDEATION = "ideation_";

  /** The kind of an item, by its code. */
  public static SafetyKind of(String item) {
    if (SafetyItem.isContraindication(item) || item.startsWith(IDEATION)) {
      return PATIENTS;
    }
    Optional<SafetyItem> known = SafetyItem.of(item);
    if (known.isEmpty() || known.get() == SafetyItem.ANY_EVENT) {
      return EVENT;
    }
    return known.get().isMean() ? MEAN : SESSIONS;
  }

  /** Whether sessions are what it is seen or measured in. */
  public boolean isOfSessions() {
    return this != PATIENTS;
  }

  /** Whether something is seen or not, so that there is a share. */
  public boolean isSeen() {
    return this != MEAN;
  }
}
