package org.clinicoutcomes.workbook;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Chart.Line;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLegend;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLegendEntry;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** Points by how many patients they are of, between the limits of chance. */
final class FunnelChart {

  /** After the points: the centre, the inner limits, the outer ones. */
  private static final List<LineStyle> STYLES =
      List.of(
          LineStyle.CENTRE,
          LineStyle.INNER_LIMIT,
          LineStyle.INNER_LIMIT,
          LineStyle.OUTER_LIMIT,
          LineStyle.OUTER_LIMIT);

  private final ChartLines lines;

  FunnelChart(ChartLines lines) {
    this.lines = lines;
  }

  void plot(XSSFChart chart, Chart of) {
    XDDFValueAxis patients = chart.createValueAxis(AxisPosition.BOTTOM);
    ChartText.patients(patients, of.across());
    List<CTScatterSer> drawn = lines.scatter(chart, of, patients, ScatterStyle.LINE_MARKER);
    int points = of.lines().size() - STYLES.size();
    for (int i = 0; i < of.lines().size(); i++) {
      if (i < points) {
        point(drawn.get(i), of.lines().get(i).rows() == 1);
        leaveOut(chart.getCTChart().getLegend(), i);
      } else {
        STYLES.get(i - points).draw(ChartLines.shape(drawn.get(i)));
        leaveOutSecond(chart.getCTChart().getLegend(), of.lines(), i);
      }
    }
  }

  /** A dot without a line to the next, with its name over it or not. */
  static void point(CTScatterSer series, boolean named) {
    CTShapeProperties shape = ChartLines.shape(series);
    (shape.isSetLn() ? shape.getLn() : shape.addNewLn()).addNewNoFill();
    LineStyle.fill(series.getMarker());
    if (named) {
      CTDLbls label = series.addNewDLbls();
      label.addNewDLblPos().setVal(STDLblPos.T);
      label.addNewShowLegendKey().setVal(false);
      label.addNewShowVal().setVal(false);
      label.addNewShowCatName().setVal(false);
      label.addNewShowSerName().setVal(true);
      label.addNewShowPercent().setVal(false);
      label.addNewShowBubbleSize().setVal(false);
    }
  }

  /** A point has its name beside it; the legend is for the lines. */
  private static void leaveOut(CTLegend legend, int series) {
    CTLegendEntry entry = legend.addNewLegendEntry();
    entry.addNewIdx().setVal(series);
    entry.addNewDelete().setVal(true);
  }

  /** Both limits of a pair have one name. */
  private static void leaveOutSecond(CTLegend legend, List<Line> lines, int i) {
    if (i > 0 && lines.get(i).name().equals(lines.get(i - 1).name())) {
      leaveOut(legend, i);
    }
  }
}
