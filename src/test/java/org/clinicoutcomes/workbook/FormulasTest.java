package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

/** Formulas as they stand in the file, and what another calculator makes of them. */
class FormulasTest {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("Condition", Format.TEXT),
          new Column("Clinician", Format.TEXT),
          new Column("index_month", Format.IDENTIFIER),
          new Column("Response days", Format.COUNT),
          new Column("Ends [#1]", Format.COUNT));

  @TempDir Path folder;

  static Stream<Arguments> counted() {
    return Stream.of(
        Arguments.of(
            "", List.of(Match.is("Condition", "ptsd")), "COUNTIFS(People[Condition],\"ptsd\")", 3),
        Arguments.of(
            "",
            List.of(
                new Match.OneOf("Condition", List.of("ptsd", "ocd")),
                new Match.AtLeast("Response days", 30)),
            "COUNTIFS(People[Condition],\"ptsd\",People[Response days],\">=30\")"
                + "+COUNTIFS(People[Condition],\"ocd\",People[Response days],\">=30\")",
            2),
        Arguments.of(
            "",
            List.of(new Match.AtMost("Response days", 30)),
            "COUNTIFS(People[Response days],\"<=30\")",
            2),
        Arguments.of(
            "Ends [#1]",
            List.of(Match.is("Condition", "ptsd")),
            "SUMIFS(People[[Ends '['#1']]],People[Condition],\"ptsd\")",
            7),
        Arguments.of(
            "",
            List.of(Match.is("Condition", "ptsd"), Match.reads("Clinician", "Dr \"A*\"")),
            "SUMPRODUCT(((People[Condition]=\"ptsd\"))"
                + "*(EXACT(People[Clinician],\"Dr \"\"A*\"\"\"))*1)",
            1),
        Arguments.of(
            "",
            List.of(Match.is("index_month", "2024-03")),
            "COUNTIFS(People[index_month],\"2024-03*\")",
            2),
        Arguments.of(
            "",
            List.of(Match.reads("index_month", "2024-03")),
            "SUMPRODUCT(((People[index_month]=\"2024-03\"))*1)",
            2),
        Arguments.of(
            "Ends [#1]",
            List.of(Match.reads("Clinician", "=1+1"), new Match.AtLeast("Response days", 0)),
            "SUMPRODUCT(((People[Clinician]=\"=1+1\"))"
                + "*ISNUMBER(People[Response days])*(People[Response days]>=0)"
                + "*People[[Ends '['#1']]])",
            4));
  }

  @ParameterizedTest
  @MethodSource
  void counted(String summed, List<Match> matches, String formula, long count) throws IOException {
    Value recount = new Value.Recount("People", summed, matches, count);
    try (XSSFWorkbook workbook = Written.open(written(new WorkbookWriter(), recount))) {
      Cell cell = workbook.getSheet("Rates").getRow(4).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
      assertThat(cell.getCellFormula()).isEqualTo(formula);
      assertThat(cell.getNumericCellValue()).isEqualTo((double) count);
      if (formula.startsWith("COUNTIFS")) { // this calculator makes nothing of the others
        FormulaEvaluator calculator = workbook.getCreationHelper().createFormulaEvaluator();
        assertThat(calculator.evaluate(cell).getNumberValue()).isEqualTo((double) count);
      }
    }
  }

  @Test
  void countsOverAllTheSheetsOfALongTable() throws IOException {
    Value recount = new Value.Recount("People", "", List.of(Match.is("Condition", "ptsd")), 3);
    int rowsInSheet = 7;
    try (XSSFWorkbook workbook = Written.open(written(new WorkbookWriter(rowsInSheet), recount))) {
      Cell cell = workbook.getSheet("Rates").getRow(4).getCell(0);
      assertThat(cell.getCellFormula())
          .isEqualTo("COUNTIFS(People[Condition],\"ptsd\")+COUNTIFS(People_2[Condition],\"ptsd\")");
      FormulaEvaluator calculator = workbook.getCreationHelper().createFormulaEvaluator();
      assertThat(calculator.evaluate(cell).getNumberValue()).isEqualTo(3);
    }
  }

  /** Formulas of a long table look at the rows of a condition only, in each of its sheets. */
  @Test
  void looksAtTheRowsOfTheFirstMatchOfALongTable() throws IOException {
    Value recount =
        new Value.Recount(
            "People",
            "",
            List.of(Match.is("Condition", "ptsd"), new Match.AtLeast("Response days", 30)),
            2);
    int rowsInSheet = 7;
    try (XSSFWorkbook workbook = Written.open(written(longTables(rowsInSheet), recount))) {
      Cell cell = workbook.getSheet("Rates").getRow(4).getCell(0);
      assertThat(cell.getCellFormula())
          .isEqualTo(
              "COUNTIFS(ptsd.Condition,\"ptsd\",ptsd.Response_days,\">=30\")"
                  + "+COUNTIFS(ptsd.Condition_2,\"ptsd\",ptsd.Response_days_2,\">=30\")");
      assertThat(workbook.getName("ptsd.Response_days").getRefersToFormula())
          .isEqualTo(
              "INDEX(People!$D$6:$D$7,'Where rows stand'!$D$2)"
                  + ":INDEX(People!$D$6:$D$7,'Where rows stand'!$F$2)");
      assertThat(Written.calculated(workbook, cell)).isEqualTo(2);
      assertThat(workbook.getSheetVisibility(workbook.getSheetIndex("Where rows stand")))
          .isEqualTo(SheetVisibility.HIDDEN);
      Written.assertFoundRowsAgree(workbook);
    }
  }

  @Test
  void looksAtTheRowsOfOneConditionWhateverTheHeaderOfAColumnSays() throws IOException {
    Value recount =
        new Value.Recount(
            "People",
            "",
            List.of(Match.is("Condition", "ptsd"), new Match.AtLeast("Ends [#1]", 2)),
            2);
    try (XSSFWorkbook workbook = Written.open(written(longTables(100), recount))) {
      Cell cell = workbook.getSheet("Rates").getRow(4).getCell(0);
      assertThat(cell.getCellFormula())
          .isEqualTo("COUNTIFS(ptsd.Condition,\"ptsd\",ptsd.Ends___1_,\">=2\")");
      assertThat(Written.calculated(workbook, cell)).isEqualTo(2);
    }
  }

  /** Sorted by a reader, such that other rows come between: then all rows are looked at. */
  @Test
  void findsTheRowsOfALongTableWhereverTheyStand() throws IOException {
    Value recount = new Value.Recount("People", "", List.of(Match.is("Condition", "ptsd")), 3);
    try (XSSFWorkbook workbook = Written.open(written(longTables(100), recount))) {
      Cell cell = workbook.getSheet("Rates").getRow(4).getCell(0);
      assertThat(cell.getCellFormula()).isEqualTo("COUNTIFS(ptsd.Condition,\"ptsd\")");
      Written.assertFoundRowsAgree(workbook);
      XSSFSheet people = workbook.getSheet("People");
      Written.say(people.getRow(5).getCell(0), "ocd");
      Written.say(people.getRow(7).getCell(0), "ptsd");
      assertThat(Written.calculated(workbook, cell)).isEqualTo(3);
      Row found = workbook.getSheet("Where rows stand").getRow(1);
      assertThat(Written.calculated(workbook, found.getCell(3))).isEqualTo(1);
      assertThat(Written.calculated(workbook, found.getCell(4))).isEqualTo(3);
      assertThat(Written.calculated(workbook, found.getCell(5))).isEqualTo(4);
    }
  }

  @Test
  void findsNothingInALongTableThatHasNoSuchRow() throws IOException {
    Value recount = new Value.Recount("People", "", List.of(Match.is("Condition", "crps")), 0);
    try (XSSFWorkbook workbook = Written.open(written(longTables(100), recount))) {
      assertThat(Written.calculated(workbook, workbook.getSheet("Rates").getRow(4).getCell(0)))
          .isZero();
      Written.assertFoundRowsAgree(workbook);
    }
  }

  private static WorkbookWriter longTables(int rowsInSheet) {
    return new WorkbookWriter(rowsInSheet, 4);
  }

  @Test
  void saysWhetherFiguresAndRecountsAgree() throws IOException {
    try (XSSFWorkbook workbook = Written.open(Written.write(folder, people(), ties(3, 2)))) {
      assertThat(verdict(workbook, 4)).isEqualTo("yes");
      assertThat(verdict(workbook, 5)).isEqualTo("NO");
      Cell cell = workbook.getSheet("Rates").getRow(4).getCell(2);
      assertThat(cell.getCellFormula()).isEqualTo("IF(AND(A5=B5),\"yes\",\"NO\")");
      FormulaEvaluator calculator = workbook.getCreationHelper().createFormulaEvaluator();
      assertThat(calculator.evaluate(cell).getStringValue()).isEqualTo("yes");
      Cell other = workbook.getSheet("Rates").getRow(5).getCell(2);
      assertThat(calculator.evaluate(other).getStringValue()).isEqualTo("NO");
    }
  }

  private static String verdict(XSSFWorkbook workbook, int row) {
    return workbook.getSheet("Rates").getRow(row).getCell(2).getStringCellValue();
  }

  /** Rows whose figure stands beside the recount of the three patients with ptsd. */
  private static Page ties(long... figures) {
    Value recount = new Value.Recount("People", "", List.of(Match.is("Condition", "ptsd")), 3);
    Value ties = new Value.TiesOut(List.of("Figure"), List.of("Recount"));
    return Written.page(
        "Rates",
        Table.of(
            "Rates",
            List.of(
                new Column("Figure", Format.COUNT),
                new Column("Recount", Format.COUNT),
                new Column("Ties out", Format.TEXT)),
            java.util.stream.LongStream.of(figures)
                .mapToObj(figure -> List.of(Value.of(figure), recount, ties))
                .toList()));
  }

  private Path written(WorkbookWriter writer, Value recount) throws IOException {
    Path file = folder.resolve("report.xlsx");
    Table rates =
        Table.of("Rates", List.of(Column.proof("Count", Format.COUNT)), List.of(List.of(recount)));
    writer.write(Written.report(people(), Written.page("Rates", rates)), file);
    return file;
  }

  private static Page people() {
    return Written.page(
        "People",
        Table.of(
            "People",
            COLUMNS,
            List.of(
                person("ptsd", "Dr \"A*\"", "2024-03", Value.of(30), 1),
                person("ptsd", "Dr \"Ab\"", "2024-03", Value.BLANK, 2),
                person("ptsd", "=1+1", "2024-02", Value.of(60), 4),
                person("ocd", "dr \"a*\"", "", Value.of(7), 8))));
  }

  private static List<Value> person(
      String condition, String clinician, String month, Value days, long ends) {
    return List.of(Value.of(condition), Value.of(clinician), Value.of(month), days, Value.of(ends));
  }
}
