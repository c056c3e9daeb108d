package org.clinicoutcomes.intake;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.text.Dialect;

/**
 * Where things stand in a file, found out from its beginning.
 *
 * @param dialect how its fields are parted
 * @param headerLine the physical line, from 1, on which the header begins; what stands before it is
 *     no data
 * @param columns the headers; none where no header was found
 * @param survey what stands between the header and the first row
 * @param unreadable why nothing can be read of the file; empty where something can
 */
record Layout(
    Dialect dialect, long headerLine, List<String> columns, SurveyRows survey, String unreadable) {

  Layout {
    columns = List.copyOf(columns);
  }

  Layout(Dialect dialect, long headerLine, List<String> columns, String unreadable) {
    this(dialect, headerLine, columns, SurveyRows.NONE, unreadable);
  }

  /** Where no file was looked at. */
  static final Layout NONE = unreadable(new Dialect(','), "is not there.");

  /** The same with backslashes before quotes within quotes, or without. */
  Layout escaping(boolean byBackslash) {
    return new Layout(dialect.escaping(byBackslash), headerLine, columns, survey, unreadable);
  }

  /** The same file, of which nothing can be used after all. */
  Layout refused(String why) {
    return why.isEmpty() ? this : new Layout(dialect, headerLine, columns, survey, why);
  }

  static Layout unreadable(Dialect dialect, String why) {
    return new Layout(dialect, 1, List.of(), why);
  }

  /** The header under a schema. */
  Header header(Schema schema) {
    return new Header(Headings.of(columns, survey.questions()), schema);
  }

  /** The header as its record is read again. */
  Header header(CSVRecord record, Schema schema) {
    return survey.questions().isEmpty() ? new Header(Headings.of(record), schema) : header(schema);
  }

  /** Whether a line under the header is one of its further rows. */
  boolean isOfHeader(long line) {
    return line <= survey.lastLine();
  }
}
