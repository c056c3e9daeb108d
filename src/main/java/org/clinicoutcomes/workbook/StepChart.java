package org.clinicoutcomes.workbook;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.clinicoutcomes.report.Chart;
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
    ChartText.days(days, of.across(), YEAR, TICK);
    List<CTScatterSer> drawn = lines.scatter(chart, of, days, ScatterStyle.LINE);
    for (int i = 0; i < of.lines().size(); i++) {
      boolean isLimit = of.lines().get(i).isLimit();
      boolean isFirst = i == 0;
      ChartText.line(
          ChartLines.shape(drawn.get(i)),
          isLimit ? LIMIT : isFirst ? ESTIMATE : OTHER,
          isLimit || !isFirst ? LIMIT_EMU : ESTIMATE_EMU,
          isLimit);
    }
  }
}
