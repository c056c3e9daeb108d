package org.clinicoutcomes.measure;

import java.util.Locale;

/** Where a series stands on the ladder of a measure; decided first, counted afterwards. */
public enum Rung {
  IN_PROGRESS,
  NO_BASELINE,
  BELOW_ENTRY,
  NO_END_SCORE,
  NOT_IMPROVED,
  IMPROVED;

  /** The code in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the baseline could be judged. */
  public boolean isEligible() {
    return this == NO_END_SCORE || isAssessed();
  }

  /** Whether there is a baseline to judge and an end score to judge by. */
  public boolean isAssessed() {
    return this == NOT_IMPROVED || this == IMPROVED;
  }
}
