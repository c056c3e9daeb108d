package org.clinicoutcomes.intake;

/** What one kind of file makes of its rows. */
interface RowReader {

  /** Judges a row and keeps it, unless a problem noted in it rejects it or its score is missing. */
  RowFate read(Row row);
}
