package org.clinicoutcomes.workbook;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Chart.Line;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;

/** Lines in the order of time, with a gap where there is nothing to draw. */
final class LineChart {

  /** What happened, its centre, the limits. */
  private static final List<LineStyle> STYLES =
      List.of(LineStyle.ESTIMATE, LineStyle.CENTRE, LineStyle.INNER_LIMIT, LineStyle.INNER_LIMIT);

  private final ChartLines lines;

  LineChart(ChartLines lines) {
    this.lines = lines;
  }

  void plot(XSSFChart chart, Chart of) {
    XDDFCategoryAxis times = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis shares = chart.createValueAxis(AxisPosition.LEFT);
    ChartText.categories(times, of.across());
    ChartText.raiseNames(chart);
    ChartText.shares(shares, of.along());
    shares.setCrosses(AxisCrosses.AUTO_ZERO);
    shares.setCrossBetween(AxisCrossBetween.BETWEEN);
    XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, times, shares);
    data.setGrouping(Grouping.STANDARD);
    data.setVaryColors(false);
    for (Line line : of.lines()) {
      XDDFLineChartData.Series series =
          (XDDFLineChartData.Series)
              data.addSeries(lines.categories(line, line.x()), lines.numbers(line, line.y()));
      series.setTitle(line.name(), null);
      series.setSmooth(false);
      boolean isEstimate = line.equals(of.lines().get(0));
      series.setMarkerStyle(isEstimate ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
    }
    chart.plot(data);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    for (int i = 0; i < of.lines().size(); i++) {
      CTLineSer series = chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(i);
      STYLES.get(i).draw(series.isSetSpPr() ? series.getSpPr() : series.addNewSpPr());
    }
    LineStyle.fill(
        chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(0).getMarker());
  }
}
