package org.clinicoutcomes.series;

import java.util.Locale;

/** Whether a series can still go on. */
public enum SeriesStatus {
  CLOSED,
  IN_PROGRESS;

  /** The code in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
