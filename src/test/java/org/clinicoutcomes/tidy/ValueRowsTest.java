package org.clinicoutcomes.tidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clinicoutcomes.report.Rows;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValueRowsTest {

  private static final List<List<Value>> ROWS =
      List.of(
          List.of(Value.of("007"), Value.of(-7L), Value.of(0.1), Value.of(LocalDate.EPOCH)),
          List.of(
              Value.of("a,\n\"b\" \uD83D\uDE00\0"), Value.of(Long.MAX_VALUE), Value.of(1 / 3.0)),
          List.of(Value.of("é".repeat(700)), Value.of(LocalDate.of(9999, 12, 31))),
          List.of(Value.BLANK, Value.BLANK, Value.BLANK),
          List.of());

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() {
    file = folder.resolve("rows");
    try (ValueRows kept = new ValueRows(file)) {
      ROWS.forEach(kept::add);
      assertThat(kept.count()).isEqualTo(ROWS.size());
    }
  }

  @Test
  void keepsEveryValueAsOftenAsItIsReadAgain() {
    Rows rows = ValueRows.read(file);
    assertThat(read(rows)).isEqualTo(ROWS);
    assertThat(read(rows)).isEqualTo(ROWS);
  }

  /** Whatever byte a file ends at: the rows before, and then an error unless it is a row's last. */
  @Test
  void saysSoWhereAFileEndsWithinARow() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    int ends = 0;
    for (int length = 0; length < whole.length; length++) {
      Path torn = Files.write(folder.resolve("torn"), Arrays.copyOf(whole, length));
      List<List<Value>> rows = new ArrayList<>();
      try {
        ValueRows.read(torn).forEach(rows::add);
        ends++;
      } catch (UncheckedIOException e) {
        assertThat(e).hasCauseInstanceOf(EOFException.class);
      }
      assertThat(rows).isEqualTo(ROWS.subList(0, rows.size()));
    }
    assertThat(ends).isEqualTo(ROWS.size()); // no row at all, and after each but the last
  }

  @Test
  void keepsNoValueThatHoldsForOneSheetOnly() {
    try (ValueRows kept = new ValueRows(folder.resolve("links"))) {
      List<Value> link = List.of(new Value.Link("Summary"));
      assertThatThrownBy(() -> kept.add(link)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static List<List<Value>> read(Rows rows) {
    List<List<Value>> read = new ArrayList<>();
    rows.forEach(read::add);
    return read;
  }
}
