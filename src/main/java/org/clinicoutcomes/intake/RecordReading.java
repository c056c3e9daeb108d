package org.clinicoutcomes.intake;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.clinicoutcomes.text.BlockParser;
import org.clinicoutcomes.text.Dialect;
import org.clinicoutcomes.text.RecordBlock;
import org.clinicoutcomes.text.RecordSink;
import org.clinicoutcomes.text.RecordSplitter;

/** Bytes cut into records, decoded and parsed, in one pass. */
final class RecordReading {

  private final RecordSplitter splitter;
  private final BlockParser parser;

  /**
   * @param columns of the file; 0 where they are not known
   */
  RecordReading(
      RawFile.Content content, Dialect dialect, int columns, RecordSplitter.Limits limits) {
    splitter = new RecordSplitter(content.bytes(), dialect, columns, limits);
    parser = new BlockParser(dialect, content.decoder());
  }

  /** Under a file's own layout. */
  RecordReading(RawFile.Content content, Layout layout) {
    this(content, layout.dialect(), layout.columns().size(), RecordSplitter.Limits.STANDARD);
  }

  /** Hands records over until there are no more, or enough after a block. */
  void deliver(RecordSink sink, BooleanSupplier enough) throws IOException {
    RecordBlock block = splitter.next();
    while (block != null && !enough.getAsBoolean()) {
      parser.parse(block, sink);
      block = splitter.next();
    }
  }
}
