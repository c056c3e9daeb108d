package org.clinicoutcomes.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How exports spell our words: for each list (such as {@code drug}, {@code condition}, {@code
 * column}) and each word of it, other spellings. Case, accents, blanks and punctuation do not
 * matter where they are compared.
 *
 * @param byList list, then our word, then its other spellings
 */
public record Spellings(SortedMap<String, SortedMap<String, List<String>>> byList) {

  /** The list of our columns: here, and here alone, a spelling may stand for several. */
  public static final String COLUMNS = "column";

  /** The list of headers of scores files that stand for a column only where no other does. */
  public static final String STAND_INS = "stand_in";

  /** The list of conditions' ICD-10 codes: what a code begins with. */
  public static final String ICD10 = "icd10";

  /**
   * The list of marks: words that stand for no value, totals, and what may follow an instrument.
   */
  public static final String MARKS = "mark";

  /** What the lists of a questionnaire's answers begin with, before the instrument's key. */
  public static final String ANSWERS = "answer_";

  /** The list of months, {@code 1} to {@code 12}. */
  public static final String MONTHS = "month";

  public Spellings {
    byList = new TreeMap<>(byList);
  }

  /** No other spellings. */
  public static Spellings none() {
    return new Spellings(new TreeMap<>());
  }

  /**
   * What of a header, or of a word in a cell, is compared: its letters and digits, in lower case
   * and without accents.
   */
  public static String key(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return keyOfAny(text);
      }
    }
    return keyOfAscii(text);
  }

  /** Nearly every text is one without accents, and needs none of them taken off. */
  private static String keyOfAscii(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if ((each >= 'a' && each <= 'z') || (each >= '0' && each <= '9')) {
        key.append(each);
      } else if (each >= 'A' && each <= 'Z') {
        key.append((char) (each + ('a' - 'A')));
      }
    }
    return key.toString();
  }

  private static String keyOfAny(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .toLowerCase(Locale.ROOT);
  }

  /** Our words of a list with their other spellings; none for an unknown list. */
  public SortedMap<String, List<String>> of(String list) {
    return byList.getOrDefault(list, new TreeMap<>());
  }

  /** These and others together. */
  public Spellings plus(Spellings others) {
    SortedMap<String, SortedMap<String, List<String>>> all = new TreeMap<>();
    List.of(this, others).forEach(each -> each.byList.forEach((list, of) -> add(all, list, of)));
    return new Spellings(all);
  }

  private static void add(
      SortedMap<String, SortedMap<String, List<String>>> all,
      String list,
      Map<String, List<String>> words) {
    SortedMap<String, List<String>> known = all.computeIfAbsent(list, name -> new TreeMap<>());
    words.forEach(
        (word, spellings) ->
            known.computeIfAbsent(word, name -> new ArrayList<>()).addAll(spellings));
  }
}
