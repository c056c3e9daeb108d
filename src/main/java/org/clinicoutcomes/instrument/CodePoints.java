package org.clinicoutcomes.instrument;

import java.util.Comparator;

/**
 * Text ordered by code point. Unlike {@link String#compareTo}, which orders by UTF-16 unit, this
 * agrees with the order of the UTF-8 bytes for characters beyond U+FFFF too.
 */
public final class CodePoints {

  public static final Comparator<String> ORDER = CodePoints::compare;

  private CodePoints() {}

  private static int compare(String left, String right) {
    int shorter = Math.min(left.length(), right.length());
    for (int i = 0; i < shorter; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        boolean bothOrNeither = Character.isSurrogate(a) == Character.isSurrogate(b);
        return bothOrNeither ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
