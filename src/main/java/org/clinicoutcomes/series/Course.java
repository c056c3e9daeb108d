package org.clinicoutcomes.series;

import java.util.Locale;

/** Whether a series is the patient's first induction for the condition. */
public enum Course {
  FIRST,
  REPEAT;

  /** The code in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
