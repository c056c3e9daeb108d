package org.clinicoutcomes.quality;

import org.clinicoutcomes.export.FileKind;

/**
 * One problem of one row.
 *
 * @param source the source's name
 * @param file the file's path within the source
 * @param kind what it is read for
 * @param line the physical line, from 1, on which the record begins
 * @param column the header as the file has it; empty where the whole record is meant
 * @param scope what is left out for it
 * @param code why
 * @param value the offending text as it stands in the file; never to reach a log
 * @param message what is wrong and what was expected, in plain words
 * @param action what to do about it
 */
public record Reject(
    String source,
    String file,
    FileKind kind,
    long line,
    String column,
    Scope scope,
    RejectCode code,
    String value,
    String message,
    String action) {

  /** What is left out: the row, or only the cell. */
  public enum Scope {
    ROW("row"),
    CELL("cell");

    private final String code;

    Scope(String code) {
      this.code = code;
    }

    /** The code in files. */
    public String code() {
      return code;
    }
  }
}
