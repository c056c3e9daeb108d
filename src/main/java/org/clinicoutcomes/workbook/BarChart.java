package org.clinicoutcomes.workbook;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Chart.Line;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;

/** Bars of shares with their intervals, lying or standing, or of counts. */
final class BarChart {

  private static final int GAP_PERCENT = 60;
  private static final byte[] FILL = {(byte) 0x5B, (byte) 0x8D, (byte) 0xBE};

  private final ChartLines lines;

  BarChart(ChartLines lines) {
    this.lines = lines;
  }

  void plot(XSSFChart chart, Chart of) {
    boolean lying = of.kind() == Chart.Kind.BARS;
    XDDFCategoryAxis categories =
        chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis shares = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    if (of.kind() == Chart.Kind.COUNTS) {
      ChartText.counts(shares, of.along());
    } else {
      ChartText.shares(shares, of.along());
    }
    shares.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
    shares.setCrossBetween(AxisCrossBetween.BETWEEN);
    ChartText.categories(categories, lying ? "" : of.across());
    if (lying || of.kind() == Chart.Kind.COLUMNS) {
      ChartText.breakNames(chart);
    }
    // A lying chart would else begin with its last row, at the bottom.
    categories.setOrientation(lying ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, shares);
    data.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
    data.setGapWidth(GAP_PERCENT);
    data.setVaryColors(false);
    for (Line line : of.lines()) {
      XDDFChartData.Series series =
          data.addSeries(lines.categories(line, line.x()), lines.numbers(line, line.y()));
      series.setTitle(line.name(), null);
      series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(FILL)));
    }
    chart.plot(data);
    for (int i = 0; i < of.lines().size(); i++) {
      CTBarSer series = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(i);
      if (!of.lines().get(i).interval().isEmpty()) {
        new Whiskers(lines).draw(series.addNewErrBars(), of.lines().get(i));
      }
    }
  }
}
