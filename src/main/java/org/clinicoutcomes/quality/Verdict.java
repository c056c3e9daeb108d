package org.clinicoutcomes.quality;

import java.util.Locale;

/** What follows from a file's account. */
public enum Verdict {
  /** Its rows count. */
  ACCEPTED,
  /** It has a header and no rows: an honest nothing. */
  EMPTY,
  /** It is not fit to be used, and what needs it is switched off. */
  UNFIT,
  /** It is not fit to be used, and nothing of its source is published. */
  HELD;

  /** The code in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
