package org.clinicoutcomes.text;

import java.io.IOException;
import java.io.InputStream;
import org.clinicoutcomes.quality.RejectCode;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into blocks of whole records, in one pass and bounded memory.
 *
 * <p>A quote that is never closed, goes on wrongly, or swallows whole rows or more than the limit
 * costs only the physical line it stands on: that line is given as a flawed block, and reading goes
 * on at the next line. No field goes on beyond its line up to where the flaw was seen, as a quote
 * that opens there would have been seen then; so every line is looked at twice at most. A record
 * beyond the limit is given as a flawed block with its beginning, and reading goes on after the
 * line in which the limit was passed.
 */
public final class RecordSplitter {

  /**
   * How much is held at a time.
   *
   * @param recordBytes the longest record
   * @param blockRecords records of a block
   * @param blockBytes bytes after which a block is full
   */
  public record Limits(int recordBytes, int blockRecords, int blockBytes) {
    public static final Limits STANDARD = new Limits(1 << 20, 1000, 1 << 18);
  }

  private static final int SHOWN = 1000;

  private final ByteWindow window;
  private final RecordScan scan;
  private final Limits limits;
  private int base;
  private long line = 1;
  private boolean begun;
  private long doubtfulUntil;

  /**
   * @param columns of the file; 0 where they are not known, and swallowed rows cannot be told
   */
  public RecordSplitter(InputStream in, Dialect dialect, int columns, Limits limits) {
    this.window = new ByteWindow(in);
    this.scan = new RecordScan(window, dialect, columns, limits.recordBytes());
    this.limits = limits;
  }

  /** The next block, or null at the end of the stream. */
  public @Nullable RecordBlock next() throws IOException {
    skipByteOrderMark();
    base = window.release(base);
    int next = base;
    RecordBlock block = new RecordBlock(window.offset() + base);
    while (block.count() < limits.blockRecords() && next - base < limits.blockBytes()) {
      RecordScan.Outcome outcome = scan.scan(next, window.offset() + next < doubtfulUntil);
      if (outcome == RecordScan.Outcome.RECORD) {
        next = take(block, next);
      } else if (outcome == RecordScan.Outcome.NOTHING || block.count() > 0) {
        break; // a flawed record comes in a block of its own, scanned again
      } else {
        return outcome == RecordScan.Outcome.QUOTE ? firstLine(block) : beginning(block);
      }
    }
    block.fill(window.bytes(), base, next);
    base = next;
    return block.count() == 0 ? null : block;
  }

  private int take(RecordBlock block, int start) throws IOException {
    int next = scan.recordEnd();
    block.add(start - base, scan.contentEnd() - base, line, scan.isAscii());
    line += scan.linesUpTo(scan.contentEnd());
    return next;
  }

  /** Gives up the line the record begins on; a line that alone passes the limit is too long. */
  private RecordBlock firstLine(RecordBlock block) throws IOException {
    doubtfulUntil = Math.max(doubtfulUntil, window.offset() + scan.lastLineStart());
    int stop = base + limits.recordBytes() + 1;
    int lineEnd = window.findLineEnd(base, stop);
    if (lineEnd < 0 && window.has(stop - 1)) {
      return beginning(block);
    }
    int end = lineEnd < 0 ? window.end() : lineEnd;
    block.flaw(RejectCode.UNBALANCED_QUOTE, window.bytes(), base, end, line++);
    base = lineEnd < 0 ? end : window.afterLineEnd(lineEnd);
    return block;
  }

  private RecordBlock beginning(RecordBlock block) throws IOException {
    int passed = base + limits.recordBytes();
    block.flaw(
        RejectCode.RECORD_TOO_LONG, window.bytes(), base, Math.min(base + SHOWN, passed), line);
    line += scan.linesUpTo(passed);
    base = passed;
    skipLine();
    return block;
  }

  private void skipLine() throws IOException {
    int lineEnd = window.findLineEnd(base, window.end());
    while (lineEnd < 0) {
      base = window.release(window.end());
      if (!window.has(base)) {
        return;
      }
      lineEnd = window.findLineEnd(base, window.end());
    }
    base = window.afterLineEnd(lineEnd);
  }

  private void skipByteOrderMark() throws IOException {
    if (!begun) {
      begun = true;
      boolean marked =
          window.has(2)
              && window.bytes()[0] == (byte) 0xEF
              && window.bytes()[1] == (byte) 0xBB
              && window.bytes()[2] == (byte) 0xBF;
      base = marked ? 3 : 0;
    }
  }
}
