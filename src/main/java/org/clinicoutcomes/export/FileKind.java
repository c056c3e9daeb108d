package org.clinicoutcomes.export;

import java.util.List;
import java.util.Locale;

/**
 * The kinds of export file, in the order in which they are read: by what names they are known, and
 * what their dates are.
 */
public enum FileKind {
  PATIENTS("birth_date", true),
  SESSIONS("session_date", true),
  SCORES("scored_on", true),
  ADVERSE_EVENTS("", false);

  private final String dates;
  private final boolean bearsOnRates;

  FileKind(String dates, boolean bearsOnRates) {
    this.dates = dates;
    this.bearsOnRates = bearsOnRates;
  }

  /** The code in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the names of its files begin with, where no mapping names them. */
  public List<String> beginnings() {
    return this == SCORES ? List.of("scores", "assessments", "observations") : List.of(code());
  }

  /** Our column of dates, by which the order of day and month is found; empty where it has none. */
  public String dates() {
    return dates;
  }

  /** Our column of the day on which a row happened; empty where no row says so. */
  public String day() {
    return holdsSource() ? dates : "";
  }

  /** Whether rates hang on what its rows say. */
  public boolean bearsOnRates() {
    return bearsOnRates;
  }

  /** Whether a source cannot be measured without a fit file of this kind. */
  public boolean holdsSource() {
    return this == SESSIONS || this == SCORES;
  }
}
