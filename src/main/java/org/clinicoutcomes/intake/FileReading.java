package org.clinicoutcomes.intake;

import java.io.EOFException;
import java.io.IOException;
import java.util.function.Function;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.quality.RejectCode;
import org.jspecify.annotations.Nullable;

/** One pass over one file, from its first byte to its last: every record counted and judged. */
final class FileReading<R extends Rows> implements RecordSink {

  /** What is known once the header is read. */
  private record Opened<R>(Header header, R rows) {}

  private final FileTally tally;
  private final RejectLog log;
  private final Schema schema;
  private final Function<Header, R> rowsUnder;
  private @Nullable Opened<R> opened;

  /**
   * @param rowsUnder what judges the rows under a header that has every required column
   */
  FileReading(RejectLog log, Schema schema, Function<Header, R> rowsUnder) {
    this.tally = log.tally();
    this.log = log;
    this.schema = schema;
    this.rowsUnder = rowsUnder;
  }

  /**
   * Reads the file.
   *
   * @return what has judged its rows; null if its header did not let it
   * @throws InputProblem if the file cannot be read or is not the one of the inventory
   */
  @Nullable R run() {
    try (RawFile raw = new RawFile(tally.input())) {
      readContent(raw);
      raw.verify();
    } catch (IOException unreadable) {
      throw new InputProblem(
          tally.input().path() + " cannot be read to its end; check it, and run again.",
          unreadable);
    } finally {
      log.end();
    }
    return opened == null ? null : opened.rows();
  }

  private void readContent(RawFile raw) throws IOException {
    BlockParser parser = new BlockParser(tally.dialect());
    try {
      RecordSplitter splitter =
          new RecordSplitter(
              raw.content(), tally.dialect().delimiter(), RecordSplitter.Limits.STANDARD);
      RecordBlock block = splitter.next();
      while (block != null && tally.isFit()) {
        parser.parse(block, this);
        block = splitter.next();
      }
      if (opened == null) {
        tally.unfit("is empty: it has not even a header. Export it again.");
      }
    } catch (EOFException | ZipException damaged) {
      tally.unfit("is damaged or was cut off: it cannot be unpacked to its end. Export it again.");
    }
  }

  @Override
  public void record(long line, CSVRecord record) {
    if (!tally.isFit()) {
      return; // what is left of the block in which the file was given up
    }
    if (isBlank(record)) {
      tally.notData().add(line, "blank");
    } else if (opened == null) {
      open(record);
    } else if (opened.header().isRepeatedBy(record)) {
      tally.notData().add(line, "the header again");
    } else {
      judge(new Row(record, line), opened);
    }
  }

  private static boolean isBlank(CSVRecord record) {
    for (int i = 0; i < record.size(); i++) {
      if (!Texts.isBlank(record.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void open(CSVRecord record) {
    Header header = new Header(record, schema);
    new HeaderCheck(header, tally).run();
    if (tally.isFit()) {
      opened = new Opened<>(header, rowsUnder.apply(header));
    }
  }

  private void judge(Row row, Opened<R> under) {
    RowFate fate = fate(row, under);
    tally.count(fate);
    if (row.hasProblems()) {
      tally.setAside(fate == RowFate.KEPT ? row.problems().size() : 0);
      log.row(row, under.header());
    }
  }

  private RowFate fate(Row row, Opened<R> under) {
    if (under.header().fits(row.record())) {
      return under.rows().read(row);
    }
    row.problem(Flaws.columnCount(row.record().size(), under.header().size()));
    return RowFate.REJECTED;
  }

  @Override
  public void flawed(long line, RejectCode flaw, String text) {
    if (opened == null) {
      tally.unfit("cannot be read: in its first line, " + Flaws.of(flaw).message() + ".");
    } else {
      tally.count(RowFate.REJECTED);
      log.flawed(line, Flaws.of(flaw), text, opened.header());
    }
  }
}
