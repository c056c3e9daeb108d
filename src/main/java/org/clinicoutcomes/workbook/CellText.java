package org.clinicoutcomes.workbook;

import java.util.regex.Pattern;

/** Text as a cell can hold it. */
final class CellText {

  /** Excel's limit for the text of a cell, in UTF-16 units. */
  static final int LONGEST = 32_767;

  private static final String CUT = " … [cut]";
  private static final int REPLACEMENT = 0xFFFD;

  /** What a workbook's reader takes for an escaped character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /**
   * The text with U+FFFD for what XML cannot hold (control characters, halves of pairs), and cut
   * with a visible mark where it is too long.
   */
  static String clean(String text) {
    String legal = isLegal(text) ? text : replaced(text);
    return legal.length() <= LONGEST ? legal : cut(legal, LONGEST - CUT.length()) + CUT;
  }

  /** The text as it stands in the file: "_x0041_" means those seven letters, not an A. */
  static String escaped(String text) {
    return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
  }

  /** The text as {@link #escaped} was given it. */
  static String unescaped(String text) {
    return text.contains("_x005F_") ? text.replaceAll("_x005F_(?=x[0-9A-Fa-f]{4}_)", "_") : text;
  }

  /** At most so many UTF-16 units from the beginning, never half of a pair. */
  static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, splits ? length - 1 : length);
  }

  private static String replaced(String text) {
    return text.codePoints()
        .map(point -> isLegal(point) ? point : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isLegal(String text) {
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      if (!isLegal(text.codePointAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** XML 1.0, production 2 (Char). */
  private static boolean isLegal(int point) {
    return (point >= ' ' && point < Character.MIN_SURROGATE)
        || (point > Character.MAX_SURROGATE && point < 0xFFFE)
        || point > 0xFFFF
        || point == '\t'
        || point == '\n'
        || point == '\r';
  }
}
