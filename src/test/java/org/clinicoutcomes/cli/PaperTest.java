package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How every sheet of the sample's workbooks comes out on paper, worked out from their files. */
class PaperTest {

  private static final double LEAST_LETTERS = 8;

  /** It is ticked off on paper. */
  private static final Map<String, Double> LEAST_OF = Map.of("Worklist", 9.0);

  private static final double LETTERS = 11;
  private static final double INCH = 72;

  /** Letter lying is the narrower, A4 the lower. */
  private static final double WIDTH = 11 * INCH;

  private static final double HEIGHT = 210 / 25.4 * INCH;

  /** Of a column nobody has set: 64 pixels. */
  private static final double USUAL_COLUMN = 48;

  private static final List<String> BOARD = List.of("Summary", "Trend");
  private static final List<String> LOOKED_UP = List.of("Patients", "Scores", "Visits");

  @TempDir private static Path folder;

  @BeforeAll
  static void run() {
    CommandLineCall.call(
        "run", "--input", "sample-data", "--output", folder.toString(), "--as-of", "2026-06-30");
  }

  static List<Path> workbooks() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("2026-06-30"))) {
      List<Path> workbooks = files.filter(file -> file.toString().endsWith(".xlsx")).toList();
      assertThat(workbooks).hasSize(8);
      return workbooks;
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void noLettersAreSmallerThanEightPoints(Path file) throws IOException {
    for (XSSFSheet sheet : printed(file)) {
      double least = LEAST_OF.getOrDefault(sheet.getSheetName(), LEAST_LETTERS);
      assertThat(LETTERS * scale(sheet)).as(file + " " + sheet.getSheetName()).isGreaterThan(least);
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void everySheetIsSetUpForPaperOfBothSizes(Path file) throws IOException {
    String notice =
        file.toString().contains("shareable")
            ? "Shareable: small counts hidden, others rounded"
            : "Confidential: patients' data";
    for (XSSFSheet sheet : printed(file)) {
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getHeader().getLeft()).isNotEmpty();
      assertThat(sheet.getHeader().getCenter()).isEqualTo("As of 2026-06-30");
      assertThat(sheet.getHeader().getRight()).isEqualTo("&A");
      assertThat(sheet.getFooter().getLeft()).isEqualTo(notice);
      assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void aBoardPagePrintsOnOnePageAndRowsThatAreLookedUpDoToo(Path file) throws IOException {
    for (XSSFSheet sheet : printed(file)) {
      boolean isInternal = file.toString().contains("internal");
      boolean isOfBoard = isInternal && BOARD.contains(sheet.getSheetName());
      if (isOfBoard || LOOKED_UP.contains(sheet.getSheetName())) {
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void everySheetBesideAnotherBeginsWithTheSameColumns(Path file) throws IOException {
    for (XSSFSheet sheet : printed(file)) {
      if (sheet.getPrintSetup().getFitWidth() > 1) {
        assertThat(sheet.getRepeatingColumns()).as(sheet.getSheetName()).isNotNull();
        assertThat(sheet.getPrintSetup().getLeftToRight()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void wordsFurtherDownStandOverColumnsOfEverySheetBesideAnother(Path file) throws IOException {
    for (XSSFSheet sheet : printed(file)) {
      if (sheet.getPrintSetup().getFitWidth() > 1) {
        int last = sheet.getRepeatingColumns().getLastColumn();
        for (CellRangeAddress words : sheet.getMergedRegions()) {
          assertThat(words.getLastColumn()).as(sheet.getSheetName()).isLessThanOrEqualTo(last);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void theHeaderOfTheLastTableStandsOnEveryPageAfterIt(Path file) throws IOException {
    for (XSSFSheet sheet : printed(file)) {
      if (sheet.getSheetName().equals("Start")) {
        continue; // it ends with words
      }
      int header =
          sheet.getTables().stream()
              .filter(table -> table.getStartColIndex() == 0 && isPrinted(sheet, table))
              .mapToInt(XSSFTable::getStartRowIndex)
              .max()
              .orElse(-1);
      if (header >= 0) {
        assertThat(sheet.getRepeatingRows().getFirstRow())
            .as(file + " " + sheet.getSheetName())
            .isEqualTo(header);
      }
    }
  }

  private static boolean isPrinted(XSSFSheet sheet, XSSFTable table) {
    return !sheet.getSheetName().equals("Patient") || !table.getName().equals("PatientEarlier");
  }

  /** Whoever is chosen: what an instrument is called, and most events, take two lines. */
  @ParameterizedTest
  @MethodSource("workbooks")
  void rowsOfPatientHaveRoomForTwoLines(Path file) throws IOException {
    try (XSSFWorkbook workbook = open(file)) {
      XSSFTable records = workbook.getTable("PatientRecords");
      if (records != null) {
        for (int at = records.getStartRowIndex() + 1; at <= records.getEndRowIndex(); at++) {
          assertThat(records.getXSSFSheet().getRow(at).getHeightInPoints()).isGreaterThan(30);
        }
      }
    }
  }

  /** Where a condition has several headlines, too: longer ones would stand over each other. */
  @ParameterizedTest
  @MethodSource("workbooks")
  void namesAtTheDotsOfStartHaveTwoLinesAtMost(Path file) throws IOException {
    try (XSSFWorkbook workbook = open(file)) {
      XSSFTable dots = workbook.getTable("StartDots");
      if (dots != null) {
        for (int at = dots.getStartRowIndex() + 1; at <= dots.getEndRowIndex(); at++) {
          String name = dots.getXSSFSheet().getRow(at).getCell(0).getStringCellValue();
          assertThat(name).contains(", n = ").hasSizeLessThanOrEqualTo(44);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void noPictureIsCutInTwo(Path file) throws IOException {
    for (XSSFSheet sheet : printed(file)) {
      if (sheet.getDrawingPatriarch() != null) {
        for (XSSFShape shape : sheet.getDrawingPatriarch()) {
          XSSFClientAnchor at = (XSSFClientAnchor) shape.getAnchor();
          assertThat(pageOf(sheet, at.getRow2() - 1))
              .as(file + " " + sheet.getSheetName() + " " + shape.getShapeName())
              .isEqualTo(pageOf(sheet, at.getRow1()));
        }
      }
    }
  }

  /** Which page of paper a row stands on, counted from 1; 0 for none. */
  private static int pageOf(XSSFSheet sheet, int of) {
    double room = height(sheet) / scale(sheet);
    int page = 0;
    for (AreaReference area : areas(sheet)) {
      page++;
      double taken = 0;
      for (int row = area.getFirstCell().getRow(); row <= area.getLastCell().getRow(); row++) {
        double height = height(sheet, row);
        if ((sheet.isRowBroken(row - 1) && taken > 0) || taken + height > room) {
          page++;
          taken = 0;
        }
        taken += height;
        if (row == of) {
          return page;
        }
      }
    }
    return 0;
  }

  /** Headers alone: nothing fills paper that says nothing. */
  @Test
  void anExportWithoutRowsPrintsAPageForEachSheet() throws IOException {
    Path export = Files.createDirectories(folder.resolve("nobody/clinic"));
    for (String file : List.of("patients.csv", "sessions.csv", "scores.csv")) {
      List<String> lines = Files.readAllLines(Path.of("sample-data/hillcrest", file));
      Files.write(export.resolve(file), lines.subList(0, 1));
    }
    Path output = folder.resolve("of-nobody");
    CommandLineCall.call(
        "run",
        "--input",
        export.getParent().toString(),
        "--output",
        output.toString(),
        "--as-of",
        "2026-06-30");
    for (XSSFSheet sheet : printed(output.resolve("2026-06-30/internal/clinic-internal.xlsx"))) {
      int pages = pageOf(sheet, areas(sheet).get(areas(sheet).size() - 1).getLastCell().getRow());
      assertThat(pages * sheet.getPrintSetup().getFitWidth()).as(sheet.getSheetName()).isOne();
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void everySheetIsHeadedByWhatItShowsAndNotByItsName(Path file) throws IOException {
    for (XSSFSheet sheet : printed(file)) {
      String first = sheet.getRow(0).getCell(0).toString();
      String heading = first.startsWith("Back to ") ? sheet.getRow(1).getCell(0).toString() : first;
      assertThat(heading).isNotBlank().doesNotStartWith("Back to ");
      assertThat(heading).as(file.toString()).isNotEqualTo(sheet.getSheetName());
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void theFileSaysWhatItIsAndAsOfWhen(Path file) throws IOException {
    try (XSSFWorkbook workbook = open(file)) {
      CoreProperties core = workbook.getProperties().getCoreProperties();
      String audience = file.getParent().getFileName().toString();
      assertThat(core.getTitle()).endsWith(", " + audience + ", 2026-06-30");
      assertThat(core.getCreated().toInstant()).isEqualTo("2026-06-30T00:00:00Z");
      assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en");
      assertThat(workbook.getCTWorkbook().getCalcPr().getCalcId()).isEqualTo(191_029);
      assertThat(workbook.getCTWorkbook().getCalcPr().isSetFullCalcOnLoad()).isFalse();
    }
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  private static List<XSSFSheet> printed(Path file) throws IOException {
    List<XSSFSheet> sheets = new ArrayList<>();
    try (XSSFWorkbook workbook = open(file)) {
      for (int sheet = 0; sheet < workbook.getNumberOfSheets(); sheet++) {
        if (!workbook.isSheetHidden(sheet)) {
          sheets.add(workbook.getSheetAt(sheet));
        }
      }
    }
    return sheets;
  }

  private static List<AreaReference> areas(XSSFSheet sheet) {
    XSSFWorkbook workbook = sheet.getWorkbook();
    String area = workbook.getPrintArea(workbook.getSheetIndex(sheet));
    return List.of(AreaReference.generateContiguous(workbook.getSpreadsheetVersion(), area));
  }

  /** How small the sheet must be made for its columns to fit, and its rows where it is one page. */
  private static double scale(XSSFSheet sheet) {
    double scale = 1;
    for (AreaReference area : areas(sheet)) {
      scale = Math.min(scale, scaleOfWidth(sheet, area));
      if (sheet.getPrintSetup().getFitHeight() == 1) {
        scale = Math.min(scale, height(sheet) / height(sheet, area));
      }
    }
    return scale;
  }

  /** The largest percentage with which the area takes no more sheets beside each other. */
  private static double scaleOfWidth(XSSFSheet sheet, AreaReference area) {
    int last = area.getLastCell().getCol();
    int percent = 100;
    while (sheetsBeside(sheet, last, percent / 100.0) > sheet.getPrintSetup().getFitWidth()) {
      percent--;
    }
    return percent / 100.0;
  }

  private static int sheetsBeside(XSSFSheet sheet, int last, double scale) {
    double room = (WIDTH - INCH * margins(sheet, PageMargin.LEFT, PageMargin.RIGHT)) / scale;
    double again = 0;
    if (sheet.getRepeatingColumns() != null) {
      for (int column = 0; column <= sheet.getRepeatingColumns().getLastColumn(); column++) {
        again += width(sheet, column);
      }
    }
    int sheets = 1;
    double taken = 0;
    for (int column = 0; column <= last; column++) {
      if (taken + width(sheet, column) > room) {
        sheets++;
        taken = again;
      }
      taken += width(sheet, column);
    }
    return sheets;
  }

  private static double width(XSSFSheet sheet, int column) {
    return sheet.getColumnHelper().getColumn(column, false) == null
        ? USUAL_COLUMN
        : sheet.getColumnWidth(column) / 256.0 * 7 * 0.75;
  }

  private static double margins(XSSFSheet sheet, PageMargin one, PageMargin other) {
    return sheet.getMargin(one) + sheet.getMargin(other);
  }

  private static double height(XSSFSheet sheet) {
    return HEIGHT - INCH * margins(sheet, PageMargin.TOP, PageMargin.BOTTOM);
  }

  private static double height(XSSFSheet sheet, AreaReference area) {
    double height = 0;
    for (int at = area.getFirstCell().getRow(); at <= area.getLastCell().getRow(); at++) {
      height += height(sheet, at);
    }
    return height;
  }

  private static double height(XSSFSheet sheet, int at) {
    XSSFRow row = sheet.getRow(at);
    return row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
  }
}
