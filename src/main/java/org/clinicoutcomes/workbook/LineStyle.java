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
  /** Another of what is looked at. */
  OTHER(Colors.RUST, 12_700, false),
  INNER_LIMIT(Colors.GREY, 12_700, true),
  OUTER_LIMIT(Colors.GREY, 12_700, false);

  private final int rgb;
  private final int emu;
  private final boolean dashed;

  LineStyle(int rgb, int emu, boolean dashed) {
    this.rgb = rgb;
    this.emu = emu;
    this.dashed = dashed;
  }

  void draw(CTShapeProperties line) {
    ChartText.line(line, bytes(rgb), emu, dashed);
  }

  /** Fills a point, without an edge that a reader's program would choose. */
  static void fill(CTMarker marker) {
    CTShapeProperties shape = marker.isSetSpPr() ? marker.getSpPr() : marker.addNewSpPr();
    if (!shape.isSetSolidFill()) {
      shape.addNewSolidFill();
    }
    shape.getSolidFill().addNewSrgbClr().setVal(bytes(Colors.DARK));
    ChartText.line(shape, bytes(Colors.DARK), 9_525, false);
  }

  private static byte[] bytes(int rgb) {
    return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
  }

  private static final class Colors {
    static final int DARK = 0x1F4E79;
    static final int GREY = 0x7F8C99;
    static final int RUST = 0xC55A11;
  }
}
