package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.workbook.WorkbookReader.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"plain", " kept ", "a\nb", "<&\">", "_x0041_", "_x005F_", "=1+1", "ü漢😀", "007"})
  void readsEveryTextAsItWasWritten(String text) throws IOException {
    Path file = Written.write(folder, Written.column(Format.TEXT, Value.of(text)));
    assertThat(cells(file)).contains(new Cell("Page", "A5", text, ""));
  }

  @Test
  void readsNumbersDatesFormulasAndTheWordsAboveATable() throws IOException {
    List<Column> columns =
        List.of(
            new Column("Count", Format.COUNT),
            new Column("Rate", Format.PERCENT),
            new Column("Day", Format.DATE),
            new Column("Recount", Format.COUNT),
            new Column("Ties out", Format.TEXT));
    List<Value> row =
        List.of(
            Value.of(12L),
            Value.of(0.1),
            Value.of(LocalDate.of(2026, 3, 14)),
            new Value.Recount("T", "", List.of(Match.is("Day", "x")), 12),
            new Value.TiesOut(List.of("Count"), List.of("Recount")));
    Path file = Written.write(folder, Written.page("Page", Table.of("T", columns, List.of(row))));
    assertThat(cells(file))
        .containsExactly(
            new Cell("Page", "A1", "Page", ""),
            new Cell("Page", "A2", "One sentence.", ""),
            new Cell("Page", "A4", "Count", ""),
            new Cell("Page", "B4", "Rate", ""),
            new Cell("Page", "C4", "Day", ""),
            new Cell("Page", "D4", "Recount", ""),
            new Cell("Page", "E4", "Ties out", ""),
            new Cell("Page", "A5", "12", ""),
            new Cell("Page", "B5", "0.1", ""),
            new Cell("Page", "C5", "46095", ""),
            new Cell("Page", "D5", "12", "COUNTIFS(T[Day],\"x\")"),
            new Cell("Page", "E5", "yes", "IF(AND(A5=D5),\"yes\",\"NO\")"));
  }

  @Test
  void readsTheSheetsInTheirOrder() throws IOException {
    Path file =
        Written.write(folder, Written.counting("Zebra", "Z", 1), Written.counting("Ant", "A", 1));
    assertThat(cells(file)).extracting(Cell::sheet).startsWith("Zebra").endsWith("Ant");
  }

  @Test
  void refusesWhatIsNoWorkbook() throws IOException {
    Path file = Files.writeString(folder.resolve("x.xlsx"), "no zip");
    assertThatThrownBy(() -> cells(file)).isInstanceOf(UncheckedIOException.class);
  }

  private static List<Cell> cells(Path file) {
    List<Cell> cells = new ArrayList<>();
    WorkbookReader.read(file, cells::add);
    return cells;
  }
}
