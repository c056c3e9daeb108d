package org.clinicoutcomes.cli;

import java.util.Locale;

/**
 * Text as a terminal may be sent it. Names of files, headers and keys come from elsewhere: what in
 * them would move the cursor, end a line or turn the direction of writing is shown as its number.
 */
final class Shown {

  private Shown() {}

  static String of(String text) {
    if (text.codePoints().allMatch(Shown::isPlain)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (isPlain(point)) {
                shown.appendCodePoint(point);
              } else {
                shown.append(String.format(Locale.ROOT, "\\u%04X", point));
              }
            });
    return shown.toString();
  }

  private static boolean isPlain(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      case Character.FORMAT -> !isOfDirection(point);
      default -> true;
    };
  }

  /** Others of this kind join letters and emoji, and belong to names. */
  private static boolean isOfDirection(int point) {
    return point == 0x061C
        || point == 0x200E
        || point == 0x200F
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || point == 0xFEFF;
  }
}
