package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  @Test
  void followTheWordsOfAShortTable() {
    assertThat(width("N", Format.TEXT, Value.of("x".repeat(30)))).isEqualTo(33);
    assertThat(width("N", Format.TEXT, Value.of("x".repeat(300)))).isEqualTo(50);
    assertThat(width("N", Format.PROSE, Value.of("x".repeat(300)))).isEqualTo(56);
    assertThat(width("N", Format.COUNT, Value.of(123_456_789_012L))).isEqualTo(19);
  }

  @Test
  void leaveRoomForTheHeader() {
    assertThat(width("Contraindications", Format.PERCENT, Value.of(0.5))).isEqualTo(20);
    assertThat(width("In at most three lines of header", Format.SCORE, Value.of(1.0)))
        .isEqualTo(14);
  }

  @Test
  void doNotAskALongTableForItsRows() {
    Table table =
        new Table(
            "T",
            List.of(new Column("Patient", Format.IDENTIFIER), new Column("Why", Format.PROSE)),
            1_000_000,
            rows -> {
              throw new AssertionError("asked for its rows");
            });
    assertThat(ColumnWidths.of(table)).extracting(ColumnRange::most).containsExactly(16, 56);
  }

  private static int width(String title, Format format, Value value) {
    Table table = Table.of("T", List.of(new Column(title, format)), List.of(List.of(value)));
    return ColumnWidths.of(table).get(0).most();
  }
}
