package org.clinicoutcomes.workbook;

import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Chart.Line;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;

/**
 * Lines that fall in steps, by days, with their limits dashed; of several that are no limits the
 * first is drawn most boldly.
 */
final class StepChart {

  private static final int YEAR = 365;
  private static final int TICK = 60;
  private static final byte[] ESTIMATE = {(byte) 0x1F, (byte) 0x4E, (byte) 0x79};
  private static final byte[] OTHER = {(byte) 0xC5, (byte) 0x5A, (byte) 0x11};
  private static final byte[] LIMIT = {(byte) 0x7F, (byte) 0x8C, (byte) 0x99};
  private static final int ESTIMATE_EMU = 25_400;
  private static final int LIMIT_EMU = 12_700;

  private final ChartLines lines;

  StepChart(ChartLines lines) {
    this.lines = lines;
  }

  void plot(XSSFChart chart, Chart of) {
    XDDFValueAxis days = chart.createValueAxis(AxisPosition.BOTTOM);
    XDDFValueAxis shares = chart.createValueAxis(AxisPosition.LEFT);
    ChartText.days(days, of.across(), YEAR, TICK);
    ChartText.shares(shares, of.along());
    shares.setCrosses(AxisCrosses.AUTO_ZERO);
    XDDFScatterChartData data =
        (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, days, shares);
    data.setStyle(ScatterStyle.LINE);
    data.setVaryColors(false);
    for (Line line : of.lines()) {
      XDDFScatterChartData.Series series =
          (XDDFScatterChartData.Series)
              data.addSeries(lines.numbers(line, line.x()), lines.numbers(line, line.y()));
      series.setTitle(line.name(), null);
      series.setSmooth(false);
      series.setMarkerStyle(MarkerStyle.NONE);
    }
    chart.plot(data);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    for (int i = 0; i < of.lines().size(); i++) {
      CTScatterSer series = chart.getCTChart().getPlotArea().getScatterChartArray(0).getSerArray(i);
      boolean isLimit = of.lines().get(i).isLimit();
      boolean isFirst = i == 0;
      ChartText.line(
          series.isSetSpPr() ? series.getSpPr() : series.addNewSpPr(),
          isLimit ? LIMIT : isFirst ? ESTIMATE : OTHER,
          isLimit || !isFirst ? LIMIT_EMU : ESTIMATE_EMU,
          isLimit);
    }
  }
}
