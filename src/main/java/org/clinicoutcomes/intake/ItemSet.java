package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.questionnaire.Answers;
import org.clinicoutcomes.questionnaire.Questionnaire;

/** The columns of one questionnaire's questions, and the answers of the row read last. */
final class ItemSet {

  private final int number;
  private final Instrument instrument;
  private final Questionnaire questionnaire;
  private final Timing timing;
  private final List<FileColumn> columns;
  private final List<AnswerWords> words;
  private final Answers answers;
  private final AnswerCount count = new AnswerCount();

  private ItemSet(
      int number, ItemNames names, Timing timing, List<FileColumn> columns, Questionnaires known) {
    this.number = number;
    this.timing = timing;
    this.columns = columns;
    instrument = known.instrument(number);
    questionnaire = names.questionnaire();
    words = known.answers(number);
    answers = questionnaire.noAnswers();
  }

  /** Those of a file, each with every question. */
  static List<ItemSet> of(Header header, Questionnaires known) {
    List<ItemSet> sets = new ArrayList<>();
    known
        .all()
        .forEach(
            (number, names) -> {
              for (Timing timing : Timing.values()) {
                List<FileColumn> columns =
                    columns(header, known.instrument(number).key(), names, timing);
                if (columns.stream().noneMatch(FileColumn::isAbsent)) {
                  sets.add(new ItemSet(number, names, timing, columns, known));
                }
              }
            });
    return sets;
  }

  private static List<FileColumn> columns(
      Header header, String key, ItemNames names, Timing timing) {
    List<FileColumn> columns = new ArrayList<>();
    for (int item = 1; item <= names.questionnaire().size(); item++) {
      columns.add(header.column(ItemColumnName.of(key, item, timing)));
    }
    return columns;
  }

  /** The number of the instrument. */
  int number() {
    return number;
  }

  Instrument instrument() {
    return instrument;
  }

  Questionnaire questionnaire() {
    return questionnaire;
  }

  /** What its headers say of when the answers were given. */
  Timing timing() {
    return timing;
  }

  List<FileColumn> columns() {
    return columns;
  }

  AnswerCount count() {
    return count;
  }

  /** The first and the last of its headers. */
  String where() {
    return columns.get(0).name() + " to " + columns.get(columns.size() - 1).name();
  }

  /** Whether any question is answered. */
  boolean isFilled(Row row) {
    for (FileColumn column : columns) {
      if (!row.isNotTaken(column, instrument.key())) {
        return true;
      }
    }
    return false;
  }

  /** Reads the answers of a row; a cell that is none is set aside. */
  void read(Row row) {
    answers.clear();
    int unread = 0;
    int filled = 0;
    for (int item = 1; item <= columns.size(); item++) {
      FileColumn column = columns.get(item - 1);
      String text = row.text(column);
      if (!row.isNotTaken(column, instrument.key())) {
        filled++;
        int answer = words.get(item - 1).of(text);
        if (answer == AnswerWords.NONE) {
          unread++;
          problem(row, column, item, text);
        } else {
          int lowest = questionnaire.item(item).allowed().first();
          count.sawAnswer(answer, lowest, AnswerWords.isNumber(text));
          answers.put(item, answer);
        }
      }
    }
    if (filled > 0) {
      count.add(unread);
    }
  }

  private void problem(Row row, FileColumn column, int item, String text) {
    count.sawUnread(text.equals(Integer.toString(questionnaire.item(item).allowed().last() + 1)));
    row.problem(
        column,
        Scope.CELL,
        RejectCode.UNKNOWN_CODE,
        "is no answer to question " + item + " of " + instrument.key(),
        "Use one of "
            + questionnaire.item(item).allowed().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "))
            + ", or say what the words count, under values in mapping.yaml.");
  }

  /** The answers of the row read last. */
  Answers answers() {
    return answers;
  }

  /** What they add up to, in hundredths; {@link Quantity#NONE} where one is missing. */
  long total() {
    OptionalInt total = questionnaire.total(answers);
    boolean isScore = total.isPresent() && instrument.range().contains(total.getAsInt());
    return isScore ? total.getAsInt() : Quantity.NONE;
  }
}
