package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.oracle.RandomExport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every rate leads to one of the patients it counts: of the sample, and of random patients. */
class RateLinksTest {

  private static final Map<String, String> COLUMN_OF_GROUP =
      Map.of(
          "course", "Course",
          "drug", "Drug",
          "route", "Route",
          "clinician", "Clinician",
          "sex", "Sex",
          "age band", "Age band",
          "prior treatments failed", "Prior treatments failed",
          "severity at the start", "Severity at the start");

  @TempDir private static Path folder;
  private static Path sample;
  private static Path random;

  @BeforeAll
  static void run() throws Exception {
    Files.createDirectory(folder.resolve("random"));
    RandomExport.writeUndoubted(folder.resolve("random"), 13, 80);
    sample = run(Path.of("sample-data"), "sample", "2026-06-30");
    random = run(folder.resolve("random"), "boundary", "2025-03-31");
  }

  private static Path run(Path input, String output, String asOf) {
    String reports = folder.resolve(output).toString();
    CommandLineCall.call("run", "--input", input.toString(), "--output", reports, "--as-of", asOf);
    return folder.resolve(output).resolve(asOf);
  }

  @Test
  void everyRateLeadsToAPatientItCounts() throws IOException {
    long followed = 0;
    for (Path internal : List.of(sample.resolve("internal"), random.resolve("internal"))) {
      for (Path file : workbooks(internal)) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
          for (String sheet : List.of("Summary", "Groups")) {
            followed += hasPatients(workbook) ? follow(workbook, sheet) : 0;
          }
        }
      }
    }
    assertThat(followed).isGreaterThan(700);
  }

  @Test
  void nothingLeadsToPatientsWhereThereAreNone() throws IOException {
    for (Path file : workbooks(sample)) {
      try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
        if (!hasPatients(workbook)) {
          workbook.forEach(
              sheet ->
                  assertThat(sheet.getHyperlinkList())
                      .as(file + " " + sheet.getSheetName())
                      .extracting(Hyperlink::getAddress)
                      .noneMatch(address -> address.contains("Patients")));
        }
      }
    }
  }

  @Test
  void everyPatientOfAListLeadsToTheOwnNewestSession() throws IOException {
    long followed = 0;
    for (Path file : workbooks(sample.resolve("internal"))) {
      try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
        for (String list : List.of("Worklist", "ReviewOnce", "SeriousEvents")) {
          XSSFTable table = workbook.getTable(list);
          followed += table == null || isEmpty(table) ? 0 : followPatients(workbook, table);
        }
      }
    }
    assertThat(followed).isGreaterThan(80);
  }

  private static boolean isEmpty(XSSFTable table) {
    return table
        .getXSSFSheet()
        .getRow(table.getStartRowIndex() + 1)
        .getCell(0)
        .toString()
        .isEmpty();
  }

  private static long followPatients(XSSFWorkbook workbook, XSSFTable table) {
    int patient = columns(table).get("Patient");
    for (int at = table.getStartRowIndex() + 1; at <= table.getEndRowIndex(); at++) {
      Cell id = table.getXSSFSheet().getRow(at).getCell(patient);
      Row visit = target(workbook, id, "Visits");
      assertThat(text(visit, 0)).isEqualTo(id.getStringCellValue());
      assertThat(text(visit.getSheet().getRow(visit.getRowNum() - 1), 0))
          .as("the newest is the first")
          .isNotEqualTo(id.getStringCellValue());
    }
    return (long) table.getEndRowIndex() - table.getStartRowIndex();
  }

  @Test
  void everySeriousEventThatSafetyCountsIsNamedWithItsPatient() throws IOException {
    Path file = sample.resolve("internal/harbour-internal.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFTable limits = workbook.getTable("SafetyLimits");
      Row worst = limits.getXSSFSheet().getRow(limits.getStartRowIndex() + 1);
      assertThat(text(worst, 0)).isEqualTo("Serious adverse event");
      double counted = worst.getCell(columns(limits).get("Sessions with it")).getNumericCellValue();
      XSSFTable named = workbook.getTable("SeriousEvents");
      assertThat(named.getEndRowIndex() - named.getStartRowIndex()).isEqualTo((int) counted);
      for (int at = named.getStartRowIndex() + 1; at <= named.getEndRowIndex(); at++) {
        assertThat(text(named.getXSSFSheet().getRow(at), columns(named).get("Events")))
            .contains("serious");
      }
    }
  }

  private static List<Path> workbooks(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> workbooks = files.filter(file -> file.toString().endsWith(".xlsx")).toList();
      assertThat(workbooks).isNotEmpty();
      return workbooks;
    }
  }

  private static boolean hasPatients(XSSFWorkbook workbook) {
    return workbook.getSheet("Patients") != null;
  }

  private static long follow(XSSFWorkbook workbook, String name) {
    XSSFTable table = workbook.getTable(name);
    Map<String, Integer> columns = columns(table);
    Sheet sheet = workbook.getSheet(name);
    long followed = 0;
    for (int at = table.getStartRowIndex() + 1; at <= table.getEndRowIndex(); at++) {
      Row row = sheet.getRow(at);
      Cell rate = row.getCell(columns.get("Rate"));
      String words = text(row, columns.get("Where it says"));
      if (rate.getCellType() == CellType.NUMERIC) {
        Row patient = target(workbook, rate, "Patients");
        assertThat(patient)
            .isSameAs(target(workbook, row.getCell(columns.get("Find them on")), "Patients"));
        isCounted(workbook, patient, columns, row);
        isFoundBy(workbook, patient, words);
        followed++;
      } else {
        assertThat(rate.getHyperlink()).isNull();
        assertThat(words).isEmpty();
      }
    }
    return followed;
  }

  private static Row target(XSSFWorkbook workbook, Cell cell, String sheet) {
    assertThat(cell.getHyperlink()).as(cell.getAddress().toString()).isNotNull();
    CellReference to = new CellReference(cell.getHyperlink().getAddress());
    assertThat(to.getSheetName()).isEqualTo(sheet);
    return workbook.getSheet(sheet).getRow(to.getRow());
  }

  /** By the columns of the rate's own row, not by its words. */
  private static void isCounted(
      XSSFWorkbook workbook, Row patient, Map<String, Integer> columns, Row row) {
    Map<String, Integer> says = columns(workbook.getTable("Patients"));
    assertThat(text(patient, says.get("Condition"))).isEqualTo(text(row, columns.get("Condition")));
    assertThat(text(patient, says.get(text(row, columns.get("Measure")))))
        .isIn("improved", "not improved");
    if (!columns.containsKey("Group by")) {
      assertThat(text(patient, says.get("In the rate"))).isEqualTo("yes");
      return;
    }
    String group = COLUMN_OF_GROUP.get(text(row, columns.get("Group by")));
    assertThat(text(patient, says.get(group))).isEqualTo(text(row, columns.get("Group")));
    String period = text(row, columns.get("Period"));
    assertThat(
            period.matches("\\d{4}")
                ? text(patient, says.get("In the rate of year"))
                : text(patient, says.get("In the rate")))
        .isEqualTo(period.matches("\\d{4}") ? period : "yes");
  }

  private static void isFoundBy(XSSFWorkbook workbook, Row patient, String words) {
    Map<String, Integer> says = columns(workbook.getTable("Patients"));
    for (String filter : words.split("(?<=\\S), (?=[^,]+ = )", -1)) {
      String[] sides = filter.split(" = ", 2);
      assertThat(sides[1].split(" or ", -1)).contains(text(patient, says.get(sides[0])));
    }
  }

  private static Map<String, Integer> columns(XSSFTable table) {
    Map<String, Integer> columns = new HashMap<>();
    table.getColumns().forEach(column -> columns.put(column.getName(), column.getColumnIndex()));
    return columns;
  }

  private static String text(Row row, int column) {
    Cell cell = row.getCell(column);
    return cell == null || cell.getCellType() == CellType.BLANK ? "" : cell.getStringCellValue();
  }
}
