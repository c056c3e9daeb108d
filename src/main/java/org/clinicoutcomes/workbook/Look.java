package org.clinicoutcomes.workbook;

import static org.apache.poi.ss.usermodel.HorizontalAlignment.LEFT;
import static org.apache.poi.ss.usermodel.HorizontalAlignment.RIGHT;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Value;

/** How a cell looks. Every cell has one, so that no reader falls back on its own defaults. */
enum Look {
  HEADING("General", LEFT, 0, false),
  SENTENCE("General", LEFT, 0, false),
  HEADER("General", LEFT, 1, true),
  /** Indented from the right, where its filter button is. */
  NUMBER_HEADER("General", RIGHT, 2, true),
  TEXT("General", LEFT, 1, true),
  IDENTIFIER("@", LEFT, 1, true),
  /** Words in a column of numbers, such as "not reached". */
  NOTE("General", RIGHT, 0, true),
  COUNT("#,##0", RIGHT, 0, false),
  PERCENT("0%", RIGHT, 0, false),
  WHOLE("0", RIGHT, 0, false),
  TENTHS("0.0", RIGHT, 0, false),
  HUNDREDTHS("0.00", RIGHT, 0, false),
  DATE("yyyy-mm-dd", LEFT, 1, false);

  private final String numberFormat;
  private final HorizontalAlignment alignment;
  private final short indent;
  private final boolean wrapped;

  Look(String numberFormat, HorizontalAlignment alignment, int indent, boolean wrapped) {
    this.numberFormat = numberFormat;
    this.alignment = alignment;
    this.indent = (short) indent;
    this.wrapped = wrapped;
  }

  /** The look of a column's header, aligned as its values are. */
  static Look ofHeader(Format format) {
    return ofText(format) == NOTE ? NUMBER_HEADER : HEADER;
  }

  /** The look of a value without a number: words or nothing. */
  static Look ofText(Format format) {
    return switch (format) {
      case TEXT, PROSE, DATE -> TEXT;
      case IDENTIFIER -> IDENTIFIER;
      case COUNT, PERCENT, SCORE, FIGURE -> NOTE;
    };
  }

  /** The look of a number, where the column says how, and else by its decimals. */
  static Look ofNumber(Format format, Value value, double number) {
    return switch (format) {
      case COUNT -> COUNT;
      case PERCENT -> PERCENT;
      case FIGURE -> HUNDREDTHS;
      case SCORE -> ofScore(number);
      case TEXT, PROSE, IDENTIFIER, DATE -> value instanceof Value.Count ? COUNT : ofScore(number);
    };
  }

  /** No format of Excel's shows 7 as 7 and 4.25 as 4.25: "0.##" leaves the point of "7.". */
  private static Look ofScore(double score) {
    long hundredths = Math.round(score * 100);
    if (hundredths % 100 == 0) {
      return WHOLE;
    }
    return hundredths % 10 == 0 ? TENTHS : HUNDREDTHS;
  }

  String numberFormat() {
    return numberFormat;
  }

  HorizontalAlignment alignment() {
    return alignment;
  }

  short indent() {
    return indent;
  }

  boolean wrapped() {
    return wrapped;
  }

  boolean isHeader() {
    return this == HEADER || this == NUMBER_HEADER;
  }

  /** Whether the cell belongs to a table rather than to the words above it. */
  boolean inTable() {
    return this != HEADING && this != SENTENCE;
  }

  /** Whether the cell holds words, which must stay words when someone edits it. */
  boolean isWords() {
    return numberFormat.equals("General") || this == IDENTIFIER;
  }
}
