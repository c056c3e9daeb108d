package org.clinicoutcomes.intake;

import java.io.EOFException;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.export.DateOrder;
import org.clinicoutcomes.inventory.InputProblem;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.text.RecordSink;
import org.clinicoutcomes.text.UnpackedInput;
import org.clinicoutcomes.threads.Helpers;
import org.jspecify.annotations.Nullable;

/** One pass over one file, from its first byte to its last: every record counted and judged. */
final class FileReading<R extends RowReader> implements RecordSink {

  /** What is known once the header is read. */
  private record Opened<R>(Header header, NoData noData, Predicate<Row> wanted, R rows) {}

  private final FileTally tally;
  private final RejectLog log;
  private final Plan plan;
  private final Function<Header, R> rowsUnder;
  private final SortedMap<Long, CSVRecord> above = new TreeMap<>();
  private @Nullable Opened<R> opened;

  /**
   * How a file is to be read.
   *
   * @param schema the columns it may have
   * @param layout where its header stands
   * @param notation how it writes its values
   * @param wanted which rows of such files are
   */
  record Plan(Schema schema, Layout layout, Notation notation, WantedRows wanted) {}

  /**
   * @param rowsUnder what judges the rows under a header that has every required column
   */
  FileReading(RejectLog log, Plan plan, Function<Header, R> rowsUnder) {
    this.tally = log.tally();
    this.log = log;
    this.plan = plan;
    this.rowsUnder = rowsUnder;
  }

  /**
   * Reads the file.
   *
   * @param helpers may parse ahead
   * @return what has judged its rows; null if its header did not let it
   * @throws InputProblem if the file cannot be read or is not the one of the inventory
   */
  @Nullable R run(Helpers helpers) {
    if (!plan.layout().unreadable().isEmpty()) {
      tally.unfit(plan.layout().unreadable());
      return null;
    }
    try (RawFile raw = new RawFile(tally.input())) {
      readContent(raw, helpers);
      raw.verify();
    } catch (IOException unreadable) {
      throw InputProblem.unreadable(tally.input(), unreadable);
    } finally {
      log.end();
    }
    tally.dates(plan.notation().dates());
    tally.cells(plan.notation().cells());
    return opened == null ? null : opened.rows();
  }

  private void readContent(RawFile raw, Helpers helpers) throws IOException {
    try {
      RawFile.Content content = raw.content(tally.format().encoding());
      readRecords(new RecordReading(content, plan.layout()), helpers);
      refuseStatedOrder();
      if (opened == null) {
        tally.unfit("is empty: it has not even a header. Export it again.");
      }
    } catch (UnpackedInput.TooMuch bomb) {
      tally.unfit(Damage.TOO_MUCH);
    } catch (EOFException | ZipException damaged) {
      tally.unfit(Damage.of(damaged));
    }
  }

  private void readRecords(RecordReading records, Helpers helpers) throws IOException {
    try {
      records.deliver(this, () -> !tally.isFit(), helpers);
    } finally {
      tally.decoder(records.decoder());
    }
  }

  @Override
  public void record(long line, CSVRecord record) {
    if (!tally.isFit()) {
      return; // what is left of the block in which the file was given up
    }
    if (opened == null) {
      beforeRows(line, record);
      return;
    }
    String reason =
        plan.layout().isOfHeader(line) ? "a survey's header" : opened.noData().reason(record);
    if (reason == null && opened.noData().isOtherHeader(record)) {
      refuseOtherHeader(line);
    } else if (reason == null) {
      judge(new Row(record, line, plan.notation()), opened);
    } else {
      tally.notData().add(line, reason);
    }
  }

  private void beforeRows(long line, CSVRecord record) {
    if (NoData.isBlank(record)) {
      tally.notData().add(line, "blank");
    } else if (line < plan.layout().headerLine()) {
      above.put(line, record);
    } else {
      open(line, record);
      above.forEach(this::readAbove);
    }
  }

  /** A sheet that was sorted with its header has rows above it. */
  private void readAbove(long line, CSVRecord record) {
    if (opened != null && tally.isFit() && opened.noData().isRow(record)) {
      judge(new Row(record, line, plan.notation()), opened);
    } else {
      tally.notData().add(line, "above the header");
    }
  }

  /** From there on, what stands in a column is another thing. */
  private void refuseOtherHeader(long line) {
    tally.unfit(
        "has other columns from line "
            + line
            + " on than from line "
            + plan.layout().headerLine()
            + ": put what follows line "
            + line
            + " into a file of its own.");
  }

  private void open(long line, CSVRecord record) {
    Header header = plan.layout().header(record, plan.schema());
    tally.header(line, header);
    new HeaderCheck(header, tally).run();
    String refused = plan.notation().dates().finding().refused();
    if (!refused.isEmpty()) {
      tally.unfit("cannot be used: " + refused);
    }
    if (tally.isFit()) {
      NoData noData = new NoData(header, plan.notation().marks());
      opened = new Opened<>(header, noData, plan.wanted().under(header), rowsUnder.apply(header));
    }
  }

  private void judge(Row row, Opened<R> under) {
    RowFate fate = fate(row, under);
    tally.rows().add(fate);
    if (fate == RowFate.KEPT) {
      plan.notation().dates().keep();
    }
    if (fate == RowFate.REJECTED) {
      tally.lost().add(row);
    }
    if (row.hasProblems()) {
      tally.setAside(fate == RowFate.KEPT ? row.problems().size() : 0);
      log.row(row, under.header());
      refuseContradiction(row.line());
    }
  }

  /** A date that is one in another order only says that the evidence was none. */
  private void refuseContradiction(long line) {
    Dates dates = plan.notation().dates();
    if (dates.contradiction() != null) {
      tally.unfit(
          "cannot be used: "
              + dates.finding().evidence()
              + " than "
              + dates.finding().words()
              + ", and line "
              + line
              + " only as "
              + dates.contradiction().words()
              + ". "
              + DateFinding.STATE_THE_ORDER);
    }
  }

  /** Where the mapping states another order than the dates have, no row can be corrected. */
  private void refuseStatedOrder() {
    Dates dates = plan.notation().dates();
    DateOrder instead = dates.instead();
    if (instead != null) {
      tally.unfit(
          "cannot be used: "
              + dates.against()
              + "`date_format: {"
              + tally.kind().code()
              + ": "
              + instead.words()
              + "}`.");
    }
  }

  private RowFate fate(Row row, Opened<R> under) {
    if (under.header().fits(row.record())) {
      return under.wanted().test(row) ? under.rows().read(row) : RowFate.NOT_WANTED;
    }
    row.problem(Flaws.columnCount(row.record().size(), under.header().size()));
    return RowFate.REJECTED;
  }

  @Override
  public void flawed(long line, RejectCode flaw, String text) {
    if (opened != null) {
      tally.rows().add(RowFate.REJECTED);
      tally.lost().addFlawed();
      log.flawed(line, Flaws.of(flaw), text, opened.header());
    } else if (line < plan.layout().headerLine()) {
      tally.notData().add(line, "above the header");
    } else {
      tally.unfit("cannot be read: in its first line, " + Flaws.of(flaw).message() + ".");
    }
  }
}
