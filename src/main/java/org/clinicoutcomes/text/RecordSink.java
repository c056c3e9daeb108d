package org.clinicoutcomes.text;

import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.quality.RejectCode;

/** Takes a file's records one after the other. */
public interface RecordSink {

  /** A record, blank lines too (one empty field). */
  void record(long line, CSVRecord record);

  /** A record that could not be told from its bytes, and as much of its text as can be shown. */
  void flawed(long line, RejectCode flaw, String text);
}
