package org.clinicoutcomes.comparison;

import java.util.Locale;

/** What the records say of a claim. */
public enum ClaimVerdict {
  /** In these records it holds, whatever chance and missing scores may do. */
  MET,
  /** In these records it does not hold, whatever chance and missing scores may do. */
  NOT_MET,
  /** It may hold or not: the interval or the missing scores leave both possible. */
  UNDECIDED,
  /** Too few patients to judge anything. */
  TOO_FEW,
  /** Its words have no share to judge by: the estimate alone is shown. */
  DESCRIBED,
  /** The records have no figure that speaks to it. */
  NOT_RECORDED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As it reads in a sentence. */
  public String words() {
    return code().replace('_', ' ');
  }
}
