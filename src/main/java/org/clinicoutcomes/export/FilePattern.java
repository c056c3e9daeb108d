package org.clinicoutcomes.export;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of a file as a mapping writes it, or a pattern of names with {@code *} for any
 * characters and {@code ?} for one. Case and the composition of accents do not matter, nor whether
 * the file is packed.
 *
 * @param written as in the mapping
 */
public record FilePattern(String written) {

  private static final String PACKED = ".gz";

  /** Whether it names one file, not all files of some form. */
  public boolean isExact() {
    return written.indexOf('*') < 0 && written.indexOf('?') < 0;
  }

  /** Whether a file of this name, packed or not, is meant. */
  public boolean matches(String name) {
    String wanted = compared(written);
    String given = compared(name);
    return isLike(given, wanted)
        || (given.endsWith(PACKED)
            && isLike(given.substring(0, given.length() - PACKED.length()), wanted));
  }

  private static String compared(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** Goes back to the last star alone, as a regular expression would to all of them. */
  private static boolean isLike(String name, String pattern) {
    int at = 0;
    int part = 0;
    int star = -1;
    int afterStar = 0;
    while (at < name.length()) {
      char wanted = part < pattern.length() ? pattern.charAt(part) : '\0';
      if (wanted == '*') {
        star = part++;
        afterStar = at;
      } else if (wanted == '?' || wanted == name.charAt(at)) {
        part++;
        at++;
      } else if (star >= 0) {
        part = star + 1;
        at = ++afterStar;
      } else {
        return false;
      }
    }
    return pattern.substring(part).chars().allMatch(c -> c == '*');
  }
}
