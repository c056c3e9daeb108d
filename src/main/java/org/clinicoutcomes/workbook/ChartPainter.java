package org.clinicoutcomes.workbook;

import java.util.stream.IntStream;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Charts;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Draws a page's pictures as native charts, which follow their cells and say what they show. */
final class ChartPainter {

  private final XSSFWorkbook workbook;
  private final Layouts layouts;

  ChartPainter(XSSFWorkbook workbook, Layouts layouts) {
    this.workbook = workbook;
    this.layouts = layouts;
  }

  /** Draws the pictures of one page on its first sheet. */
  void paint(PageLayout page) {
    XSSFSheet sheet = workbook.getSheet(page.firstSheet());
    for (BlockLayout block : page.blocks()) {
      Charts charts = block.charts();
      for (int i = 0; i < charts.charts().size(); i++) {
        ChartGrid.Box box = ChartGrid.box(charts, i);
        int left = charts.place() == Charts.Place.BESIDE ? beside(sheet, page) : 0;
        XSSFClientAnchor anchor = anchor(sheet, box, block.firstChartRow(), left);
        paint(charts.charts().get(i), sheet, anchor);
      }
    }
  }

  private static int beside(XSSFSheet sheet, PageLayout page) {
    return IntStream.range(0, page.columns().printed())
            .map(column -> Edge.width(sheet, column))
            .sum()
        + ChartGrid.GAP;
  }

  private void paint(Chart chart, XSSFSheet sheet, XSSFClientAnchor anchor) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart drawn = drawing.createChart(anchor);
    describe(drawn, chart);
    drawn.setTitleText(CellText.clean(chart.title()));
    drawn.setTitleOverlay(false);
    drawn.getCTChart().getPlotVisOnly().setVal(false);
    ChartText.style(drawn);
    ChartLines lines = new ChartLines(workbook, layouts);
    switch (chart.kind()) {
      case BARS, COLUMNS, COUNTS -> new BarChart(lines).plot(drawn, chart);
      case DOTS -> new DotChart(lines).plot(drawn, chart);
      case STEPS -> new StepChart(lines).plot(drawn, chart);
      case FUNNEL -> new FunnelChart(lines).plot(drawn, chart);
      case COURSE -> new CourseChart(lines).plot(drawn, chart);
      case LINES -> new LineChart(lines).plot(drawn, chart);
    }
  }

  private static void describe(XSSFChart drawn, Chart chart) {
    CTNonVisualDrawingProps properties =
        drawn.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    properties.setName(CellText.clean(chart.title()));
    properties.setDescr(CellText.clean(chart.description()));
  }

  /** The cells that a box covers: an anchor is said in cells and what is left over. */
  private static XSSFClientAnchor anchor(XSSFSheet sheet, ChartGrid.Box box, int top, int from) {
    int row = top + box.firstRow();
    Edge left = Edge.at(sheet, from + box.left());
    Edge right = Edge.at(sheet, from + box.left() + box.width());
    return new XSSFClientAnchor(
        left.beyond(), 0, right.beyond(), 0, left.column(), row, right.column(), row + box.rows());
  }

  /** A place across a sheet: a column, and how far into it in the drawing's own units. */
  private record Edge(int column, int beyond) {

    static Edge at(XSSFSheet sheet, int pixels) {
      int left = pixels;
      int column = 0;
      while (left >= width(sheet, column)) {
        left -= width(sheet, column);
        column++;
      }
      return new Edge(column, left * Units.EMU_PER_PIXEL);
    }

    private static int width(XSSFSheet sheet, int column) {
      return Math.round(sheet.getColumnWidthInPixels(column));
    }
  }
}
