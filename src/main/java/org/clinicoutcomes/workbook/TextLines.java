package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words, a word longer than a line within it. */
final class TextLines {

  /** Where scripts begin whose letters take about twice the width of Latin ones. */
  private static final int WIDE = 0x2E80;

  private TextLines() {}

  /** The lines of a text, none wider than the limit; at least one. */
  static List<String> of(String text, int limit) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.strip().split("\\R", -1)) {
      breakUp(paragraph, limit, lines);
    }
    return lines;
  }

  /** The width of a text's widest line, in average characters. */
  static int width(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
        ? lineWidth(text)
        : text.lines().mapToInt(TextLines::lineWidth).max().orElse(0);
  }

  /** Whether a text is a single line no wider than the limit; quicker than {@link #of}. */
  static boolean fits(String text, int limit) {
    if (text.length() > limit) {
      return false;
    }
    for (int unit = 0; unit < text.length(); unit++) {
      if (text.charAt(unit) < ' ' || text.charAt(unit) >= WIDE) {
        return false;
      }
    }
    return true;
  }

  private static void breakUp(String paragraph, int limit, List<String> lines) {
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.strip().split("\\s+", -1)) {
      if (line.length() > 0 && lineWidth(line) + 1 + lineWidth(word) > limit) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
      breakWord(line, limit, lines);
    }
    lines.add(line.toString());
  }

  private static void breakWord(StringBuilder line, int limit, List<String> lines) {
    while (lineWidth(line) > limit) {
      int end = fitting(line, limit);
      lines.add(line.substring(0, end));
      line.delete(0, end);
    }
  }

  /** How many UTF-16 units of the line are no wider than the limit; at least one letter's. */
  private static int fitting(CharSequence line, int limit) {
    int end = 0;
    int width = 0;
    do {
      int point = Character.codePointAt(line, end);
      end += Character.charCount(point);
      width += width(point);
    } while (width + width(Character.codePointAt(line, end)) <= limit);
    return end;
  }

  private static int lineWidth(CharSequence line) {
    int width = 0;
    for (int at = 0; at < line.length(); ) {
      int point = Character.codePointAt(line, at);
      width += width(point);
      at += Character.charCount(point);
    }
    return width;
  }

  private static int width(int point) {
    return point < WIDE ? 1 : 2;
  }
}
