package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clinicoutcomes.instrument.ScoreRange;
import org.clinicoutcomes.questionnaire.Answers;
import org.clinicoutcomes.questionnaire.Prorating;
import org.clinicoutcomes.questionnaire.Question;
import org.clinicoutcomes.questionnaire.Questionnaire;
import org.clinicoutcomes.questionnaire.TotalRule;
import org.jspecify.annotations.Nullable;

/** An instrument's questions, and how its score follows from the answers to them. */
final class QuestionnaireReader {

  private static final List<String> REQUIRED = List.of("number", "total", "citation");
  private static final List<String> OPTIONAL =
      List.of(
          "lowest",
          "highest",
          "highest_of",
          "only",
          "answers",
          "questions",
          "asked_if",
          "either",
          "beside",
          "prorated",
          "scales",
          "short_names");
  private static final int MOST_BESIDE = 99;

  private final YamlValue entry;
  private final Fields fields;
  private final int number;

  private QuestionnaireReader(YamlValue entry, Fields fields, int number) {
    this.entry = entry;
    this.fields = fields;
    this.number = number;
  }

  /** The questionnaire; null where a mistake was reported, or none is given. */
  static @Nullable Questionnaire read(@Nullable YamlValue entry, @Nullable ScoreRange range) {
    if (entry == null) {
      return null;
    }
    int before = entry.mistakes().count();
    Fields fields = Fields.of(entry, REQUIRED, OPTIONAL);
    Integer number = fields.whole("number", 2, ItemNumbers.MOST);
    if (number == null) {
      return null;
    }
    Questionnaire read = new QuestionnaireReader(entry, fields, number).read();
    if (read == null || entry.mistakes().count() > before) {
      return null;
    }
    checkLowest(entry, read, range);
    return entry.mistakes().count() == before ? read : null;
  }

  private @Nullable Questionnaire read() {
    List<Question> items = new ItemReader(entry, fields, number).items();
    TotalRule total =
        fields.read("total", value -> new TotalRuleReader(number, items).total(value));
    Set<Integer> beside = new TreeSet<>();
    ItemNumbers.listed(fields.get("beside"), number + 1, MOST_BESIDE).forEach(beside::add);
    List<SortedSet<Integer>> either = groups(fields.get("either"));
    Prorating prorating = fields.read("prorated", this::prorating);
    SortedMap<Integer, String> scales = scales();
    List<String> names = texts(fields.get("short_names"));
    String citation = fields.text("citation");
    if (total == null || citation == null) {
      return null;
    }
    return new Questionnaire(items, beside, either, total, prorating, scales, names, citation);
  }

  private List<SortedSet<Integer>> groups(@Nullable YamlValue value) {
    return value == null ? List.of() : ItemNumbers.groups(value, number);
  }

  private @Nullable Prorating prorating(YamlValue value) {
    Fields of = Fields.of(value, List.of("may_miss", "citation"), List.of("from", "to"));
    Integer most = of.whole("may_miss", 1, number - 1);
    Integer from = of.whole("from", 1, number);
    Integer to = of.whole("to", 1, number);
    String citation = of.text("citation");
    if (most == null || citation == null) {
      return null;
    }
    return new Prorating(from == null ? 1 : from, to == null ? number : to, most, citation);
  }

  private SortedMap<Integer, String> scales() {
    SortedMap<Integer, String> scales = new TreeMap<>();
    ItemNumbers.entries(fields.get("scales"), number)
        .forEach(
            (item, value) -> {
              String key = Scalars.text(value);
              if (key != null) {
                scales.put(item, key);
              }
            });
    return scales;
  }

  static List<String> texts(@Nullable YamlValue value) {
    List<String> texts = new ArrayList<>();
    if (value != null) {
      for (YamlValue each : value.oneOrMore("a list of texts")) {
        String text = Scalars.text(each);
        if (text != null) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  private static void checkLowest(YamlValue entry, Questionnaire read, @Nullable ScoreRange range) {
    Answers lowest = read.noAnswers();
    for (int item = 1; item <= read.size(); item++) {
      lowest.put(item, read.item(item).allowed().first());
    }
    int total = read.total().hundredths(lowest);
    if (range != null && !range.contains(total)) {
      entry.isWrong(
          "gives a total of "
              + Hundredths.plain(total)
              + " for the lowest answers, which the instrument cannot score",
          "a score from "
              + Hundredths.plain(range.lowestHundredths())
              + " to "
              + Hundredths.plain(range.highestHundredths()));
    }
  }
}
