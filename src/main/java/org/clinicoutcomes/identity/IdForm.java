package org.clinicoutcomes.identity;

import java.util.List;
import java.util.Locale;
import org.clinicoutcomes.export.IdRule;

/**
 * Ids brought to one form, in which those of one patient are equal.
 *
 * @param rules what is done to an id, in order; none leaves it as it is
 */
public record IdForm(List<IdRule> rules) {

  public IdForm {
    rules = List.copyOf(rules);
  }

  /** An id in this form; never empty. */
  public String of(String id) {
    String form = id;
    for (IdRule rule : rules) {
      form = applied(rule, form);
    }
    return form;
  }

  private static String applied(IdRule rule, String id) {
    return switch (rule.way()) {
      case STRIP_ZEROS -> withoutZeros(id);
      case STRIP -> stripped(rule.text(), id);
      case IGNORE_CASE -> id.toLowerCase(Locale.ROOT);
      case STRIP_BLANKS -> withoutBlanks(id);
    };
  }

  /** Without the zeros before its first number. */
  static String withoutZeros(String id) {
    int start = 0;
    while (start < id.length() && !isDigit(id.charAt(start))) {
      start++;
    }
    int end = start;
    while (end + 1 < id.length() && id.charAt(end) == '0' && isDigit(id.charAt(end + 1))) {
      end++;
    }
    return start == end ? id : id.substring(0, start) + id.substring(end);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String stripped(String text, String id) {
    if (id.length() == text.length()) {
      return id;
    }
    if (id.startsWith(text)) {
      return id.substring(text.length());
    }
    return id.endsWith(text) ? id.substring(0, id.length() - text.length()) : id;
  }

  private static String withoutBlanks(String id) {
    StringBuilder kept = new StringBuilder(id.length());
    id.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(kept::appendCodePoint);
    return kept.isEmpty() ? id : kept.toString();
  }
}
