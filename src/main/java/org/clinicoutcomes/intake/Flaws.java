package org.clinicoutcomes.intake;

import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;

/** The problems of records as such, in words. */
final class Flaws {

  private Flaws() {}

  /** A record that could not be told from its bytes. */
  static Problem of(RejectCode code) {
    return switch (code) {
      case UNDECODABLE ->
          problem(
              code,
              "the record has characters that are none in the file's encoding",
              "Export the file again in UTF-8.");
      case RECORD_TOO_LONG ->
          problem(
              code,
              "the record is longer than any record can be (1 MiB)",
              "Look for a missing line end or quotation mark.");
      default ->
          problem(
              code,
              "the line opens a quotation mark that is not closed at the end of its field",
              "Close it, and double each quotation mark that belongs to the text.");
    };
  }

  static Problem columnCount(int fields, int headers) {
    return problem(
        RejectCode.COLUMN_COUNT,
        "the record has " + fields + " fields where the header has " + headers,
        "Put text that contains the delimiter or a line end into quotation marks.");
  }

  private static Problem problem(RejectCode code, String message, String action) {
    return new Problem("", Scope.ROW, code, "", message, action);
  }
}
