package org.clinicoutcomes.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Rows of a long sheet, from values to the file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SheetRowsBench {

  private static final int ROWS = 20_000;
  private static final List<Column> COLUMNS =
      List.of(
          new Column("Patient", Format.IDENTIFIER),
          new Column("Clinic", Format.TEXT),
          new Column("First session", Format.DATE),
          new Column("Sessions", Format.COUNT),
          new Column("Baseline", Format.SCORE),
          new Column("Change", Format.FIGURE),
          new Column("Outcome", Format.TEXT));

  private Path folder;
  private Report report;

  @Setup
  public void fill() throws IOException {
    folder = Files.createTempDirectory("sheet");
    List<List<Value>> rows = IntStream.range(0, ROWS).mapToObj(SheetRowsBench::row).toList();
    report = Written.report(Written.page("Patients", Table.of("Patients", COLUMNS, rows)));
  }

  private static List<Value> row(int number) {
    return List.of(
        Value.of("P" + number),
        Value.of("Harbour"),
        Value.of(LocalDate.of(2025, 1, 1).plusDays(number % 365)),
        Value.of((long) number % 20),
        Value.of((double) (number % 28)),
        Value.of(number % 100 / -100.0),
        Value.of(number % 3 == 0 ? "improved" : "not improved"));
  }

  @TearDown
  public void delete() {
    Folders.delete(folder);
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void writeARow() throws IOException {
    new WorkbookWriter().write(report, folder.resolve("report.xlsx"));
  }
}
