package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
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

/** Rows that stand together by two matches, and what becomes of it when a reader sorts them. */
class StretchesTest {

  private static final int FIRST_ROW = 4;
  private static final Person OTHER = new Person("ptsd", "-", 1);

  /** By condition, those in the rate first. */
  private static final List<Person> PEOPLE =
      List.of(
          new Person("ocd", "yes", 3),
          new Person("ocd", "yes", 12),
          new Person("ocd", "-", 5),
          new Person("ptsd", "yes", 19),
          new Person("ptsd", "yes", 7),
          new Person("ptsd", "yes", 2),
          new Person("ptsd", "-", 18),
          OTHER);

  @TempDir Path folder;

  private record Person(String condition, String inTheRate, int days) {

    List<Value> row() {
      return List.of(Value.of(condition), Value.of(inTheRate), Value.of(days));
    }
  }

  @Test
  void looksAtTheRowsOfTwoMatchesWhereManyFormulasDoAndTheyStandTogether() throws IOException {
    try (XSSFWorkbook workbook = written(PEOPLE, Stretches.MANY)) {
      assertThat(formula(workbook, 3))
          .isEqualTo(
              "COUNTIFS(ptsd.In_the_rate.Condition,\"ptsd\",ptsd.In_the_rate.In_the_rate,\"yes\","
                  + "ptsd.In_the_rate.Days,\">=3\")");
      assertCounted(workbook, PEOPLE);
      Written.assertFoundRowsAgree(workbook);
    }
  }

  @Test
  void looksAtThoseOfTheFirstMatchWhereFewFormulasWouldLook() throws IOException {
    try (XSSFWorkbook workbook = written(PEOPLE, Stretches.MANY - 1)) {
      assertThat(formula(workbook, 3))
          .isEqualTo(
              "COUNTIFS(ptsd.Condition,\"ptsd\",ptsd.In_the_rate,\"yes\",ptsd.Days,\">=3\")");
      assertCounted(workbook, PEOPLE);
    }
  }

  @Test
  void looksAtThoseOfTheFirstMatchWhereOthersStandBetweenThoseOfTwo() throws IOException {
    List<Person> people = new ArrayList<>(PEOPLE);
    Collections.swap(people, 4, 7);
    try (XSSFWorkbook workbook = written(people, Stretches.MANY)) {
      assertThat(formula(workbook, 3)).startsWith("COUNTIFS(ptsd.Condition,");
      assertCounted(workbook, people);
      Written.assertFoundRowsAgree(workbook);
    }
  }

  @Test
  void countsTheSameWhateverWayTheRowsAreSorted() throws IOException {
    try (XSSFWorkbook workbook = written(PEOPLE, Stretches.MANY)) {
      for (long seed = 1; seed <= 40; seed++) {
        List<Person> people = new ArrayList<>(PEOPLE);
        Collections.shuffle(people, new Random(seed));
        write(workbook.getSheet("People"), people);
        assertCounted(workbook, people);
      }
    }
  }

  @Test
  void countsNobodyWhereNoRowIsLeft() throws IOException {
    try (XSSFWorkbook workbook = written(PEOPLE, Stretches.MANY)) {
      List<Person> people = Collections.nCopies(PEOPLE.size(), OTHER);
      write(workbook.getSheet("People"), people);
      assertCounted(workbook, people);
    }
  }

  private static void assertCounted(XSSFWorkbook workbook, List<Person> people) {
    FormulaEvaluator calculator = workbook.getCreationHelper().createFormulaEvaluator();
    XSSFSheet rates = workbook.getSheet("Rates");
    for (int row = FIRST_ROW; row <= rates.getLastRowNum(); row++) {
      assertThat(calculator.evaluate(rates.getRow(row).getCell(0)).getNumberValue())
          .as("from " + (row - FIRST_ROW) + " days of " + people)
          .isEqualTo((double) count(people, row - FIRST_ROW));
    }
  }

  private static long count(List<Person> people, int days) {
    return people.stream()
        .filter(
            one ->
                one.condition().equals("ptsd")
                    && one.inTheRate().equals("yes")
                    && one.days() >= days)
        .count();
  }

  private static String formula(XSSFWorkbook workbook, int days) {
    return workbook.getSheet("Rates").getRow(FIRST_ROW + days).getCell(0).getCellFormula();
  }

  private static void write(XSSFSheet sheet, List<Person> people) {
    for (int i = 0; i < people.size(); i++) {
      Person person = people.get(i);
      Written.say(sheet.getRow(FIRST_ROW + i).getCell(0), person.condition());
      Written.say(sheet.getRow(FIRST_ROW + i).getCell(1), person.inTheRate());
      sheet.getRow(FIRST_ROW + i).getCell(2).setCellValue(person.days());
    }
  }

  private XSSFWorkbook written(List<Person> people, int formulas) throws IOException {
    Path file = folder.resolve("report.xlsx");
    Page page =
        Written.page(
            "People",
            Table.of(
                "People",
                List.of(
                    new Column("Condition", Format.TEXT),
                    new Column("In the rate", Format.TEXT),
                    new Column("Days", Format.COUNT)),
                people.stream().map(Person::row).toList()));
    List<List<Value>> rates =
        IntStream.range(0, formulas).mapToObj(days -> List.of(from(people, days))).toList();
    new WorkbookWriter(100, 4)
        .write(
            Written.report(
                page,
                Written.page(
                    "Rates",
                    Table.of("Rates", List.of(Column.proof("Count", Format.COUNT)), rates))),
            file);
    return Written.open(file);
  }

  private static Value from(List<Person> people, int days) {
    return new Value.Recount(
        "People",
        "",
        List.of(
            Match.is("Condition", "ptsd"),
            Match.is("In the rate", "yes"),
            new Match.AtLeast("Days", days)),
        count(people, days));
  }
}
