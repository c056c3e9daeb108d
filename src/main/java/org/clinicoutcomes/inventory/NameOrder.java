package org.clinicoutcomes.inventory;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the names of two files tell that the one that is read first is the earlier: by dates or
 * numbers in them, or by words such as <em>old</em> and <em>corrected</em>.
 */
public final class NameOrder {

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern DAY_FIRST_OR_MONTH =
      Pattern.compile("(?<!\\d)(\\d{1,2})[ ._-](\\d{1,2})[ ._-]((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern NUMBERED = Pattern.compile("[ _.-]*(?:v|part|\\()?\\d{1,3}\\)?");
  private static final Pattern LATER =
      Pattern.compile(
          ".*(?<!\\p{L})(?:correct\\p{L}*|corr|new|newer|neu|updated?|amend\\p{L}*|fixed|revised|latest|korr\\p{L}*"
              + "|nachtrag|addendum|delta|increment\\p{L}*)(?!\\p{L}).*");
  private static final Pattern EARLIER =
      Pattern.compile(
          ".*(?<!\\p{L})(?:old|older|alt|prev|previous|orig|original|backup|bak|archived?|archiv|superseded"
              + "|first)(?!\\p{L}).*");
  private static final int MONTHS = 12;

  private NameOrder() {}

  /** Whether the names tell that a file is earlier than one that is read after it. */
  public static boolean tells(String earlier, String later) {
    String one = FileNames.stem(earlier);
    String other = FileNames.stem(later);
    boolean isOneOld = EARLIER.matcher(one).matches();
    boolean isOtherOld = EARLIER.matcher(other).matches();
    boolean isOneNew = LATER.matcher(one).matches();
    boolean isOtherNew = LATER.matcher(other).matches();
    if (isOneOld != isOtherOld || isOneNew != isOtherNew) {
      return !isOtherOld && !isOneNew;
    }
    return areInOrder(one, other)
        || (other.startsWith(one) && NUMBERED.matcher(other.substring(one.length())).matches());
  }

  /** Names that differ in their numbers alone, which rise. */
  private static boolean areInOrder(String one, String other) {
    if (!DIGITS.matcher(one).replaceAll("#").equals(DIGITS.matcher(other).replaceAll("#"))) {
      return false;
    }
    Matcher ofOne = DAY_FIRST_OR_MONTH.matcher(one);
    Matcher ofOther = DAY_FIRST_OR_MONTH.matcher(other);
    boolean areDates = ofOne.find() && ofOther.find();
    return areDates ? areDatesInOrder(ofOne, ofOther) : isBefore(numbers(one), numbers(other));
  }

  /** In each order of day and month in which both are dates. */
  private static boolean areDatesInOrder(MatchResult one, MatchResult other) {
    BiPredicate<Integer, Integer> rise =
        (month, day) -> {
          boolean areDates = number(one, month) <= MONTHS && number(other, month) <= MONTHS;
          return !areDates || isBefore(date(one, month, day), date(other, month, day));
        };
    return rise.test(1, 2) && rise.test(2, 1);
  }

  private static List<BigInteger> date(MatchResult of, int month, int day) {
    return List.of(
        new BigInteger(of.group(3)),
        new BigInteger(of.group(month)),
        new BigInteger(of.group(day)));
  }

  private static int number(MatchResult of, int group) {
    return Integer.parseInt(of.group(group));
  }

  private static List<BigInteger> numbers(String name) {
    List<BigInteger> numbers = new ArrayList<>();
    DIGITS.matcher(name).results().forEach(found -> numbers.add(new BigInteger(found.group())));
    return numbers;
  }

  private static boolean isBefore(List<BigInteger> one, List<BigInteger> other) {
    for (int at = 0; at < one.size(); at++) {
      int compared = one.get(at).compareTo(other.get(at));
      if (compared != 0) {
        return compared < 0;
      }
    }
    return false;
  }
}
