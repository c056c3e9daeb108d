package org.clinicoutcomes.workbook;

import static org.apache.poi.ss.usermodel.HorizontalAlignment.LEFT;
import static org.apache.poi.ss.usermodel.HorizontalAlignment.RIGHT;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Value;

/** How a cell looks. Every cell has one, so that no reader falls back on its own defaults. */
enum Look {
  HEADING("General", LEFT, 0, false),
  SENTENCE("General", LEFT, 0, false),
  HEADER("General", LEFT, 1, true),
  NUMBER_HEADER("General", RIGHT, 0, true),
  TEXT("General", LEFT, 1, true),
  IDENTIFIER("@", LEFT, 1, true),
  /** Words in a column of numbers, such as "not reached". */
  NOTE("General", RIGHT, 0, true),
  COUNT("#,##0", RIGHT, 0, false),
  PERCENT("0%", RIGHT, 0, false),
  WHOLE("0", RIGHT, 0, false),
  TENTHS("0.0", RIGHT, 0, false),
  HUNDREDTHS("0.00", RIGHT, 0, false),
  DATE("yyyy-mm-dd", LEFT, 1, false),
  /** Leads to another page. */
  LINK("General", LEFT, 1, false),
  /** What a formula says: never taken for words, which a formula would be when someone edits it. */
  VERDICT("General", LEFT, 1, false),
  PROOF_HEADER("General", LEFT, 1, true),
  PROOF_NUMBER_HEADER("General", RIGHT, 0, true),
  /** Heads a block further down. */
  SUBHEADING("General", LEFT, 0, false),
  /** A sentence in one cell as wide as the page's tables. */
  WHOLE_SENTENCE("General", LEFT, 0, true),
  LINE("General", LEFT, 1, false),
  /** What a formula says in a column that does not grow with it. */
  SAID("General", LEFT, 1, true),
  /** Where readers choose. */
  CHOICE("@", LEFT, 1, false),
  /** A number with as many decimals as it has. */
  ANY_NUMBER("General", RIGHT, 0, false),
  FEW("0%\" few\"", RIGHT, 0, false);

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
  static Look ofHeader(Column column) {
    boolean isNumber = ofText(column.format()) == NOTE;
    if (column.isProof()) {
      return isNumber ? PROOF_NUMBER_HEADER : PROOF_HEADER;
    }
    return isNumber ? NUMBER_HEADER : HEADER;
  }

  /** The look of a value without a number: words or nothing. */
  static Look ofText(Format format) {
    return switch (format) {
      case TEXT, CODE, PROSE, DATE -> TEXT;
      case LINE -> LINE;
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
      case TEXT, CODE, PROSE, LINE, IDENTIFIER, DATE ->
          value instanceof Value.Count ? COUNT : ofScore(number);
    };
  }

  /** The look of what a formula gives, whatever it is now. */
  static Look ofFormula(Column column) {
    if (column.format() == Format.TEXT && column.width() > 0) {
      return SAID;
    }
    return switch (column.format()) {
      case COUNT -> COUNT;
      case PERCENT -> PERCENT;
      case FIGURE -> HUNDREDTHS;
      case DATE -> DATE;
      case SCORE -> ANY_NUMBER;
      case TEXT, CODE, PROSE, LINE, IDENTIFIER -> VERDICT;
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
    return this == HEADER || this == NUMBER_HEADER || isProofHeader();
  }

  /** Whether the cell heads a column that is there to prove figures. */
  boolean isProofHeader() {
    return this == PROOF_HEADER || this == PROOF_NUMBER_HEADER;
  }

  /** Whether the cell belongs to a table rather than to the words above it. */
  boolean inTable() {
    return this != HEADING && this != SUBHEADING && this != SENTENCE && this != WHOLE_SENTENCE;
  }

  /** Whether the cell holds words, which must stay words when someone edits it. */
  boolean isWords() {
    return this != VERDICT
        && this != ANY_NUMBER
        && (numberFormat.equals("General") || this == IDENTIFIER);
  }
}
