package org.clinicoutcomes.workbook;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Chart.Line;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;

/** Dots of shares under each other, each with its interval lying and its name over it. */
final class DotChart {

  private final ChartLines lines;

  DotChart(ChartLines lines) {
    this.lines = lines;
  }

  void plot(XSSFChart chart, Chart of) {
    XDDFValueAxis shares = chart.createValueAxis(AxisPosition.BOTTOM);
    XDDFValueAxis places = chart.createValueAxis(AxisPosition.LEFT);
    ChartText.shares(shares, of.across());
    shares.setCrosses(AxisCrosses.MAX);
    // The first dot stands at the top.
    places.setOrientation(AxisOrientation.MAX_MIN);
    places.setMinimum(0);
    places.setMaximum(of.lines().size() + 0.5);
    places.setVisible(false);
    XDDFScatterChartData data =
        (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, shares, places);
    data.setStyle(ScatterStyle.LINE_MARKER);
    data.setVaryColors(false);
    for (Line line : of.lines()) {
      XDDFScatterChartData.Series series =
          (XDDFScatterChartData.Series)
              data.addSeries(lines.numbers(line, line.x()), lines.numbers(line, line.y()));
      series.setTitle(CellText.clean(line.name()), null);
      series.setMarkerStyle(MarkerStyle.CIRCLE);
    }
    chart.plot(data);
    List<CTScatterSer> drawn =
        chart.getCTChart().getPlotArea().getScatterChartArray(0).getSerList();
    for (int i = 0; i < drawn.size(); i++) {
      FunnelChart.point(drawn.get(i), true);
      CTErrBars whiskers = drawn.get(i).addNewErrBars();
      whiskers.addNewErrDir().setVal(STErrDir.X);
      new Whiskers(lines).draw(whiskers, of.lines().get(i));
    }
  }
}
