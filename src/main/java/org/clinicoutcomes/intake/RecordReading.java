package org.clinicoutcomes.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.text.BlockParser;
import org.clinicoutcomes.text.Dialect;
import org.clinicoutcomes.text.RecordBlock;
import org.clinicoutcomes.text.RecordSink;
import org.clinicoutcomes.text.RecordSplitter;
import org.clinicoutcomes.text.TextDecoder;
import org.clinicoutcomes.threads.Helpers;
import org.clinicoutcomes.threads.InOrder;
import org.jspecify.annotations.Nullable;

/**
 * Bytes cut into records, decoded and parsed, in one pass. They are cut by one thread after the
 * other, as where a record ends follows from all before it; blocks of records are parsed by as many
 * threads as are free, and handed over in their order.
 */
final class RecordReading {

  private final RecordSplitter splitter;
  private final BlockParser parser;
  private TextDecoder ofNext;
  private TextDecoder ofLast;

  /** A block, and what makes text of it. */
  private record Cut(RecordBlock block, TextDecoder decoder) {}

  /**
   * @param columns of the file; 0 where they are not known
   */
  RecordReading(
      RawFile.Content content, Dialect dialect, int columns, RecordSplitter.Limits limits) {
    splitter = new RecordSplitter(content.bytes(), dialect, columns, limits);
    parser = new BlockParser(dialect);
    ofNext = content.decoder();
    ofLast = content.decoder();
  }

  /** Under a file's own layout. */
  RecordReading(RawFile.Content content, Layout layout) {
    this(content, layout.dialect(), layout.columns().size(), RecordSplitter.Limits.STANDARD);
  }

  /** What made text of what was handed over. */
  TextDecoder decoder() {
    return ofLast;
  }

  /** Hands records over until there are no more, or enough after a block. */
  void deliver(RecordSink sink, BooleanSupplier enough) throws IOException {
    deliver(sink, enough, Helpers.NONE);
  }

  /** The same with the help of others, some blocks ahead. */
  void deliver(RecordSink sink, BooleanSupplier enough, Helpers helpers) throws IOException {
    Function<Cut, Parsed> parse = this::parse;
    try {
      new InOrder<Cut, Parsed>(this::cut, () -> parse, enough, block -> handOver(block, sink))
          .run(helpers);
    } catch (Unreadable unreadable) {
      throw unreadable.getCause();
    }
  }

  private @Nullable Cut cut() {
    try {
      RecordBlock block = splitter.next();
      if (block == null) {
        return null;
      }
      ofNext = ofNext.of(block);
      return new Cut(block, ofNext);
    } catch (IOException unreadable) {
      throw new Unreadable(unreadable);
    }
  }

  private Parsed parse(Cut cut) {
    Parsed parsed = new Parsed(cut.decoder());
    parser.parse(cut.block(), cut.decoder(), parsed);
    return parsed;
  }

  private void handOver(Parsed block, RecordSink sink) {
    ofLast = block.decoder;
    block.records.forEach(record -> record.accept(sink));
  }

  /** What a block holds, until it is its turn. */
  private static final class Parsed implements RecordSink {

    private final TextDecoder decoder;
    private final List<Consumer<RecordSink>> records = new ArrayList<>();

    Parsed(TextDecoder decoder) {
      this.decoder = decoder;
    }

    @Override
    public void record(long line, CSVRecord record) {
      records.add(sink -> sink.record(line, record));
    }

    @Override
    public void flawed(long line, RejectCode flaw, String text) {
      records.add(sink -> sink.flawed(line, flaw, text));
    }
  }

  /** The file cannot be read further; of what is done with its records, nothing is. */
  private static final class Unreadable extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    Unreadable(IOException cause) {
      super(cause);
    }
  }
}
