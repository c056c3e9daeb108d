package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/** The questions of a questionnaire: what their answers count, and how both are put in words. */
final class ItemReader {

  private static final int MOST = 1_000;
  private static final String ONLY = "only";
  private static final String HIGHEST = "highest";

  private final YamlValue entry;
  private final Fields fields;
  private final int number;

  ItemReader(YamlValue entry, Fields fields, int number) {
    this.entry = entry;
    this.fields = fields;
    this.number = number;
  }

  /** All of them, the first is number 1. */
  List<Question> items() {
    SortedSet<Integer> allowed = allowed();
    SortedMap<Integer, Integer> highest = whole("highest_of", 1, MOST);
    SortedMap<Integer, Integer> askedIf = whole("asked_if", 1, number);
    SortedMap<Integer, List<String>> words = words(allowed);
    SortedMap<Integer, YamlValue> questions = ItemNumbers.entries(fields.get("questions"), number);
    List<Question> items = new ArrayList<>();
    for (int item = 1; item <= number; item++) {
      SortedSet<Integer> own = upTo(highest.get(item), allowed);
      items.add(
          new Question(
              own,
              said(words, own),
              QuestionnaireReader.texts(questions.get(item)),
              askedIf.getOrDefault(item, 0)));
    }
    return items;
  }

  /** Answers listed one by one, or a range. */
  private SortedSet<Integer> allowed() {
    Integer lowest = fields.whole("lowest", 0, MOST);
    Integer highest = fields.whole(HIGHEST, 1, MOST);
    YamlValue only = fields.get(ONLY);
    if (only != null) {
      if (fields.get(HIGHEST) != null || fields.get("lowest") != null) {
        only.isWrong("stands beside lowest or highest", "either the one or the other");
      }
      return listed(only);
    }
    if (highest == null) {
      if (fields.get(HIGHEST) == null) {
        entry.isWrong("has no highest answer", "the key highest, or only");
      }
      return new TreeSet<>(List.of(0));
    }
    int from = lowest == null ? 0 : lowest;
    if (from >= highest) {
      entry.isWrong("has a lowest answer that is not below its highest", "lowest below highest");
      return new TreeSet<>(List.of(0));
    }
    return range(from, highest);
  }

  private static SortedSet<Integer> listed(YamlValue only) {
    SortedSet<Integer> answers = new TreeSet<>();
    for (YamlValue each : only.items("a list of answers")) {
      Integer answer = Scalars.whole(each, 0, MOST);
      if (answer != null) {
        answers.add(answer);
      }
    }
    return answers.isEmpty() ? new TreeSet<>(List.of(0)) : answers;
  }

  private static SortedSet<Integer> range(int from, int to) {
    return IntStream.rangeClosed(from, to).boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<Integer> upTo(@Nullable Integer highest, SortedSet<Integer> allowed) {
    return highest == null ? allowed : range(allowed.first(), Math.max(allowed.first(), highest));
  }

  private SortedMap<Integer, Integer> whole(String key, int lowest, int highest) {
    SortedMap<Integer, Integer> numbers = new TreeMap<>();
    ItemNumbers.entries(fields.get(key), number)
        .forEach(
            (item, value) -> {
              Integer of = Scalars.whole(value, lowest, highest);
              if (of != null) {
                numbers.put(item, of);
              }
            });
    return numbers;
  }

  private SortedMap<Integer, List<String>> words(SortedSet<Integer> allowed) {
    SortedMap<Integer, List<String>> words = new TreeMap<>();
    YamlValue value = fields.get("answers");
    if (value == null) {
      return words;
    }
    SortedMap<String, Integer> meant = new TreeMap<>();
    value
        .entries("answers, each with its words")
        .forEach(
            (key, each) -> {
              Integer answer = answer(key, allowed, each);
              List<String> said = QuestionnaireReader.texts(each);
              if (answer != null) {
                words.put(answer, said);
                said.forEach(word -> claim(word, answer, meant, each));
              }
            });
    return words;
  }

  private static @Nullable Integer answer(String key, SortedSet<Integer> allowed, YamlValue at) {
    for (Integer answer : allowed) {
      if (key.equals(answer.toString())) {
        return answer;
      }
    }
    at.isWrong("is no answer", "one of " + joined(allowed));
    return null;
  }

  private static String joined(SortedSet<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static void claim(
      String word, Integer answer, SortedMap<String, Integer> meant, YamlValue at) {
    Integer other = meant.putIfAbsent(Spellings.key(word), answer);
    if (other != null && !other.equals(answer)) {
      at.isWrong(
          "has '" + Scalars.shortened(word) + "', which is the answer " + other + " too",
          "each word for one answer");
    }
  }

  private static SortedMap<Integer, List<String>> said(
      SortedMap<Integer, List<String>> words, SortedSet<Integer> allowed) {
    SortedMap<Integer, List<String>> own = new TreeMap<>(words);
    own.keySet().retainAll(allowed);
    return own;
  }
}
