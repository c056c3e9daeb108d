package org.clinicoutcomes.instrument;

import java.util.Locale;

/**
 * Where a score stands on its day relative to the day's sessions; declared in that order (a score
 * without a timing lies between {@code before} and the sessions).
 */
public enum Timing {
  BEFORE,
  NONE,
  AFTER;

  /** The code in files: {@code before}, {@code after}, or empty. */
  public String code() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }
}
