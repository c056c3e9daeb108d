package org.clinicoutcomes.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One style a look, shared by all cells of a workbook: Excel allows few, and looks each one up. */
final class Looks {

  private static final byte OPAQUE = (byte) 0xFF;

  /** A dark blue: white letters on it, and it on white, have a contrast of about 9 to 1. */
  private static final XSSFColor ACCENT = color(0x1F4E79);

  private static final XSSFColor WHITE = color(0xFFFFFF);

  /** A grey on which white letters have a contrast of about 6 to 1. */
  private static final XSSFColor MUTED = color(0x5F666D);

  /** The ground of what may be changed. */
  private static final XSSFColor CHOOSE = color(0xFFF4CC);

  private static final XSSFColor RULE = color(0xD9DEE4);

  private static final String FONT = "Calibri";

  /** Of all letters but headings, in points. */
  static final short SIZE = 11;

  private static final short HEADING_SIZE = 16;
  private static final short SUBHEADING_SIZE = 13;

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

  Looks(XSSFWorkbook workbook) {
    this.workbook = workbook;
    for (Look look : Look.values()) {
      styles.put(look, style(look));
    }
  }

  XSSFCellStyle of(Look look) {
    XSSFCellStyle style = styles.get(look);
    if (style == null) {
      throw new IllegalArgumentException("No style for " + look);
    }
    return style;
  }

  private XSSFCellStyle style(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(look.numberFormat()));
    style.setAlignment(look.alignment());
    style.setIndention(look.indent());
    style.setVerticalAlignment(vertical(look));
    style.setWrapText(look.wrapped());
    style.setQuotePrefixed(look.isWords());
    style.setFont(font(look));
    decorate(style, look);
    return style;
  }

  /** A header stands above its filter button. */
  private static VerticalAlignment vertical(Look look) {
    if (look.isHeader()) {
      return VerticalAlignment.TOP;
    }
    return look.inTable() ? VerticalAlignment.CENTER : VerticalAlignment.BOTTOM;
  }

  private static void decorate(XSSFCellStyle style, Look look) {
    if (look.isHeader()) {
      style.setFillForegroundColor(look.isProofHeader() ? MUTED : ACCENT);
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBottomBorderColor(ACCENT);
    } else if (look == Look.CHOICE) {
      style.setFillForegroundColor(CHOOSE);
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setBorderBottom(BorderStyle.MEDIUM);
      style.setBottomBorderColor(ACCENT);
    } else if (look.inTable()) {
      style.setBorderBottom(BorderStyle.THIN);
      style.setBottomBorderColor(RULE);
    }
  }

  private XSSFFont font(Look look) {
    if (look == Look.HEADING) {
      return font(HEADING_SIZE, ACCENT);
    }
    if (look == Look.SUBHEADING) {
      return font(SUBHEADING_SIZE, ACCENT);
    }
    if (look == Look.LINK) {
      return link();
    }
    if (look == Look.FEW) {
      return plain(MUTED);
    }
    return look.isHeader() ? font(SIZE, WHITE) : workbook.getFontAt(0);
  }

  private XSSFFont plain(XSSFColor color) {
    XSSFFont font = font(SIZE, color);
    font.setBold(false);
    return font;
  }

  private XSSFFont link() {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(SIZE);
    font.setUnderline(FontUnderline.SINGLE);
    font.setColor(ACCENT);
    return font;
  }

  private XSSFFont font(short size, XSSFColor color) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(size);
    font.setBold(true);
    font.setColor(color);
    return font;
  }

  /** With the opacity first, which the schema demands and POI leaves to the caller. */
  static XSSFColor color(int rgb) {
    return new XSSFColor(
        new byte[] {OPAQUE, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb},
        new DefaultIndexedColorMap());
  }
}
