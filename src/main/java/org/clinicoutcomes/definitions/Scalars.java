package org.clinicoutcomes.definitions;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Single values as text, numbers and dates; null where a mistake was reported.
 *
 * <p>Numbers are read as written, not as YAML would: there {@code 010} is eight and {@code 1:30} is
 * ninety.
 */
final class Scalars {

  private static final int LONGEST_TEXT = 1_000;
  private static final int LONGEST_QUOTE = 40;
  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,5})");
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,5})(\\.\\d+)?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final LocalDate FIRST_DATE = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST_DATE = LocalDate.of(2199, 12, 31);

  private Scalars() {}

  /** Text with its blanks collapsed; a number or yes/no only counts as text in quotes. */
  static @Nullable String text(YamlValue value) {
    ScalarNode scalar = value.scalar("text");
    if (scalar == null) {
      return null;
    }
    if (!Tag.STR.equals(scalar.getTag())) {
      value.isWrong(
          "is " + quoted(scalar) + ", which YAML does not take for text", "text, in quotes");
      return null;
    }
    String text = scalar.getValue().strip().replaceAll("\\s+", " ");
    if (text.isEmpty()) {
      value.isWrong("is empty", "text");
      return null;
    }
    if (text.length() > LONGEST_TEXT) {
      value.isWrong("is very long", "text of at most " + LONGEST_TEXT + " characters");
      return null;
    }
    return text;
  }

  /** One of a few words. */
  static @Nullable String word(YamlValue value, List<String> words) {
    String text = text(value);
    if (text == null || words.contains(text)) {
      return text;
    }
    String problem = "is '" + shortened(text) + "'" + Spelling.hint(text, words);
    value.isWrong(problem, (words.size() > 1 ? "one of " : "") + String.join(", ", words));
    return null;
  }

  /** A number of at most two decimals, in hundredths: scores have no more. */
  static @Nullable Integer hundredths(YamlValue value) {
    ScalarNode scalar = value.scalar("a number");
    if (scalar == null) {
      return null;
    }
    if (!scalar.isPlain() || !DECIMAL.matcher(scalar.getValue()).matches()) {
      value.isWrong(noNumber(scalar), "a number such as 4 or 4.5");
      return null;
    }
    BigDecimal number = new BigDecimal(scalar.getValue());
    if (number.scale() > 2) {
      value.isWrong("is " + quoted(scalar), "a number with at most two decimals");
      return null;
    }
    return number.movePointRight(2).intValueExact();
  }

  /** A whole number within bounds. */
  static @Nullable Integer whole(YamlValue value, int lowest, int highest) {
    String expected = "a whole number from " + lowest + " to " + highest;
    ScalarNode scalar = value.scalar(expected);
    if (scalar == null) {
      return null;
    }
    if (scalar.isPlain() && WHOLE.matcher(scalar.getValue()).matches()) {
      int number = Integer.parseInt(scalar.getValue());
      if (lowest <= number && number <= highest) {
        return number;
      }
    }
    value.isWrong(noNumber(scalar), expected);
    return null;
  }

  private static String noNumber(ScalarNode scalar) {
    return "is " + quoted(scalar) + (scalar.isPlain() ? "" : " in quotes");
  }

  /** A date as 2026-01-31, in years in which a typing error stands out. */
  static @Nullable LocalDate date(YamlValue value) {
    String expected = "a date such as 2026-01-31";
    ScalarNode scalar = value.scalar(expected);
    if (scalar == null) {
      return null;
    }
    LocalDate date = DATE.matcher(scalar.getValue()).matches() ? parse(scalar.getValue()) : null;
    if (date == null || date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE)) {
      value.isWrong("is " + quoted(scalar), expected);
      return null;
    }
    return date;
  }

  private static @Nullable LocalDate parse(String iso) {
    try {
      return LocalDate.parse(iso);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static String quoted(ScalarNode scalar) {
    return "'" + shortened(scalar.getValue()) + "'";
  }

  /** On one line and of a length that leaves the sentence readable. */
  static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
  }
}
