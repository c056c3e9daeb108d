package org.clinicoutcomes.session;

import java.util.Locale;

/** Why a session is given; the kind of a series is the stated or derived purpose of its first. */
public enum Purpose {
  INDUCTION,
  MAINTENANCE;

  /** The code in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
