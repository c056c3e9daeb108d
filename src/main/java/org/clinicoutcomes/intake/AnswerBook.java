package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.questionnaire.Questionnaire;
import org.clinicoutcomes.records.SourceRecords;
import org.jspecify.annotations.Nullable;

/**
 * The questionnaires of one source whose answers stand in rows of their own, over all its files:
 * the answers of one patient and questionnaire at one moment, or with one id, are together.
 */
final class AnswerBook {

  /** Answers that are written one by one, each with its time, follow each other within this. */
  private static final int SECONDS_APART = 3_600;

  private static final Comparator<Map.Entry<Key, AnsweredSheet>> BY_TIME =
      Comparator.comparing((Map.Entry<Key, AnsweredSheet> each) -> each.getKey().patientId())
          .thenComparing(each -> each.getKey().instrument())
          .thenComparing(each -> each.getKey().timing())
          .thenComparing(each -> each.getValue().at());

  /**
   * Whose answers they are.
   *
   * @param at null where an id tells them apart
   */
  private record Key(
      String patientId, int instrument, Timing timing, String response, @Nullable Moment at) {}

  /** Rows that stand for a question, and those that another value of the same file has replaced. */
  record Replaced(long rows, long replaced) {}

  private final Questionnaires questionnaires;
  private final Map<Key, AnsweredSheet> sheets = new LinkedHashMap<>();
  private final SortedMap<Integer, AnswerCount> counts = new TreeMap<>();
  private final Map<FileTally, Replaced> replaced = new HashMap<>();

  AnswerBook(Questionnaires questionnaires) {
    this.questionnaires = questionnaires;
  }

  /** The questionnaire that a patient has filled in on an occasion. */
  AnsweredSheet sheet(int instrument, Occasion occasion, String response) {
    Moment at = Objects.requireNonNull(occasion.at(), "an answer needs a date column");
    Key key =
        new Key(
            occasion.patientId(),
            instrument,
            occasion.timing(),
            response,
            response.isEmpty() ? at : null);
    return sheets.computeIfAbsent(
        key, each -> new AnsweredSheet(questionnaire(instrument).size(), at));
  }

  private Questionnaire questionnaire(int instrument) {
    return questionnaires.names(instrument).questionnaire();
  }

  /** How the answers to a questionnaire could be read. */
  AnswerCount count(int instrument) {
    return counts.computeIfAbsent(instrument, each -> new AnswerCount());
  }

  SortedMap<Integer, AnswerCount> counts() {
    return counts;
  }

  /** Counts a row that stands for a question, and what it has replaced. */
  void count(FileTally file, AnsweredSheet.Replaced what) {
    Replaced before = replaced.getOrDefault(file, new Replaced(0, 0));
    boolean isOther = what == AnsweredSheet.Replaced.ANOTHER_VALUE;
    replaced.put(file, new Replaced(before.rows() + 1, before.replaced() + (isOther ? 1 : 0)));
  }

  Map<FileTally, Replaced> replaced() {
    return replaced;
  }

  /** Hands over the scores that follow, once all rows are read; and counts what becomes of rows. */
  void settle(SourceRecords records, int asOfDay) {
    questionnaires.all().forEach((number, names) -> findScales(number, names, records));
    join();
    sheets.forEach((key, sheet) -> settle(key, sheet, records, asOfDay));
    sheets.clear();
  }

  /** Answers may stand in the export as scores of an instrument of its own. */
  private void findScales(int number, ItemNames names, SourceRecords records) {
    if (counts.containsKey(number)) {
      names
          .questionnaire()
          .scales()
          .forEach(
              (item, scale) ->
                  records.forEachScore(
                      questionnaires.number(scale),
                      (patientId, score) -> takeScale(patientId, number, item, score)));
    }
  }

  private void takeScale(String patientId, int number, int item, Score score) {
    AnsweredSheet sheet = sheets.get(new Key(patientId, number, score.timing(), "", score.at()));
    if (sheet != null && !sheet.hasRow(item)) {
      int answer = score.hundredths() / 100;
      count(number).sawAnswer(answer, questionnaire(number).item(item).allowed().first(), true);
      sheet.also(item, answer);
    }
  }

  /** Joins what was begun and went on soon after, each answer with a time of its own. */
  private void join() {
    List<Map.Entry<Key, AnsweredSheet>> parts =
        new ArrayList<>(sheets.entrySet().stream().filter(each -> isPart(each)).toList());
    parts.sort(BY_TIME);
    Map.@Nullable Entry<Key, AnsweredSheet> open = null;
    Moment last = new Moment(0, Moment.UNTIMED);
    for (Map.Entry<Key, AnsweredSheet> part : parts) {
      if (open != null && goesOn(open, part, last)) {
        open.getValue().join(part.getValue());
        sheets.remove(part.getKey());
      } else {
        open = part;
      }
      last = part.getValue().at();
    }
  }

  private boolean isPart(Map.Entry<Key, AnsweredSheet> each) {
    return each.getKey().response().isEmpty()
        && each.getValue().at().isTimed()
        && each.getValue().itemTotal(questionnaire(each.getKey().instrument())).isEmpty();
  }

  private static boolean goesOn(
      Map.Entry<Key, AnsweredSheet> open, Map.Entry<Key, AnsweredSheet> part, Moment last) {
    Moment at = part.getValue().at();
    return open.getKey().patientId().equals(part.getKey().patientId())
        && open.getKey().instrument() == part.getKey().instrument()
        && open.getKey().timing() == part.getKey().timing()
        && at.epochDay() == last.epochDay()
        && at.secondOfDay() - last.secondOfDay() <= SECONDS_APART
        && open.getValue().isApartFrom(part.getValue());
  }

  private void settle(Key key, AnsweredSheet sheet, SourceRecords records, int asOfDay) {
    Questionnaire questionnaire = questionnaire(key.instrument());
    if (sheet.isUnread() || sheet.hasAnswers()) {
      count(key.instrument()).add(sheet.isUnread() ? 1 : 0);
    }
    OptionalInt total = itemTotal(key, sheet, questionnaire);
    boolean hasTotal = sheet.hasTotal(total.isPresent());
    if (hasTotal) {
      add(records, key, key.instrument(), sheet, sheet.value(AnsweredSheet.TOTAL), false);
    }
    total.ifPresent(of -> add(records, key, key.instrument(), sheet, of, true));
    questionnaire.scales().forEach((item, scale) -> addScale(records, key, sheet, item, scale));
    boolean isScore = hasTotal || total.isPresent();
    sheet.countRows(isScore, questionnaire.scales().keySet(), sheet.at().epochDay() > asOfDay);
  }

  private OptionalInt itemTotal(Key key, AnsweredSheet sheet, Questionnaire questionnaire) {
    OptionalInt total = sheet.itemTotal(questionnaire);
    boolean isScore =
        total.isPresent()
            && questionnaires.instrument(key.instrument()).range().contains(total.getAsInt());
    return isScore ? total : OptionalInt.empty();
  }

  private void addScale(
      SourceRecords records, Key key, AnsweredSheet sheet, int item, String scale) {
    int number = questionnaires.number(scale);
    if (number >= 0 && sheet.hasRow(item)) {
      add(records, key, number, sheet, sheet.value(item) * 100, false);
    }
  }

  private static void add(
      SourceRecords records,
      Key key,
      int instrument,
      AnsweredSheet sheet,
      int hundredths,
      boolean isOfItems) {
    if (isOfItems) {
      records.addItemTotal(key.patientId(), instrument, sheet.at(), key.timing(), hundredths);
    } else {
      records.addScore(key.patientId(), instrument, sheet.at(), key.timing(), hundredths);
    }
  }
}
