package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten patients: every second has ptsd, patient 3 has = as clinician, days count up. */
class WorkbookRecountTest {

  private static final int ROWS_IN_SHEET = 9;

  @TempDir Path folder;

  static Stream<Arguments> figures() {
    Match ptsd = Match.is("Condition", "ptsd");
    return Stream.of(
        Arguments.of("", List.of(ptsd), 5L),
        Arguments.of("", List.of(new Match.OneOf("Condition", List.of("ptsd", "ocd"))), 10L),
        Arguments.of("", List.of(ptsd, new Match.AtLeast("Days", 5)), 2L),
        Arguments.of("", List.of(new Match.AtMost("Days", 3)), 3L),
        Arguments.of("", List.of(Match.is("Clinician", "=_x0041_\u0001")), 1L),
        Arguments.of("Days", List.of(ptsd, new Match.AtLeast("Days", 0)), 2L + 4 + 6 + 8),
        Arguments.of("", List.of(Match.is("Condition", "Ptsd")), 0L));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void passesWhatTheRowsBearOut(String summed, List<Match> matches, long count) {
    assertThatCode(() -> write(summed, matches, count, count)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void failsOnADifferenceOfOne(String summed, List<Match> matches, long count) {
    assertThatThrownBy(() -> write(summed, matches, count + 1, count + 1))
        .isInstanceOf(RecountFailure.class)
        .hasMessage(
            "Sheet Rates, cell B5 says %d, but the rows it is counted from say %d"
                .formatted(count + 1, count));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void failsWhereAFigureIsNotItsRecount() {
    assertThatThrownBy(() -> write("", List.of(Match.is("Condition", "ptsd")), 4, 5))
        .isInstanceOf(RecountFailure.class)
        .hasMessage("Sheet Rates, cell C5 finds a figure that is not its recount");
  }

  private void write(String summed, List<Match> matches, long figure, long count) throws Exception {
    List<Value> row =
        List.of(
            Value.of(figure),
            new Value.Recount("People", summed, matches, count),
            new Value.TiesOut(List.of("Figure"), List.of("Recount")));
    Page rates =
        Written.page(
            "Rates",
            Table.of(
                "Rates",
                List.of(
                    new Column("Figure", Format.COUNT),
                    Column.proof("Recount", Format.COUNT),
                    Column.proof("Ties out", Format.TEXT)),
                List.of(row)));
    new WorkbookWriter(ROWS_IN_SHEET)
        .write(Written.report(rates, people()), folder.resolve("report.xlsx"));
  }

  private static Page people() {
    List<Column> columns =
        List.of(
            new Column("Condition", Format.TEXT),
            new Column("Clinician", Format.TEXT),
            new Column("Days", Format.COUNT));
    return Written.page(
        "People",
        Table.of(
            "People",
            columns,
            IntStream.range(0, 10).mapToObj(WorkbookRecountTest::person).toList()));
  }

  private static List<Value> person(int i) {
    return List.of(
        Value.of(i % 2 == 0 ? "ptsd" : "ocd"),
        Value.of(i == 3 ? "=_x0041_\u0001" : ""),
        i == 0 ? Value.BLANK : Value.of(i));
  }
}
