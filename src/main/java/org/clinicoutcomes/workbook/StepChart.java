package org.clinicoutcomes.workbook;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
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

  private final ChartLines lines;

  StepChart(ChartLines lines) {
    this.lines = lines;
  }

  void plot(XSSFChart chart, Chart of) {
    XDDFValueAxis days = chart.createValueAxis(AxisPosition.BOTTOM);
    ChartText.days(days, of.across(), YEAR, TICK);
    List<CTScatterSer> drawn = lines.scatter(chart, of, days, ScatterStyle.LINE);
    for (int i = 0; i < of.lines().size(); i++) {
      style(of.lines().get(i), i == 0).draw(ChartLines.shape(drawn.get(i)));
    }
  }

  private static LineStyle style(Line line, boolean isFirst) {
    return line.isLimit() ? LineStyle.INNER_LIMIT : isFirst ? LineStyle.ESTIMATE : LineStyle.OTHER;
  }
}
