package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.Test;

/** A disk that is full after any number of bytes of a workbook. */
class FullStreamTest {

  private static final String FULL = "No space left on device";
  private static final int TIMES = 8;

  @Test
  void saysWhatTheDiskSaidWhereverItIsFull() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    new WorkbookWriter().write(report(), whole);
    for (int time = 0; time < TIMES; time++) {
      OutputStream full = new FullAfter((long) whole.size() * time / TIMES);
      assertThatThrownBy(() -> new WorkbookWriter().write(report(), full))
          .isInstanceOf(IOException.class)
          .hasMessage(FULL);
    }
    assertThat(whole.size()).isGreaterThan(1_000 * TIMES);
  }

  private static Report report() {
    List<List<Value>> rows =
        IntStream.range(0, 1_000)
            .mapToObj(row -> List.<Value>of(Value.of("patient " + row * 7_919)))
            .toList();
    List<Column> columns = List.of(new Column("Patient", Format.TEXT));
    return Written.report(Written.page("Patients", Table.of("Patients", columns, rows)));
  }

  private static final class FullAfter extends OutputStream {
    private long room;

    private FullAfter(long room) {
      this.room = room;
    }

    @Override
    public void write(int unit) throws IOException {
      if (room-- <= 0) {
        throw new IOException(FULL);
      }
    }
  }
}
