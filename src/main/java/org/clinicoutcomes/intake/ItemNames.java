package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.questionnaire.Questionnaire;

/** What exports call one questionnaire and its questions. */
final class ItemNames {

  /** A question's beginning of so many letters is told wherever it stands in a text. */
  private static final int TELLING = 15;

  private static final String WORD = "(?:q|qu|item|question|questions|frage|i|nr|no|aufgabe)";
  private static final Pattern WORDS_AT_END = Pattern.compile("(.*?)" + WORD + "?");
  private static final Pattern NUMBERED = Pattern.compile(WORD + "?0*(\\d{1,2})");
  private static final Pattern NUMBERED_IN_WORDS = Pattern.compile(WORD + "0*(\\d{1,2})");
  private static final Pattern UNDERLINED = Pattern.compile(".*[_.]\\d{1,2}");
  private static final Pattern IN_BRACKETS = Pattern.compile(".*\\[([^\\[\\]]+)\\]");
  private static final List<Pattern> BEGINNINGS =
      List.of(
          Pattern.compile("^" + WORD + "?\\d{0,2}(?=\\D)"),
          Pattern.compile("^" + WORD + "?\\d{1,2}[a-z](?=\\D)"));

  private final Questionnaire questionnaire;
  private final List<String> names = new ArrayList<>();
  private final List<String> shortNames = new ArrayList<>();
  private final Map<String, Set<Integer>> exact = new HashMap<>();
  private final Map<String, Integer> telling = new HashMap<>();

  /**
   * @param spellings other names of the instrument
   */
  ItemNames(Instrument instrument, Questionnaire questionnaire, List<String> spellings) {
    this.questionnaire = questionnaire;
    names.add(Spellings.key(instrument.key()));
    spellings.forEach(name -> names.add(Spellings.key(name)));
    names.sort(Comparator.comparingInt(String::length).reversed());
    questionnaire.shortNames().forEach(name -> shortNames.add(Spellings.key(name)));
    for (int item = 1; item <= questionnaire.size(); item++) {
      for (String name : questionnaire.item(item).names()) {
        add(Spellings.key(name), item);
      }
    }
  }

  private void add(String name, int item) {
    exact.computeIfAbsent(name, key -> new TreeSet<>()).add(item);
    if (name.length() >= TELLING) {
      telling.put(name, item);
    }
  }

  Questionnaire questionnaire() {
    return questionnaire;
  }

  /** Whether a text before the number of a question names the questionnaire. */
  boolean isNamedBy(String before) {
    String key = Spellings.key(before);
    Matcher without = WORDS_AT_END.matcher(key);
    String bare = without.matches() ? without.group(1) : key;
    return names.contains(bare)
        || shortNames.contains(bare)
        || names.contains(key)
        || shortNames.contains(key);
  }

  /** The question that a text asks, by its words or its code; 0 where it is none or several. */
  int asked(String text) {
    Matcher inBrackets = IN_BRACKETS.matcher(text);
    boolean hasBrackets = text.indexOf('[') >= 0 && inBrackets.matches();
    int found = hasBrackets ? askedPlainly(Spellings.key(inBrackets.group(1))) : 0;
    return found == 0 ? askedPlainly(Spellings.key(text)) : found;
  }

  private int askedPlainly(String key) {
    int found = exactly(key);
    String unnamed = withoutName(key);
    for (Pattern beginning : BEGINNINGS) {
      found = found == 0 ? exactly(beginning.matcher(unnamed).replaceFirst("")) : found;
    }
    return found == 0 ? told(key) : found;
  }

  private int exactly(String key) {
    Set<Integer> items = exact.getOrDefault(key, Set.of());
    return items.size() == 1 ? items.iterator().next() : 0;
  }

  private String withoutName(String key) {
    for (String name : names) {
      if (key.startsWith(name)) {
        return key.substring(name.length());
      }
    }
    return key;
  }

  private int told(String key) {
    int found = 0;
    for (Map.Entry<String, Integer> each : telling.entrySet()) {
      if (key.contains(each.getKey())) {
        if (found != 0 && found != each.getValue()) {
          return 0;
        }
        found = each.getValue();
      }
    }
    return found;
  }

  /**
   * The number of the question that a cell names where another says which questionnaire it is of; 0
   * where it names none. It may be one that does not count.
   */
  int number(String text) {
    String key = Spellings.key(text);
    int numbered = numbered(NUMBERED, key);
    if (numbered > 0) {
      return numbered;
    }
    int asked = asked(text);
    return asked > 0 ? asked : named(key, NUMBERED, true);
  }

  /** The number of the question that a cell names together with its questionnaire; 0 if none. */
  int numberWithName(String text) {
    String key = Spellings.key(text);
    int asked = hasDigit(key) ? exactly(key) : 0;
    asked = asked == 0 ? told(key) : asked;
    boolean isUnderlined = UNDERLINED.matcher(text).matches();
    return asked > 0 ? asked : named(key, isUnderlined ? NUMBERED : NUMBERED_IN_WORDS, false);
  }

  private static boolean hasDigit(String key) {
    return key.chars().anyMatch(Character::isDigit);
  }

  private int named(String key, Pattern number, boolean orShort) {
    int found = named(names, key, number);
    return found == 0 && orShort ? named(shortNames, key, number) : found;
  }

  private int named(List<String> of, String key, Pattern number) {
    for (String name : of) {
      if (key.startsWith(name) && key.length() > name.length()) {
        int found = numbered(number, key.substring(name.length()));
        if (found > 0) {
          return found;
        }
      }
    }
    return 0;
  }

  private int numbered(Pattern pattern, String key) {
    Matcher matcher = pattern.matcher(key);
    int number = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    boolean isOne = number <= questionnaire.size() || questionnaire.beside().contains(number);
    return isOne ? number : 0;
  }
}
