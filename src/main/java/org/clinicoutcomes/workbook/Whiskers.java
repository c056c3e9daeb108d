package org.clinicoutcomes.workbook;

import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.clinicoutcomes.report.Chart.Line;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/** Intervals, drawn as lines through the end of a bar or through a dot. */
final class Whiskers {

  private static final byte[] COLOR = {(byte) 0x1F, (byte) 0x3A, (byte) 0x5A};
  private static final int EMU = 15_875;

  private final ChartLines lines;

  Whiskers(ChartLines lines) {
    this.lines = lines;
  }

  void draw(CTErrBars whiskers, Line line) {
    whiskers.addNewErrBarType().setVal(STErrBarType.BOTH);
    whiskers.addNewErrValType().setVal(STErrValType.CUST);
    whiskers.addNewNoEndCap().setVal(false);
    reach(whiskers.addNewPlus(), line, line.interval().get(1));
    reach(whiskers.addNewMinus(), line, line.interval().get(0));
    ChartText.line(whiskers.addNewSpPr(), COLOR, EMU, false);
  }

  private void reach(CTNumDataSource source, Line line, String title) {
    CTNumRef reference = source.addNewNumRef();
    reference.setF(lines.range(line, title));
    XDDFNumericalDataSource<Double> numbers = lines.numbers(line, title);
    CTNumData cache = reference.addNewNumCache();
    cache.setFormatCode("General");
    cache.addNewPtCount().setVal(numbers.getPointCount());
    for (int i = 0; i < numbers.getPointCount(); i++) {
      Double number = numbers.getPointAt(i);
      if (number != null) {
        CTNumVal point = cache.addNewPt();
        point.setIdx(i);
        point.setV(NumberText.of(number));
      }
    }
  }
}
