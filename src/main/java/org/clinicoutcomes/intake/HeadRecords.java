package org.clinicoutcomes.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.text.RecordSink;
import org.clinicoutcomes.text.RecordSplitter;
import org.clinicoutcomes.text.TextDecoder;

/** The records of a file's beginning, read in one way or another. */
final class HeadRecords {

  static final char BACKSLASH = '\\';

  private final byte[] head;
  private final Supplier<TextDecoder> decoder;

  HeadRecords(byte[] head, Supplier<TextDecoder> decoder) {
    this.head = head;
    this.decoder = decoder;
  }

  /**
   * Whether more records are whole where a backslash within quotes escapes a quote. A text that
   * merely ends in a backslash leaves all records whole as RFC 4180 has them.
   */
  boolean areWholeByBackslash(Layout layout) {
    if (!hasEscapedQuote()) {
      return false;
    }
    long broken = broken(layout);
    return broken > 0 && broken(layout.escaping(true)) < broken;
  }

  private boolean hasEscapedQuote() {
    for (int i = 1; i < head.length; i++) {
      if (head[i] == '"' && head[i - 1] == BACKSLASH) {
        return true;
      }
    }
    return false;
  }

  private long broken(Layout layout) {
    Broken broken = new Broken(layout);
    int columns = layout.columns().size();
    RawFile.Content content = new RawFile.Content(new ByteArrayInputStream(head), decoder.get());
    try {
      new RecordReading(content, layout.dialect(), columns, RecordSplitter.Limits.STANDARD)
          .deliver(broken, () -> false);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return broken.count;
  }

  /** Counts records that are none, or have more or fewer fields than the header. */
  private static final class Broken implements RecordSink {

    private final Layout layout;
    private long count;

    Broken(Layout layout) {
      this.layout = layout;
    }

    @Override
    public void record(long line, CSVRecord record) {
      int columns = layout.columns().size();
      boolean isWhole = record.size() == columns || Headings.sizeOf(record) == columns;
      count += line > layout.headerLine() && !isWhole && !NoData.isBlank(record) ? 1 : 0;
    }

    @Override
    public void flawed(long line, RejectCode flaw, String text) {
      count++;
    }
  }
}
