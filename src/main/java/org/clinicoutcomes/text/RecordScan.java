package org.clinicoutcomes.text;

import java.io.IOException;
import java.util.Arrays;

/**
 * Finds where a record ends, by the rules Commons CSV parses RFC 4180 with: a quote opens a quoted
 * field only at a field's start (elsewhere it is text), two quotes inside one are a quote, and
 * after the closing one only blanks may stand before the delimiter or the line's end. Where the
 * dialect escapes, a backslash inside quotes takes its meaning from the character after it.
 */
final class RecordScan {

  /** How a scan ended. */
  enum Outcome {
    RECORD,
    /** The stream ended where a record would have begun. */
    NOTHING,
    /** A quoted field goes on wrongly after its quote, does not end in time, or holds records. */
    QUOTE,
    /** The limit came first, outside quotes. */
    TOO_LONG
  }

  private static final int FIELD = 0;
  private static final int TEXT = 1;
  private static final int QUOTED = 2;
  private static final int QUOTE_SEEN = 3;
  private static final int AFTER_QUOTE = 4;
  private static final int ESCAPED = 5;
  private static final int ENDED = 6;
  private static final int WRONG = 7;

  // 0 is every other byte
  private static final int BLANK = 1;
  private static final int DELIMITER = 2;
  private static final int QUOTE = 3;
  private static final int LINE_END = 4;
  private static final int ESCAPE = 5;

  private static final int[][] NEXT = {
    // other, blank, delimiter, quote, line end, escape
    {TEXT, TEXT, FIELD, QUOTED, ENDED, TEXT},
    {TEXT, TEXT, FIELD, TEXT, ENDED, TEXT},
    {QUOTED, QUOTED, QUOTED, QUOTE_SEEN, QUOTED, ESCAPED},
    {WRONG, AFTER_QUOTE, FIELD, QUOTED, ENDED, WRONG},
    {WRONG, AFTER_QUOTE, FIELD, WRONG, ENDED, WRONG},
    {QUOTED, QUOTED, QUOTED, QUOTED, QUOTED, QUOTED},
  };

  /** The same where a field may not go on beyond its line. */
  private static final int[][] NEXT_IN_LINE = {
    NEXT[FIELD],
    NEXT[TEXT],
    {QUOTED, QUOTED, QUOTED, QUOTE_SEEN, WRONG, ESCAPED},
    NEXT[QUOTE_SEEN],
    NEXT[AFTER_QUOTE],
    {QUOTED, QUOTED, QUOTED, QUOTED, WRONG, QUOTED},
  };

  private final ByteWindow window;
  private final int columns;
  private final int limit;
  private final byte[] classes = new byte[256];
  private int[][] next = NEXT;
  private int start;
  private int at;
  private int state;
  private int bits;
  private boolean severalLines;

  /**
   * @param columns of the file; 0 where they are not known
   * @param limit the longest record, in bytes without its line end
   */
  RecordScan(ByteWindow window, Dialect dialect, int columns, int limit) {
    this.window = window;
    this.columns = columns;
    this.limit = limit;
    Arrays.fill(classes, 9, 14, (byte) BLANK); // what Character.isWhitespace holds for ASCII
    Arrays.fill(classes, 28, 33, (byte) BLANK);
    classes['\n'] = LINE_END;
    classes['\r'] = LINE_END;
    classes['"'] = QUOTE;
    classes['\\'] = (byte) (dialect.escapes() ? ESCAPE : 0);
    classes[dialect.delimiter()] = DELIMITER;
  }

  /**
   * Scans the record that begins at a position.
   *
   * @param inLine whether it may not go on beyond its line
   */
  Outcome scan(int from, boolean inLine) throws IOException {
    next = inLine ? NEXT_IN_LINE : NEXT;
    start = from;
    at = from;
    state = FIELD;
    bits = 0;
    severalLines = false;
    while (state < ENDED) {
      run(Math.min(window.end(), from + limit + 1));
      if (state < ENDED && at > from + limit) {
        return inQuotes() ? Outcome.QUOTE : Outcome.TOO_LONG;
      }
      if (state < ENDED && !window.fill()) {
        return atEndOfStream();
      }
    }
    return state == ENDED && !swallows() ? Outcome.RECORD : Outcome.QUOTE;
  }

  private Outcome atEndOfStream() {
    if (at == start) {
      return Outcome.NOTHING;
    }
    return state == QUOTED || state == ESCAPED || swallows() ? Outcome.QUOTE : Outcome.RECORD;
  }

  private boolean inQuotes() {
    return state == QUOTED || state == QUOTE_SEEN || state == ESCAPED;
  }

  private void run(int stop) {
    byte[] bytes = window.bytes();
    int position = at;
    int[][] table = next;
    int now = state;
    int seen = bits;
    while (position < stop && now < ENDED) {
      byte value = bytes[position++];
      int kind = classes[value & 0xFF];
      now = table[now][kind];
      seen |= value;
      severalLines |= kind == LINE_END && now == QUOTED;
    }
    at = position;
    state = now;
    bits = seen;
  }

  private boolean swallows() {
    SwallowedRows rows = new SwallowedRows(columns);
    if (!severalLines || !rows.canBeTold()) {
      return false;
    }
    byte[] bytes = window.bytes();
    int now = FIELD;
    for (int i = start; i < contentEnd(); i++) {
      int kind = classes[bytes[i] & 0xFF];
      if (kind == DELIMITER) {
        rows.delimiter(now == QUOTED);
      } else if (kind == LINE_END) {
        rows.endLine();
      }
      now = NEXT[now][kind];
    }
    rows.endLine();
    return rows.isFound();
  }

  /** Where the last physical line begins that was looked at. */
  int lastLineStart() {
    byte[] bytes = window.bytes();
    int position = Math.min(at, window.end()) - 1;
    while (position > start && bytes[position - 1] != '\n' && bytes[position - 1] != '\r') {
      position--;
    }
    return position;
  }

  /** After {@link Outcome#RECORD}: the position after its last field. */
  int contentEnd() {
    return state == ENDED ? at - 1 : at;
  }

  /** After {@link Outcome#RECORD}: the position after its line end. */
  int recordEnd() throws IOException {
    return state == ENDED ? window.afterLineEnd(at - 1) : at;
  }

  /** Whether every byte scanned is ASCII. */
  boolean isAscii() {
    return bits >= 0;
  }

  /** The number of physical lines from the record's start up to a position of it. */
  int linesUpTo(int position) {
    return severalLines ? 1 + lineEnds(position) : 1;
  }

  private int lineEnds(int position) {
    byte[] bytes = window.bytes();
    int count = 0;
    for (int i = start; i < position; i++) {
      boolean secondHalf = bytes[i] == '\n' && i > start && bytes[i - 1] == '\r';
      count += (bytes[i] == '\n' || bytes[i] == '\r') && !secondHalf ? 1 : 0;
    }
    return count;
  }
}
