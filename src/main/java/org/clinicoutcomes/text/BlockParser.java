package org.clinicoutcomes.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.quality.RejectCode;

/**
 * Decodes a block strictly and has Commons CSV parse it; where that fails, record by record, so
 * that only the bad ones are lost.
 */
public final class BlockParser {

  private final Dialect dialect;
  private final CSVFormat format;

  public BlockParser(Dialect dialect) {
    this.dialect = dialect;
    this.format = dialect.format();
  }

  /**
   * Parses a block; several threads may, one each.
   *
   * @param decoder that of the block
   */
  public void parse(RecordBlock block, TextDecoder decoder, RecordSink sink) {
    if (block.flaw() != null) {
      sink.flawed(block.line(0), block.flaw(), shown(block, 0, decoder));
      return;
    }
    String text = decoder.decode(block.bytes(), 0, block.bytes().length, block.isAscii());
    List<CSVRecord> records = text == null ? List.of() : parse(text);
    if (records.size() == block.count()) {
      deliver(block, records, sink);
    } else {
      parseEach(block, decoder, sink);
    }
  }

  private static void deliver(RecordBlock block, List<CSVRecord> records, RecordSink sink) {
    for (int i = 0; i < block.count(); i++) {
      sink.record(block.line(i), records.get(i));
    }
  }

  private void parseEach(RecordBlock block, TextDecoder decoder, RecordSink sink) {
    for (int i = 0; i < block.count(); i++) {
      int end = i + 1 < block.count() ? block.start(i + 1) : block.bytes().length;
      String text = decoder.decode(block.bytes(), block.start(i), end - block.start(i), false);
      List<CSVRecord> records = text == null ? List.of() : parse(text);
      if (records.size() == 1) {
        sink.record(block.line(i), records.get(0));
      } else {
        RejectCode flaw = text == null ? RejectCode.UNDECODABLE : RejectCode.UNBALANCED_QUOTE;
        sink.flawed(block.line(i), flaw, shown(block, i, decoder));
      }
    }
  }

  /** The parser's own message is dropped: it may carry a cell's value. */
  private List<CSVRecord> parse(String text) {
    try (CSVParser parser = CSVParser.parse(dialect.doubled(text), format)) {
      return parser.getRecords();
    } catch (IOException | UncheckedIOException unparsable) {
      return List.of();
    }
  }

  private static String shown(RecordBlock block, int record, TextDecoder decoder) {
    int start = block.start(record);
    return decoder.lenient(block.bytes(), start, block.end(record) - start);
  }
}
