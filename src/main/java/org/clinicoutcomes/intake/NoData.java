package org.clinicoutcomes.intake;

import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Tells lines under the header that are no data: blank ones, the header again, totals and footers.
 * A line that could be a row in need of correction is never one of them: a total begins with a word
 * for it and has no date; a footer is a sentence alone on its line.
 */
final class NoData {

  private static final int FEW = 3;

  /** Some systems have names for ids, and {@code "Page, Robert"} is a person. */
  private static final Pattern NAME = Pattern.compile("\\p{L}+, ?\\p{L}");

  private final Header header;
  private final Marks marks;
  private final int date;
  private final int key;

  NoData(Header header, Marks marks) {
    this.header = header;
    this.marks = marks;
    this.date = date(header).position();
    this.key = date < 0 ? header.column("patient_id").position() : date;
  }

  private static FileColumn date(Header header) {
    return header.column(header.schema().kind().day());
  }

  /** Whether nothing but blanks. */
  static boolean isBlank(CSVRecord record) {
    return Headings.sizeOf(record) == 0;
  }

  /** Why a record is no data; null where it is a row. */
  @Nullable String reason(CSVRecord record) {
    if (isBlank(record)) {
      return "blank";
    }
    if (date >= 0 && hasDigit(record, date) && !isAlone(record)) {
      return header.isRepeatedBy(record) ? "the header again" : null; // as nearly every row
    }
    Header again = again(record);
    if (header.isRepeatedBy(record) || (again != null && header.isSpelledOtherwise(again))) {
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

  /** Whether a record is a header too, but of other columns or in another order. */
  boolean isOtherHeader(CSVRecord record) {
    return again(record) != null && !header.isRepeatedBy(record);
  }

  /** The header that a record under the header is; null if it is none. */
  private @Nullable Header again(CSVRecord record) {
    if (hasDigit(record, key) || key >= record.size() || !header.knows(record.get(key))) {
      return null;
    }
    Header again = new Header(Headings.of(record), header.schema());
    return again.missing().isEmpty() ? again : null;
  }

  /** Whether a record above the header is a row under it: it has a date where rows have theirs. */
  boolean isRow(CSVRecord record) {
    return date >= 0 && header.fits(record) && hasDigit(record, date) && isComplete(record);
  }

  private boolean isComplete(CSVRecord record) {
    return header.schema().required().stream()
        .map(header::column)
        .allMatch(column -> column.isAbsent() || !isBlank(record, column.position()));
  }

  private static boolean isBlank(CSVRecord record, int position) {
    return position >= record.size() || Texts.isBlank(record.get(position));
  }

  private boolean isTotal(CSVRecord record, String first, int filled) {
    boolean isFull = filled > FEW;
    if (NAME.matcher(first).lookingAt()) {
      return false;
    }
    if (date < 0 ? isFull : hasDigit(record, date)) {
      return false;
    }
    boolean isWhole = header.schema().required().size() > 1 && isComplete(record);
    return !isWhole && (isFull ? marks.isTotalAlone(first) : marks.isTotal(first));
  }

  private static boolean hasDigit(CSVRecord record, int position) {
    String text = position < record.size() ? record.get(position) : "";
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Whether a single field is filled. */
  private static boolean isAlone(CSVRecord record) {
    int filled = 0;
    for (int i = 0; i < record.size() && filled <= 1; i++) {
      filled += Texts.isBlank(record.get(i)) ? 0 : 1;
    }
    return filled == 1;
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
