package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows a recount leaves to the one beside it, and that nothing is lost or counted twice. */
class RestTest {

  private static final Value.Recount IMPROVED = onRungs(List.of("improved"), 1);
  private static final Value.Recount ASSESSED = onRungs(List.of("not improved", "improved"), 3);
  private static final Value.Recount ELIGIBLE =
      onRungs(List.of("no final score", "not improved", "improved"), 4);

  @TempDir Path folder;

  @Test
  void leavesMostToTheRecountThatCountsMost() {
    List<Value> row = List.of(Value.of(4), IMPROVED, ELIGIBLE, ASSESSED);
    assertThat(Rest.of(ELIGIBLE, row))
        .contains(new Rest(3, onRungs(List.of("no final score"), 1), 1));
    assertThat(Rest.of(ASSESSED, row))
        .contains(new Rest(1, onRungs(List.of("not improved"), 2), 1));
    assertThat(Rest.of(IMPROVED, row)).isEmpty();
  }

  @Test
  void leavesNothingToARecountOfTheSameRows() {
    assertThat(Rest.of(ASSESSED, List.of(ASSESSED, ASSESSED))).isEmpty();
  }

  @Test
  void leavesNothingToARecountOfOtherRows() {
    List<Value> others =
        List.of(
            new Value.Recount("Others", "", IMPROVED.matches(), 1),
            new Value.Recount("People", "Days", IMPROVED.matches(), 1),
            people(List.of(Match.is("Condition", "ptsd")), 1),
            people(List.of(Match.is("Condition", "ocd"), Match.is("Rung", "improved")), 1),
            people(List.of(Match.is("Condition", "ptsd"), Match.is("Drug", "improved")), 1),
            people(List.of(Match.is("Condition", "ptsd"), Match.is("Rung", "no baseline")), 1),
            people(List.of(Match.is("Condition", "ptsd"), Match.reads("Rung", "improved")), 1),
            people(List.of(Match.is("Condition", "ptsd"), new Match.AtLeast("Rung", 1)), 1));
    assertThat(Rest.of(ASSESSED, others)).isEmpty();
  }

  @Test
  void countsEveryRowOnceWhenARowChanges() throws IOException {
    Path file = folder.resolve("report.xlsx");
    new WorkbookWriter().write(Written.report(people(), rates()), file);
    try (XSSFWorkbook workbook = Written.open(file)) {
      Row rates = workbook.getSheet("Rates").getRow(4);
      assertThat(rates.getCell(1).getCellFormula())
          .isEqualTo("COUNTIFS(People[Condition],\"ptsd\",People[Rung],\"no final score\")+C5");
      assertThat(rates.getCell(2).getCellFormula())
          .isEqualTo("COUNTIFS(People[Condition],\"ptsd\",People[Rung],\"not improved\")+D5");
      assertThat(calculated(workbook, rates)).containsExactly(4.0, 3.0, 1.0);
      Written.say(workbook.getSheet("People").getRow(5).getCell(1), "no baseline");
      assertThat(calculated(workbook, rates)).containsExactly(3.0, 2.0, 1.0);
    }
  }

  private static List<Double> calculated(XSSFWorkbook workbook, Row row) {
    return List.of(1, 2, 3).stream()
        .map(column -> Written.calculated(workbook, row.getCell(column)))
        .toList();
  }

  private static Page rates() {
    return Written.page(
        "Rates",
        Table.of(
            "Rates",
            List.of(
                new Column("Figure", Format.COUNT),
                Column.proof("Eligible again", Format.COUNT),
                Column.proof("Assessed again", Format.COUNT),
                Column.proof("Improved again", Format.COUNT)),
            List.of(List.of(Value.of(4), ELIGIBLE, ASSESSED, IMPROVED))));
  }

  private static Page people() {
    return Written.page(
        "People",
        Table.of(
            "People",
            List.of(new Column("Condition", Format.TEXT), new Column("Rung", Format.TEXT)),
            List.of(
                person("ptsd", "improved"),
                person("ptsd", "not improved"),
                person("ptsd", "not improved"),
                person("ptsd", "no final score"),
                person("ptsd", "no baseline"),
                person("ocd", "improved"))));
  }

  private static List<Value> person(String condition, String rung) {
    return List.of(Value.of(condition), Value.of(rung));
  }

  private static Value.Recount onRungs(List<String> rungs, long count) {
    return people(List.of(Match.is("Condition", "ptsd"), new Match.OneOf("Rung", rungs)), count);
  }

  private static Value.Recount people(List<Match> matches, long count) {
    return new Value.Recount("People", "", matches, count);
  }
}
