package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UniqueNamesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Summary, Summary",
        "Rate [all]: A/B?, Rate all A B",
        "'quoted', quoted",
        "History, History_",
        "Histories, Histories",
        "\"\", _",
        "1234567890123456789012345678901, 1234567890123456789012345678901",
        "12345678901234567890123456789012, 1234567890123456789012345678901",
        "123456789012345678901234567890 2, 123456789012345678901234567890"
      })
  void sheetsAreNamedAsExcelAllows(String wanted, String name) {
    assertThat(UniqueNames.ofSheets().claim(wanted)).isEqualTo(name);
  }

  @Test
  void sheetsOfTheSameNameAreNumberedWithinTheLength() {
    UniqueNames names = UniqueNames.ofSheets();
    String title = "A title that is far too long for a sheet";
    assertThat(Stream.of(title, title.toUpperCase(Locale.ROOT), title).map(names::claim))
        .containsExactly(
            "A title that is far too long fo",
            "A TITLE THAT IS FAR TOO LONG 2",
            "A title that is far too long 3");
  }

  @ParameterizedTest
  @CsvSource({
    "Patients, Patients",
    "Response by group, Response_by_group",
    "Q1, _Q1",
    "Quarter1, Quarter1",
    "R2C3, _R2C3",
    "c, _c",
    "2026, _2026"
  })
  void tablesAreNeverNamedLikeCells(String wanted, String name) {
    assertThat(UniqueNames.ofTables().claim(wanted)).isEqualTo(name);
  }

  @Test
  void headersOfOneTableDiffer() {
    List<Column> columns =
        Stream.of("Rate", "rate", " Rate\n2 ", "", "_x0041_")
            .map(title -> new Column(title, Format.TEXT))
            .toList();
    assertThat(UniqueNames.ofColumns(columns))
        .containsExactly("Rate", "rate 2", "Rate 2 2", "Column", "x0041_");
  }
}
