package org.clinicoutcomes.export;

/** Which end of a score written as a range, such as {@code 6-7}, is the score. */
public enum RangeEnd {
  LOWER,
  HIGHER
}
