package org.clinicoutcomes.quality;

import java.util.Locale;

/** Why a row was rejected or a cell set aside. */
public enum RejectCode {
  MISSING_VALUE,
  NOT_A_NUMBER,
  OUT_OF_RANGE,
  BAD_DATE,
  AMBIGUOUS_DATE,
  AMBIGUOUS_ID,
  UNKNOWN_CODE,
  UNKNOWN_SESSION,
  COLUMN_COUNT,
  UNBALANCED_QUOTE,
  UNDECODABLE,
  RECORD_TOO_LONG;

  /** The code in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
