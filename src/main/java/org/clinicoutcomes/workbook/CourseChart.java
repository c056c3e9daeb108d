package org.clinicoutcomes.workbook;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFLegendEntry;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Chart.Line;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;

/** One patient's scores by date, with what is asked for, sessions and bands. */
final class CourseChart {

  private static final List<LineStyle> STYLES =
      List.of(LineStyle.ESTIMATE, LineStyle.OTHER, LineStyle.ESTIMATE);

  private static final List<MarkerStyle> MARKERS =
      List.of(MarkerStyle.CIRCLE, MarkerStyle.NONE, MarkerStyle.TRIANGLE);

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
      add(data, of.lines().get(i), marker(i));
    }
    chart.plot(data);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    legend(chart.getOrAddLegend(), of.lines().size());
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

  /** What comes after the sessions are bands, which share one entry. */
  private static void legend(XDDFChartLegend legend, int lines) {
    legend.setPosition(LegendPosition.BOTTOM);
    for (int band = MARKERS.size() + 1; band < lines; band++) {
      XDDFLegendEntry entry = legend.addEntry();
      entry.setIndex(band);
      entry.setDelete(true);
    }
  }

  private static MarkerStyle marker(int line) {
    return line < MARKERS.size() ? MARKERS.get(line) : MarkerStyle.NONE;
  }

  private static LineStyle lineStyle(int line) {
    return line < STYLES.size() ? STYLES.get(line) : LineStyle.INNER_LIMIT;
  }

  private static void style(List<CTScatterSer> drawn) {
    for (int i = 0; i < drawn.size(); i++) {
      if (i == SESSIONS) {
        ChartLines.shape(drawn.get(i)).addNewLn().addNewNoFill();
      } else {
        lineStyle(i).draw(ChartLines.shape(drawn.get(i)));
      }
      if (marker(i) != MarkerStyle.NONE) {
        LineStyle.fill(drawn.get(i).getMarker());
      }
    }
  }
}
