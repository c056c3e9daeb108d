package org.clinicoutcomes.intake;

import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.quality.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells lines under the header that are no data: blank ones, the header again, totals and footers.
 * A line that could be a row in need of correction is never one of them: a total begins with a word
 * for it and has no date; a footer is a sentence alone on its line.
 */
final class NoData {

  private static final int FEW = 3;

  private final Header header;
  private final Marks marks;
  private final int date;

  NoData(Header header, Marks marks) {
    this.header = header;
    this.marks = marks;
    this.date = date(header).position();
  }

  private static Column date(Header header) {
    FileKind kind = header.schema().kind();
    return header.column(kind == FileKind.SESSIONS ? "session_date" : "scored_on");
  }

  /** Whether nothing but blanks. */
  static boolean isBlank(CSVRecord record) {
    return Header.sizeOf(record) == 0;
  }

  /** Why a record is no data; null where it is a row. */
  @Nullable String reason(CSVRecord record) {
    if (isBlank(record)) {
      return "blank";
    }
    if (header.isRepeatedBy(record)) {
      return "the header again";
    }
    String first = first(record);
    int filled = filled(record);
    if (isTotal(record, first, filled)) {
      return "a total or footer";
    }
    boolean alone = filled == 1 && (date >= 0 || record.size() == 1) && header.size() >= FEW;
    return alone && first.indexOf(' ') > 0 ? "a sentence, not a row" : null;
  }

  private boolean isTotal(CSVRecord record, String first, int filled) {
    boolean isFull = filled > FEW;
    if (date < 0 ? isFull : hasDigit(record, date)) {
      return false;
    }
    return isFull ? marks.isTotalAlone(first) : marks.isTotal(first);
  }

  private static boolean hasDigit(CSVRecord record, int position) {
    return position < record.size()
        && record.get(position).chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static int filled(CSVRecord record) {
    int filled = 0;
    for (int i = 0; i < record.size() && filled <= FEW; i++) {
      filled += Texts.isBlank(record.get(i)) ? 0 : 1;
    }
    return filled;
  }

  private static String first(CSVRecord record) {
    for (int i = 0; i < record.size(); i++) {
      if (!Texts.isBlank(record.get(i))) {
        return Texts.trim(record.get(i));
      }
    }
    return "";
  }
}
