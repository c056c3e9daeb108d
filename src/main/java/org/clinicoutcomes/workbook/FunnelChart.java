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
    XDDFValueAxis shares = chart.createValueAxis(AxisPosition.LEFT);
    ChartText.patients(patients, of.across());
    ChartText.shares(shares, of.along());
    shares.setCrosses(AxisCrosses.AUTO_ZERO);
    XDDFScatterChartData data =
        (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, patients, shares);
    data.setStyle(ScatterStyle.LINE_MARKER);
    data.setVaryColors(false);
    for (Line line : of.lines()) {
      add(data, line);
    }
    chart.plot(data);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    int points = of.lines().size() - STYLES.size();
    for (int i = 0; i < of.lines().size(); i++) {
      CTScatterSer series = chart.getCTChart().getPlotArea().getScatterChartArray(0).getSerArray(i);
      if (i < points) {
        point(series, of.lines().get(i).rows() == 1);
        leaveOut(chart.getCTChart().getLegend(), i);
      } else {
        STYLES.get(i - points).draw(shape(series));
        leaveOutSecond(chart.getCTChart().getLegend(), of.lines(), i);
      }
    }
  }

  private void add(XDDFScatterChartData data, Line line) {
    XDDFScatterChartData.Series series =
        (XDDFScatterChartData.Series)
            data.addSeries(lines.numbers(line, line.x()), lines.numbers(line, line.y()));
    series.setTitle(CellText.clean(line.name()), null);
    series.setSmooth(false);
    series.setMarkerStyle(line.isLimit() ? MarkerStyle.NONE : MarkerStyle.CIRCLE);
  }

  private static void point(CTScatterSer series, boolean named) {
    CTShapeProperties shape = shape(series);
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

  private static CTShapeProperties shape(CTScatterSer series) {
    return series.isSetSpPr() ? series.getSpPr() : series.addNewSpPr();
  }
}
