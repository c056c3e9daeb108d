package org.clinicoutcomes.intake;

/** What becomes of a row when it is read; what later rows do to a kept one is another matter. */
enum RowFate {
  KEPT,
  MISSING,
  NOT_WANTED,
  REJECTED
}
