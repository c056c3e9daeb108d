package org.clinicoutcomes.workbook;

import java.util.List;
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

/** One patient's scores by date, with what is asked for, sessions and bands. */
final class CourseChart {

  private static final List<LineStyle> STYLES =
      List.of(LineStyle.ESTIMATE, LineStyle.OTHER, LineStyle.ESTIMATE, LineStyle.INNER_LIMIT);

  private static final List<MarkerStyle> MARKERS =
      List.of(MarkerStyle.CIRCLE, MarkerStyle.NONE, MarkerStyle.TRIANGLE, MarkerStyle.NONE);

  /** Where the sessions stand among the lines: marks without a line. */
  private static final int SESSIONS = 2;

  private final ChartLines lines;

  CourseChart(ChartLines lines) {
    this.lines = lines;
  }

  void plot(XSSFChart chart, Chart of) {
    XDDFValueAxis days = chart.createValueAxis(AxisPosition.BOTTOM);
    XDDFValueAxis scores = chart.createValueAxis(AxisPosition.LEFT);
    ChartText.dates(days);
    ChartText.counts(scores, of.along());
    scores.setCrosses(AxisCrosses.MIN);
    XDDFScatterChartData data =
        (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, days, scores);
    data.setStyle(ScatterStyle.LINE_MARKER);
    data.setVaryColors(false);
    for (int i = 0; i < of.lines().size(); i++) {
      add(data, of.lines().get(i), MARKERS.get(i));
    }
    chart.plot(data);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    style(chart.getCTChart().getPlotArea().getScatterChartArray(0).getSerList());
  }

  private void add(XDDFScatterChartData data, Line line, MarkerStyle marker) {
    XDDFScatterChartData.Series series =
        (XDDFScatterChartData.Series)
            data.addSeries(lines.numbers(line, line.x()), lines.numbers(line, line.y()));
    series.setTitle(CellText.clean(line.name()), null);
    series.setSmooth(false);
    series.setMarkerStyle(marker);
  }

  private static void style(List<CTScatterSer> drawn) {
    for (int i = 0; i < drawn.size(); i++) {
      if (i == SESSIONS) {
        ChartLines.shape(drawn.get(i)).addNewLn().addNewNoFill();
      } else {
        STYLES.get(i).draw(ChartLines.shape(drawn.get(i)));
      }
      if (MARKERS.get(i) != MarkerStyle.NONE) {
        LineStyle.fill(drawn.get(i).getMarker());
      }
    }
  }
}
