package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The patient whom a reader chooses, worked out by other programs, against the export: ids that
 * differ in capitals alone, that look like numbers, that a spreadsheet takes for any letters or for
 * a formula.
 */
class PatientSheetTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 6);
  private static final List<String> INSTRUMENTS = List.of("pain_nrs", "phq9");
  private static final List<String> NAMES =
      List.of("Pain numeric rating scale", "Patient Health Questionnaire-9");

  private static final List<String> IDS =
      List.of("7", "007", "7.0", "ab1", "AB1", "Ab1", "a*", "a?1", "a~1", "x", "~", "*", "ü", "Ü");

  /** Nobody's: each is somebody's to a careless comparison. */
  private static final List<String> UNKNOWN = List.of("aB1", "07", "a*1", "?", "x*", "nobody", "");

  @TempDir private static Path folder;
  private static Path file;

  /** One score or session of the export. */
  private record Entry(String id, LocalDate on, String what) {}

  private static final List<Entry> SCORES = new ArrayList<>();
  private static final List<Entry> SESSIONS = new ArrayList<>();

  @BeforeAll
  static void run() throws Exception {
    Path source = Files.createDirectories(folder.resolve("input/clinic"));
    List<String> sessions = new ArrayList<>();
    List<String> scores = new ArrayList<>();
    for (int patient = 0; patient < IDS.size(); patient++) {
      addSessions(sessions, patient);
      addScores(scores, patient);
    }
    Files.writeString(
        source.resolve("sessions.csv"),
        "session_id,patient_id,session_date,condition,drug,route,dose_mg\n"
            + String.join("", sessions));
    Files.writeString(
        source.resolve("scores.csv"),
        "patient_id,scored_on,instrument,score\n" + String.join("", scores));
    Files.writeString(
        source.resolve("mapping.yaml"), "accepted: [{doubt: ids_written_differently, most: 9}]\n");
    ProgramProcess.Ended call =
        CommandLineCall.call(
            "run",
            "--input",
            folder.resolve("input").toString(),
            "--output",
            folder.resolve("reports").toString(),
            "--as-of",
            "2026-06-30");
    assertThat(call.exitCode()).as(call.out() + call.err()).isLessThanOrEqualTo(1);
    file = folder.resolve("reports/2026-06-30/internal/clinic-internal.xlsx");
  }

  private static void addSessions(List<String> rows, int patient) {
    for (int i = 0; i <= patient % 4; i++) {
      LocalDate on = DAY.plusDays(patient + 3L * i);
      int dose = 40 + 10 * patient + i;
      SESSIONS.add(new Entry(IDS.get(patient), on, dose + " mg"));
      rows.add(
          "s%d-%d,%s,%s,chronic_pain,ketamine,iv,%d\n"
              .formatted(patient, i, IDS.get(patient), on, dose));
    }
  }

  /** More than the sheet shows of the first patient, none of another. */
  private static void addScores(List<String> rows, int patient) {
    int days = patient == 0 ? 140 : patient % 5;
    for (int i = 0; i < days; i++) {
      LocalDate on = DAY.plusDays(patient - 1L + 2L * i);
      for (int of = 0; of < 2; of++) {
        int score = (patient + 3 * i + of) % 11;
        SCORES.add(new Entry(IDS.get(patient), on, NAMES.get(of) + " " + score));
        rows.add("%s,%s,%s,%d\n".formatted(IDS.get(patient), on, INSTRUMENTS.get(of), score));
      }
    }
  }

  @Test
  void everyChoiceShowsTheRowsOfThatPatientAlone() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      for (String id : Stream.concat(IDS.stream(), UNKNOWN.stream()).toList()) {
        choose(workbook, id);
        // POI does not know how EXACT compares with many: the next test asks who does
        set(workbook, "Number", number(workbook, id));
        set(workbook, "Worklist row", 0);
        set(workbook, "Review once", 0);
        compare(workbook, id, workbook.getCreationHelper().createFormulaEvaluator());
      }
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "spreadsheet", matches = ".+")
  void anotherSpreadsheetFindsThatPatientByTheIdAlone() throws Exception {
    List<String> ids = List.of("7", "007", "AB1", "ab1", "a*", "a?1", "~", "Ü", "aB1", "*1", "");
    List<Path> chosen = new ArrayList<>();
    for (String id : ids) {
      chosen.add(folder.resolve("chosen-" + chosen.size() + ".xlsx"));
      try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
          OutputStream out = Files.newOutputStream(chosen.get(chosen.size() - 1))) {
        choose(workbook, id);
        workbook.write(out);
      }
    }
    Path calculated = RecalculatedTest.recalculate(folder, chosen);
    for (int i = 0; i < ids.size(); i++) {
      Path of = calculated.resolve(chosen.get(i).getFileName());
      try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(of))) {
        compare(workbook, ids.get(i), null);
      }
    }
  }

  private static void choose(XSSFWorkbook workbook, String id) {
    Cell cell = cell(workbook, "ChosenPatient", "Patient", 0);
    cell.setBlank();
    cell.setCellValue(id);
  }

  private static void set(XSSFWorkbook workbook, String column, double value) {
    Cell cell = cell(workbook, "PatientFound", column, 0);
    cell.setBlank();
    cell.setCellValue(value);
  }

  private static double number(XSSFWorkbook workbook, String id) {
    XSSFTable people = workbook.getTable("People");
    for (int row = 0; row < people.getDataRowCount(); row++) {
      if (cell(workbook, "People", "Patient", row).getStringCellValue().equals(id)) {
        return cell(workbook, "People", "Number", row).getNumericCellValue();
      }
    }
    return 0;
  }

  private static void compare(XSSFWorkbook workbook, String id, FormulaEvaluator calculator) {
    List<String> scores = new ArrayList<>();
    List<String> sessions = new ArrayList<>();
    for (String table : List.of("PatientRecords", "PatientEarlier")) {
      for (int row = 0; row < workbook.getTable(table).getDataRowCount(); row++) {
        add(scores, row, workbook, table, calculator, "Scored on", "Instrument", "Score");
        add(sessions, row, workbook, table, calculator, "Session on", "Dose");
      }
    }
    assertThat(scores).as("scores of '" + id + "'").isEqualTo(newest(SCORES, id));
    assertThat(sessions).as("sessions of '" + id + "'").isEqualTo(newest(SESSIONS, id));
    String found = text(cell(workbook, "ChosenPatient", "Found", 0), calculator);
    long all = SCORES.stream().filter(of -> of.id().equals(id)).count();
    assertThat(found)
        .isEqualTo(
            IDS.contains(id)
                ? "Series: 1; scores: %d; sessions: %d.%s"
                    .formatted(all, sessions.size(), all > 200 ? " 80 more scores on Scores." : "")
                : "Nobody here has just this id: capitals and blanks count.");
    String series = text(cell(workbook, "PatientSeries", "Series", 0), calculator);
    assertThat(series).isEqualTo(IDS.contains(id) ? "Chronic pain, 1, induction" : "");
  }

  private static void add(
      List<String> to,
      int row,
      XSSFWorkbook workbook,
      String table,
      FormulaEvaluator calculator,
      String... columns) {
    List<String> texts =
        Stream.of(columns)
            .map(column -> text(cell(workbook, table, column, row), calculator))
            .toList();
    if (!String.join("", texts).isEmpty()) {
      to.add(String.join(" ", texts));
    }
  }

  /** The newest 200 of a patient; of one day in the order of the instruments. */
  private static List<String> newest(List<Entry> entries, String id) {
    return entries.stream()
        .filter(entry -> entry.id().equals(id))
        .sorted(Comparator.comparing(Entry::on).reversed())
        .limit(200)
        .map(entry -> (int) entry.on().toEpochDay() + 25_569 + " " + entry.what())
        .toList();
  }

  private static String text(Cell cell, FormulaEvaluator calculator) {
    if (calculator != null) {
      var value = calculator.evaluate(cell);
      return value.getCellType() == CellType.NUMERIC
          ? Integer.toString((int) value.getNumberValue())
          : value.getStringValue();
    }
    return cell.getCachedFormulaResultType() == CellType.NUMERIC
        ? Integer.toString((int) cell.getNumericCellValue())
        : cell.getStringCellValue();
  }

  private static Cell cell(XSSFWorkbook workbook, String name, String column, int row) {
    XSSFTable table = workbook.getTable(name);
    int at = table.getStartColIndex() + table.findColumnIndex(column);
    return table
        .getXSSFSheet()
        .getRow(table.getStartRowIndex() + 1 + row)
        .getCell(at, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }
}
