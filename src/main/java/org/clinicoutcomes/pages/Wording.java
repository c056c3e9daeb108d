package org.clinicoutcomes.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.clinicoutcomes.statistics.Interval;

/** How numbers read in a sentence. */
final class Wording {

  private static final int PERCENT_DECIMALS = 2;

  private Wording() {}

  /** A share as a whole percentage, such as {@code 66 %}. */
  static String percent(double share) {
    return whole(share) + " %";
  }

  /** The limits of a share, such as {@code 95 % CI 51–78}. */
  static String limits(Interval interval) {
    return "95 % CI " + whole(interval.low()) + "–" + whole(interval.high());
  }

  /** The same in a column that says what it is, such as {@code 51–78 %}. */
  static String range(Interval interval) {
    return whole(interval.low()) + "–" + percent(interval.high());
  }

  /** A count with its noun, such as {@code 1 patient} or {@code 58 patients}. */
  static String count(long count, String noun) {
    return count(count, noun, noun + "s");
  }

  /** The same for a noun with a plural of its own. */
  static String count(long count, String noun, String nouns) {
    return count == 1 ? "1 " + noun : count + " " + nouns;
  }

  /** How long ago something was, such as {@code 1 day ago}. */
  static String daysAgo(int days) {
    return days == 0 ? "today" : count(days, "day") + " ago";
  }

  /** Words that begin a sentence, within one. */
  static String lowerCase(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /** Words that begin a sentence. */
  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Rounded as a spreadsheet rounds what it shows: half away from zero. */
  private static String whole(double share) {
    return BigDecimal.valueOf(share)
        .setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP)
        .movePointRight(PERCENT_DECIMALS)
        .toPlainString();
  }
}
