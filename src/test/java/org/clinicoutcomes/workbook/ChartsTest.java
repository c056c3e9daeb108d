package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Chart.Kind;
import org.clinicoutcomes.report.Charts;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLegend;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;

class ChartsTest {

  private static final Table TABLE =
      Table.of(
          "Rates",
          List.of(
              new Column("Condition", Format.TEXT),
              new Column("Day", Format.COUNT),
              new Column("Rate", Format.PERCENT),
              new Column("Below", Format.PERCENT),
              new Column("Above", Format.PERCENT)),
          List.of(
              row("ptsd", 0, Value.of(0.5)),
              row("ocd", 30, Value.BLANK),
              row("=x", 60, Value.of(1.0))));

  @TempDir Path folder;

  private static List<Value> row(String condition, long day, Value rate) {
    return List.of(Value.of(condition), Value.of(day), rate, Value.of(0.125), Value.of(0.25));
  }

  private static Chart chart(Kind kind, List<String> interval) {
    Chart.Line line =
        new Chart.Line(
            "Rate",
            "Rates",
            0,
            3,
            kind == Kind.STEPS ? "Day" : "Condition",
            "Rate",
            interval,
            false);
    return new Chart(
        kind, "How many got better", "What it shows", "Across", "Along", List.of(line));
  }

  /** A page with a chart of every kind. */
  static Page charted() {
    List<String> interval = List.of("Below", "Above");
    return new Page(
        "Page",
        "What it is for",
        List.of("One sentence."),
        TABLE,
        new Charts(
            List.of(
                chart(Kind.BARS, interval),
                chart(Kind.COLUMNS, interval),
                chart(Kind.STEPS, List.of()),
                funnel(),
                months()),
            Charts.Place.ABOVE_TABLE));
  }

  /** Two named points and the five lines. */
  private static Chart funnel() {
    List<Chart.Line> lines = new ArrayList<>();
    lines.add(point("North", 0));
    lines.add(point("=South", 2));
    for (String name : List.of("All", "95 %", "95 %", "99.8 %", "99.8 %")) {
      lines.add(new Chart.Line(name, "Rates", 0, 3, "Day", "Below", List.of(), true));
    }
    return new Chart(Kind.FUNNEL, "Funnel", "What it shows", "Across", "Along", lines);
  }

  private static Chart.Line point(String name, int row) {
    return new Chart.Line(name, "Rates", row, 1, "Day", "Rate", List.of(), false);
  }

  private static Chart months() {
    return new Chart(
        Kind.LINES,
        "Months",
        "What it shows",
        "Across",
        "Along",
        List.of(month("Rate"), month("Below"), month("Above"), month("Above")));
  }

  private static Chart.Line month(String column) {
    return new Chart.Line(column, "Rates", 0, 3, "Condition", column, List.of(), false);
  }

  private XSSFWorkbook written(boolean above, Chart... charts) throws IOException {
    Page page =
        new Page(
            "Page",
            "What it is for",
            List.of("One sentence."),
            TABLE,
            new Charts(
                List.of(charts), above ? Charts.Place.ABOVE_TABLE : Charts.Place.UNDER_TABLE));
    return Written.open(Written.write(folder, page));
  }

  @Test
  void drawsBarsOfCellsWithTheirIntervals() throws IOException {
    try (XSSFWorkbook workbook = written(false, chart(Kind.BARS, List.of("Below", "Above")))) {
      CTBarSer series = plot(workbook.getSheetAt(0)).getBarChartArray(0).getSerArray(0);
      assertThat(series.getCat().getStrRef().getF()).isEqualTo("Page!$A$5:$A$7");
      assertThat(series.getCat().getStrRef().getStrCache().getPtArray(2).getV()).isEqualTo("=x");
      assertThat(series.getVal().getNumRef().getF()).isEqualTo("Page!$C$5:$C$7");
      assertThat(series.getVal().getNumRef().getNumCache().getPtList())
          .extracting(point -> point.getIdx() + "=" + point.getV())
          .containsExactly("0=0.5", "2=1.0");
      CTErrBars interval = series.getErrBars();
      assertThat(interval).isNotNull();
      assertThat(interval.getErrValType().getVal()).isEqualTo(STErrValType.CUST);
      assertThat(interval.getMinus().getNumRef().getF()).isEqualTo("Page!$D$5:$D$7");
      assertThat(interval.getPlus().getNumRef().getF()).isEqualTo("Page!$E$5:$E$7");
      assertThat(interval.getPlus().getNumRef().getNumCache().getPtArray(0).getV())
          .isEqualTo("0.25");
    }
  }

  /** A program that may turn or leave out names leaves out every second of nine. */
  @Test
  void namesBesideBarsAreAllToBeDrawnLying() throws IOException {
    try (XSSFWorkbook workbook = written(false, chart(Kind.BARS, List.of()))) {
      CTTextBodyProperties names =
          plot(workbook.getSheetAt(0)).getCatAxArray(0).getTxPr().getBodyPr();
      assertThat(names.isSetRot()).isTrue();
      assertThat(names.getRot()).isZero();
    }
  }

  @Test
  void drawsStepsThroughDays() throws IOException {
    try (XSSFWorkbook workbook = written(false, chart(Kind.STEPS, List.of()))) {
      CTScatterSer series = plot(workbook.getSheetAt(0)).getScatterChartArray(0).getSerArray(0);
      assertThat(series.getXVal().getNumRef().getF()).isEqualTo("Page!$B$5:$B$7");
      assertThat(series.getYVal().getNumRef().getF()).isEqualTo("Page!$C$5:$C$7");
      assertThat(series.getSpPr().getLn().isSetSolidFill()).isTrue();
      assertThat(series.getSmooth().getVal()).isFalse();
    }
  }

  @Test
  void drawsColumnsOfCountsWithoutIntervals() throws IOException {
    try (XSSFWorkbook workbook = written(false, chart(Kind.COUNTS, List.of()))) {
      CTBarSer series = plot(workbook.getSheetAt(0)).getBarChartArray(0).getSerArray(0);
      assertThat(series.getVal().getNumRef().getF()).isEqualTo("Page!$C$5:$C$7");
      assertThat(series.isSetErrBars()).isFalse();
    }
  }

  @Test
  void drawsAFurtherLineApartFromTheFirst() throws IOException {
    Chart one = chart(Kind.STEPS, List.of());
    List<Chart.Line> lines = List.of(one.lines().get(0), one.lines().get(0));
    Chart two =
        new Chart(one.kind(), one.title(), one.description(), one.across(), one.along(), lines);
    try (XSSFWorkbook workbook = written(false, two)) {
      List<CTScatterSer> series = plot(workbook.getSheetAt(0)).getScatterChartArray(0).getSerList();
      assertThat(series).hasSize(2);
      assertThat(color(series.get(0))).isNotEqualTo(color(series.get(1)));
      assertThat(series.get(0).getSpPr().getLn().getW())
          .isGreaterThan(series.get(1).getSpPr().getLn().getW());
    }
  }

  private static byte[] color(CTScatterSer series) {
    return series.getSpPr().getLn().getSolidFill().getSrgbClr().getVal();
  }

  @Test
  void drawsNamedPointsBetweenLines() throws IOException {
    try (XSSFWorkbook workbook = written(false, funnel())) {
      List<CTScatterSer> series = plot(workbook.getSheetAt(0)).getScatterChartArray(0).getSerList();
      assertThat(series).hasSize(7);
      CTScatterSer south = series.get(1);
      assertThat(south.getXVal().getNumRef().getF()).isEqualTo("Page!$B$7");
      assertThat(south.getTx().getV()).isEqualTo("=South");
      assertThat(south.getSpPr().getLn().isSetNoFill()).isTrue();
      assertThat(south.getMarker().getSpPr().isSetSolidFill()).isTrue();
      assertThat(south.getDLbls().getShowSerName().getVal()).isTrue();
      assertThat(south.getDLbls().getShowVal().getVal()).isFalse();
      assertThat(series.subList(2, 7))
          .allMatch(line -> line.getSpPr().getLn().isSetSolidFill())
          .extracting(line -> line.getSpPr().getLn().isSetPrstDash())
          .containsExactly(false, true, true, false, false);
      assertThat(legend(workbook).getLegendEntryList())
          .as("points and second limits are not in the legend")
          .extracting(entry -> entry.getIdx().getVal())
          .containsExactly(0L, 1L, 4L, 6L);
    }
  }

  private static CTLegend legend(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.getSheetAt(0);
    return sheet.getDrawingPatriarch().getCharts().get(0).getCTChart().getLegend();
  }

  @Test
  void drawsLinesInTheOrderOfTimeWithGaps() throws IOException {
    try (XSSFWorkbook workbook = written(false, months())) {
      List<CTLineSer> series = plot(workbook.getSheetAt(0)).getLineChartArray(0).getSerList();
      assertThat(series.get(0).getCat().getStrRef().getF()).isEqualTo("Page!$A$5:$A$7");
      assertThat(series.get(0).getVal().getNumRef().getNumCache().getPtList())
          .extracting(point -> point.getIdx() + "=" + point.getV())
          .containsExactly("0=0.5", "2=1.0");
      assertThat(series).allMatch(line -> line.getSpPr().getLn().isSetSolidFill());
      assertThat(series)
          .extracting(line -> line.getSpPr().getLn().isSetPrstDash())
          .containsExactly(false, false, true, true);
      assertThat(series.get(0).getMarker().getSpPr().isSetSolidFill()).isTrue();
    }
  }

  @Test
  void drawsCellsOfHiddenSheetsToo() throws IOException {
    try (XSSFWorkbook workbook = written(false, chart(Kind.STEPS, List.of()))) {
      assertThat(drawn(workbook.getSheetAt(0)).getCTChart().getPlotVisOnly().getVal()).isFalse();
    }
  }

  @Test
  void saysWhatItShows() throws IOException {
    try (XSSFWorkbook workbook = written(false, chart(Kind.BARS, List.of("Below", "Above")))) {
      assertThat(drawn(workbook.getSheetAt(0)).getTitleText().getString())
          .isEqualTo("How many got better");
      XSSFGraphicFrame frame =
          (XSSFGraphicFrame) workbook.getSheetAt(0).getDrawingPatriarch().getShapes().get(0);
      assertThat(frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().getDescr())
          .isEqualTo("What it shows");
    }
  }

  @Test
  void standsUnderAShortTable() throws IOException {
    try (XSSFWorkbook workbook = written(false, chart(Kind.BARS, List.of("Below", "Above")))) {
      assertThat(workbook.getSheetAt(0).getTables().get(0).getCTTable().getRef())
          .isEqualTo("A4:E7");
      assertThat(anchor(workbook.getSheetAt(0), 0).getRow1()).isEqualTo((short) 8);
    }
  }

  @Test
  void standsAboveALongTableTwoBesideEachOther() throws IOException {
    Chart column = chart(Kind.COLUMNS, List.of("Below", "Above"));
    try (XSSFWorkbook workbook = written(true, column, column, column)) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      int header = sheet.getTables().get(0).getStartRowIndex();
      assertThat(anchor(sheet, 0).getRow1())
          .isEqualTo(anchor(sheet, 1).getRow1())
          .isEqualTo((short) 3);
      assertThat(anchor(sheet, 1).getCol1()).isGreaterThanOrEqualTo(anchor(sheet, 0).getCol2());
      assertThat(anchor(sheet, 2).getRow1()).isGreaterThan(anchor(sheet, 0).getRow2());
      assertThat(anchor(sheet, 2).getRow2()).isLessThan(header);
      assertThat(sheet.getRow(header + 1).getCell(0).getStringCellValue()).isEqualTo("ptsd");
    }
  }

  private static CTPlotArea plot(XSSFSheet sheet) {
    return drawn(sheet).getCTChart().getPlotArea();
  }

  private static XSSFChart drawn(XSSFSheet sheet) {
    return sheet.getDrawingPatriarch().getCharts().get(0);
  }

  private static XSSFClientAnchor anchor(XSSFSheet sheet, int chart) {
    return (XSSFClientAnchor) sheet.getDrawingPatriarch().getShapes().get(chart).getAnchor();
  }

  @Test
  void everythingDrawnStandsOutFromTheWhiteBehindIt() throws IOException {
    for (String xml : drawn()) {
      List<String> colors = found("srgbClr val=\"([0-9A-F]{6})\"", xml);
      assertThat(colors).isNotEmpty();
      assertThat(colors).allSatisfy(color -> assertThat(contrast(color)).isGreaterThanOrEqualTo(3));
    }
  }

  @Test
  void contrastIsAsDefined() {
    assertThat(contrast("000000")).isEqualTo(21);
    assertThat(contrast("FFFFFF")).isEqualTo(1);
    assertThat(contrast("8FB4DA")).as("a light blue").isLessThan(3);
  }

  @Test
  void everyReferenceHasItsValuesBesideIt() throws IOException {
    for (String xml : drawn()) {
      List<String> references = found("<[a-z0-9]*:?f>(.*?)</", xml);
      assertThat(references).isNotEmpty();
      assertThat(found("ptCount val=\"([1-9][0-9]*)\"", xml)).hasSameSizeAs(references);
    }
  }

  /** Every chart of a page with one of each kind, without its grid, which is no part of it. */
  private List<String> drawn() throws IOException {
    try (XSSFWorkbook workbook = Written.open(Written.write(folder, charted()))) {
      return workbook.getSheetAt(0).createDrawingPatriarch().getCharts().stream()
          .map(chart -> chart.getCTChart().xmlText())
          .map(
              xml -> xml.replaceAll("(?s)<([a-z0-9]*:?)majorGridlines>.*?</\\1majorGridlines>", ""))
          .toList();
    }
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
  }

  /** Of a colour with white, as WCAG 2.1 defines it. */
  private static double contrast(String color) {
    int rgb = Integer.parseInt(color, 16);
    double luminance =
        0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
