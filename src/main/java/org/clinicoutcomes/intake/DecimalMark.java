package org.clinicoutcomes.intake;

import org.jspecify.annotations.Nullable;

/**
 * What stands before decimals. A point or comma with one or two digits after it cannot be anything
 * else, whatever is stated; before three or more digits it may part thousands, and counts only
 * where it is the file's own mark.
 */
enum DecimalMark {
  POINT,
  COMMA,
  /**
   * Not stated, and not to be told: a semicolon parts the fields, as where decimals have commas.
   */
  OPEN;

  private static final int DECIMALS_OF_ANY = 2;

  static DecimalMark of(@Nullable Character stated, char delimiter) {
    if (stated != null) {
      return stated == ',' ? COMMA : POINT;
    }
    return delimiter == ';' ? OPEN : POINT;
  }

  /** The number with a point before its decimals; as it is where it may mean something else. */
  String withPoint(String number) {
    int comma = number.indexOf(',');
    if (comma < 0) {
      return this == POINT || isDecimal(number, number.indexOf('.')) ? number : spoilt(number);
    }
    boolean once = comma == number.lastIndexOf(',') && number.indexOf('.') < 0;
    return once && (this == COMMA || isDecimal(number, comma)) ? number.replace(',', '.') : number;
  }

  private static boolean isDecimal(String number, int mark) {
    boolean belowOne = mark == 1 && number.charAt(0) == '0';
    return mark < 0 || belowOne || number.length() - mark - 1 <= DECIMALS_OF_ANY;
  }

  private static String spoilt(String number) {
    return number.replace('.', ',');
  }
}
