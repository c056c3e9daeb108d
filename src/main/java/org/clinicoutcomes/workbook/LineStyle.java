package org.clinicoutcomes.workbook;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/**
 * How lines and points of a chart are told apart: by width, dash and marker, never by colour alone.
 */
enum LineStyle {
  /** What is looked at. */
  ESTIMATE(Colors.DARK, 25_400, false),
  /** What it is looked at against. */
  CENTRE(Colors.DARK, 9_525, false),
  INNER_LIMIT(Colors.GREY, 12_700, true),
  OUTER_LIMIT(Colors.GREY, 12_700, false);

  private final byte[] color;
  private final int emu;
  private final boolean dashed;

  LineStyle(byte[] color, int emu, boolean dashed) {
    this.color = color;
    this.emu = emu;
    this.dashed = dashed;
  }

  void draw(CTShapeProperties line) {
    ChartText.line(line, color, emu, dashed);
  }

  /** Fills a point, without an edge that a reader's program would choose. */
  static void fill(CTMarker marker) {
    CTShapeProperties shape = marker.isSetSpPr() ? marker.getSpPr() : marker.addNewSpPr();
    if (!shape.isSetSolidFill()) {
      shape.addNewSolidFill();
    }
    shape.getSolidFill().addNewSrgbClr().setVal(Colors.DARK);
    ChartText.line(shape, Colors.DARK, 9_525, false);
  }

  private static final class Colors {
    static final byte[] DARK = {(byte) 0x1F, (byte) 0x4E, (byte) 0x79};
    static final byte[] GREY = {(byte) 0x7F, (byte) 0x8C, (byte) 0x99};
  }
}
