package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamingTest {

  private static final int ROWS = 100_000;
  private static final int FIRST_MEASURED = 10_000;

  /** In memory 90,000 rows of ten cells would take more than ten times as much. */
  private static final long MOST_GROWTH = 64L << 20;

  private long heapEarly;
  private long heapLate;

  @TempDir Path folder;

  @Test
  void memoryDoesNotGrowWithTheRows() throws IOException {
    List<Column> columns =
        IntStream.range(0, 10).mapToObj(n -> new Column("Column " + n, Format.TEXT)).toList();
    Path file =
        Written.write(
            folder, Written.page("Patients", new Table("Patients", columns, ROWS, this::handOver)));
    assertThat(heapLate - heapEarly).isLessThan(MOST_GROWTH);
    assertThat(rowsIn(file)).isEqualTo(4 + ROWS);
  }

  private void handOver(Consumer<List<Value>> consumer) {
    for (int row = 1; row <= ROWS; row++) {
      consumer.accept(Collections.nCopies(10, Value.of("patient " + row)));
      heapEarly = row == FIRST_MEASURED ? usedHeap() : heapEarly;
    }
    heapLate = usedHeap();
  }

  private static long usedHeap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static long rowsIn(Path file) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      return rows.count();
    }
  }
}
