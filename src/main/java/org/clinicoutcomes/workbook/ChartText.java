package org.clinicoutcomes.workbook;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;

/** How the words, axes and lines of a chart look: everything is said, nothing left to a reader. */
final class ChartText {

  private static final double TITLE_SIZE = 12;
  private static final double AXIS_SIZE = 9;
  private static final int UPRIGHT = -5_400_000;
  private static final double SHARE_TICK = 0.25;
  private static final byte[] GRID = {(byte) 0xD9, (byte) 0xDE, (byte) 0xE4};

  private ChartText() {}

  /** A title no larger than a heading, which a long one would else run over. */
  static void style(XSSFChart chart) {
    chart
        .getTitle()
        .getBody()
        .getParagraph(0)
        .getTextRuns()
        .forEach(
            run -> {
              run.setFontSize(TITLE_SIZE);
              run.setBold(true);
            });
  }

  /** An axis of shares, from 0 to 100 %. */
  static void shares(XDDFValueAxis axis, String title) {
    axis.setTitle(title);
    axis.setMinimum(0);
    axis.setMaximum(1);
    axis.setMajorUnit(SHARE_TICK);
    axis.setNumberFormat("0%");
    small(axis);
    grid(axis);
  }

  /** An axis of counts, from 0 on. */
  static void counts(XDDFValueAxis axis, String title) {
    axis.setTitle(title);
    axis.setMinimum(0);
    axis.setNumberFormat("0");
    small(axis);
    grid(axis);
  }

  /** An axis of dates. */
  static void dates(XDDFValueAxis axis) {
    axis.setNumberFormat("yyyy-mm-dd");
    small(axis);
  }

  /** An axis of days, from 0 on. */
  static void days(XDDFValueAxis axis, String title, int last, int tick) {
    axis.setTitle(title);
    axis.setMinimum(0);
    axis.setMaximum(last);
    axis.setMajorUnit(tick);
    axis.setNumberFormat("0");
    small(axis);
  }

  /** An axis of patients, from 0 on. */
  static void patients(XDDFValueAxis axis, String title) {
    axis.setTitle(title);
    axis.setMinimum(0);
    axis.setNumberFormat("0");
    small(axis);
  }

  /** An axis of categories, whose names say what they are where it has no title. */
  static void categories(XDDFChartAxis axis, String title) {
    if (!title.isEmpty()) {
      axis.setTitle(title);
    }
    small(axis);
  }

  /** Names of few words under points, each in lines of its own. */
  static void breakNames(XSSFChart chart) {
    turnNames(chart, 0);
  }

  /** Names under many points, upright, so that none covers the next. */
  static void raiseNames(XSSFChart chart) {
    turnNames(chart, UPRIGHT);
  }

  private static void turnNames(XSSFChart chart, int angle) {
    chart.getCTChart().getPlotArea().getCatAxArray(0).getTxPr().getBodyPr().setRot(angle);
  }

  private static void small(XDDFChartAxis axis) {
    axis.getOrAddTextProperties().setFontSize(AXIS_SIZE);
  }

  private static void grid(XDDFValueAxis axis) {
    axis.getOrAddMajorGridProperties()
        .setLineProperties(
            new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(GRID))));
  }

  /** A line's colour, width and dash. */
  static void line(CTShapeProperties shape, byte[] color, int emu, boolean dashed) {
    CTLineProperties line = shape.isSetLn() ? shape.getLn() : shape.addNewLn();
    line.setW(emu);
    if (line.isSetSolidFill()) {
      line.unsetSolidFill();
    }
    line.addNewSolidFill().addNewSrgbClr().setVal(color);
    if (dashed) {
      line.addNewPrstDash().setVal(STPresetLineDashVal.DASH);
    }
  }
}
