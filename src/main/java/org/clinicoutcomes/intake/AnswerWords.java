package org.clinicoutcomes.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/**
 * Answers to one question as exports write them: {@code 1}, {@code Several days}, {@code 1 -
 * Several days}, {@code Several days (1)}. Where number and words are known and do not agree, the
 * text is no answer: a survey tool may count from another number.
 */
final class AnswerWords {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(?:[.,]0+)?");
  private static final Pattern NUMBER_FIRST =
      Pattern.compile("(\\d{1,4})(?:\\s*[-–—=:.)\\]]+\\s*|\\s+)(\\D.*)");
  private static final Pattern NUMBER_LAST =
      Pattern.compile("(.*\\D)(?:\\s*[-–—=:(\\[]+\\s*|\\s+)(\\d{1,4})\\s*[)\\]]?");
  private static final int REMEMBERED = 1024;

  /** Stands for a text that is no answer. */
  static final int NONE = -1;

  private final Question item;
  private final Map<String, Integer> own = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> remembered = new HashMap<>();

  /**
   * @param own further words of the source, by answer
   */
  AnswerWords(Question item, Map<String, List<String>> own) {
    this.item = item;
    item.words().forEach((answer, said) -> said.forEach(word -> put(words, word, answer)));
    for (Integer answer : item.allowed()) {
      own.getOrDefault(answer.toString(), List.of()).forEach(word -> put(this.own, word, answer));
    }
  }

  private static void put(Map<String, Integer> all, String word, Integer answer) {
    all.putIfAbsent(Spellings.key(word), answer);
  }

  /** Whether a text is a number and nothing else. */
  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** What a trimmed text that is not blank counts; {@link #NONE} if it is no answer. */
  int of(String text) {
    Integer known = remembered.get(text);
    if (known == null) {
      known = search(text);
      if (remembered.size() < REMEMBERED) {
        remembered.put(text, known);
      }
    }
    return known;
  }

  private int search(String text) {
    Integer stated = own.get(Spellings.key(text));
    if (stated != null) {
      return stated;
    }
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      Integer ofNumber = own.get(number.group(1));
      return ofNumber == null ? allowed(Integer.valueOf(number.group(1))) : ofNumber;
    }
    Integer said = words.get(Spellings.key(text));
    return said == null ? both(text) : allowed(said);
  }

  private int both(String text) {
    Matcher first = NUMBER_FIRST.matcher(text);
    if (first.matches()) {
      return agreed(Integer.valueOf(first.group(1)), first.group(2));
    }
    Matcher last = NUMBER_LAST.matcher(text);
    return last.matches() ? agreed(Integer.valueOf(last.group(2)), last.group(1)) : NONE;
  }

  private int agreed(Integer number, String words) {
    Integer said = said(words);
    return said == null || said.equals(number) ? allowed(number) : NONE;
  }

  private @Nullable Integer said(String text) {
    return words.get(Spellings.key(text));
  }

  private int allowed(Integer answer) {
    return item.allowed().contains(answer) ? answer : NONE;
  }
}
