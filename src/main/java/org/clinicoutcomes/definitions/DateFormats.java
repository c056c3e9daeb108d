package org.clinicoutcomes.definitions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clinicoutcomes.export.DateOrder;
import org.clinicoutcomes.export.Spellings;
import org.jspecify.annotations.Nullable;

/**
 * The order of day, month and year that a date's format states, in words or by its letters: those
 * of Java, spreadsheets, and German ones (T, M, J). What follows the date is its time.
 */
final class DateFormats {

  private static final Map<String, DateOrder> LETTERS =
      Map.of(
          "dmy", DateOrder.DAY_MONTH_YEAR,
          "tmj", DateOrder.DAY_MONTH_YEAR,
          "mdy", DateOrder.MONTH_DAY_YEAR,
          "ymd", DateOrder.YEAR_MONTH_DAY,
          "jmt", DateOrder.YEAR_MONTH_DAY);

  private static final String EXPECTED =
      "day, month and year in their order, such as dd.MM.yyyy, MM/dd/yyyy or yyyy-MM-dd";

  private DateFormats() {}

  /** The order, or null where a mistake was reported. */
  static @Nullable DateOrder read(YamlValue value) {
    String format = Scalars.text(value);
    if (format == null) {
      return null;
    }
    DateOrder order = inWords(format);
    if (order == null) {
      order = LETTERS.get(letters(format));
    }
    if (order == null) {
      value.isWrong("is '" + Scalars.shortened(format) + "'", EXPECTED);
    }
    return order;
  }

  private static @Nullable DateOrder inWords(String format) {
    List<DateOrder> orders = Arrays.asList(DateOrder.values());
    return orders.stream()
        .filter(order -> Spellings.key(order.words()).equals(Spellings.key(format)))
        .findFirst()
        .orElse(null);
  }

  /** One letter for each run of them, without literals and the time. */
  private static String letters(String format) {
    return format
        .replaceAll("'[^']*'", " ")
        .replaceFirst("[hHkK].*", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}]+", "")
        .replaceAll("(.)\\1+", "$1");
  }
}
