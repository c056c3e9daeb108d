package org.clinicoutcomes.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Conditions by ICD-10 code, with or without its dot, with or without words after it: {@code
 * F33.1}, {@code G43909}, {@code F40.10 - Social phobia}. The longest beginning known decides.
 * Codes of two conditions in one cell are none, as nothing says which is meant.
 */
final class Icd10 {

  private static final Pattern CODE =
      Pattern.compile("\\b[A-Za-z]\\d[0-9A-Za-z](?:\\.?[0-9A-Za-z]{1,4})?\\b");
  private static final int SHORTEST = 3;

  private final Map<String, String> conditions = new HashMap<>();

  /**
   * @param beginnings of codes, by condition
   */
  Icd10(Map<String, List<String>> beginnings) {
    beginnings.forEach(
        (condition, codes) -> codes.forEach(c -> conditions.put(plain(c), condition)));
  }

  private static String plain(String code) {
    return code.replace(".", "").toUpperCase(Locale.ROOT);
  }

  /** The condition of the code that a text begins with; null where it has none, or several. */
  @Nullable String condition(String text) {
    Matcher matcher = CODE.matcher(text);
    if (!matcher.lookingAt()) {
      return null;
    }
    String first = find(plain(matcher.group()));
    while (matcher.find()) {
      String other = find(plain(matcher.group()));
      if (other != null && !other.equals(first)) {
        return null;
      }
    }
    return first;
  }

  /** Whether a text begins with a code. */
  boolean beginsWithCode(String text) {
    return CODE.matcher(text).lookingAt();
  }

  /** Whether a text begins with a code that is of none of our conditions. */
  boolean isOther(String text) {
    Matcher matcher = CODE.matcher(text);
    return matcher.lookingAt() && find(plain(matcher.group())) == null;
  }

  private @Nullable String find(String code) {
    String found = null;
    for (int length = code.length(); length >= SHORTEST && found == null; length--) {
      found = conditions.get(code.substring(0, length));
    }
    return found;
  }
}
