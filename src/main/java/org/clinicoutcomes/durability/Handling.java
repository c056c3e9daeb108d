package org.clinicoutcomes.durability;

import java.util.Locale;

/** What a further treatment means for a response that still lasts. */
public enum Handling {
  /** A new induction shows that the response was lost; maintenance is part of the treatment. */
  AS_TREATED,
  /** The same, but only two lost scores in a row are a loss: one may be a bad day. */
  AS_TREATED_CONFIRMED,
  /** From any further treatment on, the first series' response is no longer observed. */
  CENSORED_AT_RETREATMENT;

  /** The code in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
