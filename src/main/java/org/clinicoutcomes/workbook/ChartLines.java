package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Chart.Line;
import org.clinicoutcomes.report.Value;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/**
 * What charts draw: references to cells, with their values beside them, since the cells themselves
 * are written later and not every reader looks there.
 */
final class ChartLines {

  private final XSSFWorkbook workbook;
  private final Layouts layouts;

  ChartLines(XSSFWorkbook workbook, Layouts layouts) {
    this.workbook = workbook;
    this.layouts = layouts;
  }

  /**
   * Draws a chart's lines over numbers, with shares along them, as far as all such charts agree.
   */
  List<CTScatterSer> scatter(XSSFChart chart, Chart of, XDDFValueAxis across, ScatterStyle style) {
    XDDFValueAxis shares = chart.createValueAxis(AxisPosition.LEFT);
    ChartText.shares(shares, of.along());
    shares.setCrosses(AxisCrosses.AUTO_ZERO);
    XDDFScatterChartData data =
        (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, across, shares);
    data.setStyle(style);
    data.setVaryColors(false);
    for (Line line : of.lines()) {
      boolean isMarked = style == ScatterStyle.LINE_MARKER && !line.isLimit();
      XDDFScatterChartData.Series series =
          (XDDFScatterChartData.Series)
              data.addSeries(numbers(line, line.x()), numbers(line, line.y()));
      series.setTitle(CellText.clean(line.name()), null);
      series.setSmooth(false);
      series.setMarkerStyle(isMarked ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
    }
    chart.plot(data);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    return chart.getCTChart().getPlotArea().getScatterChartArray(0).getSerList();
  }

  static CTShapeProperties shape(CTScatterSer series) {
    return series.isSetSpPr() ? series.getSpPr() : series.addNewSpPr();
  }

  /** The texts of a column, along an axis of categories. */
  XDDFCategoryDataSource categories(Line line, String title) {
    String[] texts =
        values(line, title).stream()
            .map(value -> value instanceof Value.Text text ? CellText.clean(text.text()) : "")
            .toArray(String[]::new);
    return XDDFDataSourcesFactory.fromArray(texts, range(line, title));
  }

  /** The numbers of a column; nothing where a cell holds none. */
  XDDFNumericalDataSource<Double> numbers(Line line, String title) {
    @Nullable Double[] numbers =
        values(line, title).stream().map(ChartLines::number).toArray(Double[]::new);
    return XDDFDataSourcesFactory.fromArray(numbers, range(line, title));
  }

  private static @Nullable Double number(Value value) {
    if (value instanceof Value.Formula formula) {
      return number(formula.value());
    }
    if (value instanceof Value.Figure figure) {
      return figure.number();
    }
    if (value instanceof Value.Few few) {
      return few.share();
    }
    if (value instanceof Value.Day day) {
      return CellFiller.serial(day.date());
    }
    return value instanceof Value.Count count ? (double) count.count() : null;
  }

  /** Where the cells stand, as formulas write it. */
  String range(Line line, String title) {
    BlockLayout layout = layouts.table(line.table());
    SheetPart part = layout.first();
    int column = layout.column(title);
    int first = part.firstRow() + line.from();
    XSSFSheet sheet = workbook.getSheet(part.sheetName());
    return new CellRangeAddress(first, first + line.rows() - 1, column, column)
        .formatAsString(sheet.getSheetName(), true);
  }

  private List<Value> values(Line line, String title) {
    BlockLayout layout = layouts.table(line.table());
    int column = layout.column(title);
    List<Value> values = new ArrayList<>();
    layout.table().rows().forEach(row -> values.add(row.get(column)));
    return values.subList(line.from(), line.from() + line.rows());
  }
}
