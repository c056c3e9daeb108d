package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.records.ItemTotals;
import org.clinicoutcomes.records.SourceRecords;

/**
 * What is in doubt of questionnaires: answers that could not be read, which would take away just
 * the totals of those who gave them; answers that add up to another total than the one beside them;
 * rows of answers that replace each other.
 */
final class ItemDoubts {

  private final DoubtBook doubts;
  private final Questionnaires questionnaires;
  private final List<Asked> asked = new ArrayList<>();

  /**
   * The answers to one questionnaire in a file, or in rows of all scores files.
   *
   * @param ignoring the line of the mapping that leaves them out; empty where there is none
   */
  private record Asked(String place, int instrument, AnswerCount count, String ignoring) {}

  ItemDoubts(DoubtBook doubts, Questionnaires questionnaires) {
    this.doubts = doubts;
    this.questionnaires = questionnaires;
  }

  /** Takes the questionnaires of a file that is read. */
  void add(FileTally tally, List<ItemSet> sets) {
    for (ItemSet set : sets) {
      String place = tally.file() + ": " + set.where();
      asked.add(new Asked(place, set.number(), set.count(), ignoring(tally, set)));
    }
  }

  private static String ignoring(FileTally tally, ItemSet set) {
    return PastedLine.ignore(tally.kind(), set.columns().stream().map(FileColumn::name).toList());
  }

  /** Raises what is in doubt, once the records are settled. */
  void raise(SourceRecords records, AnswerBook sheets) {
    sheets
        .counts()
        .forEach(
            (number, count) -> asked.add(new Asked("scores: " + key(number), number, count, "")));
    asked.stream().filter(each -> each.count().unread() > 0).forEach(this::unread);
    SortedMap<Integer, ItemTotals.Found> totals = records.settled().itemTotals().byInstrument();
    asked.stream()
        .filter(each -> each.count().mayBeShifted() && !totals.containsKey(each.instrument()))
        .forEach(this::withoutLowest);
    totals.forEach(this::differing);
    sheets.replaced().forEach(this::replaced);
  }

  private String key(int instrument) {
    return questionnaires.instrument(instrument).key();
  }

  private void unread(Asked each) {
    AnswerCount count = each.count();
    DoubtCode code = count.isShifted() ? DoubtCode.OTHER_SCALE : DoubtCode.COLUMN_UNREAD;
    Subject subject = Subject.ofRows(code, each.place(), count.unread());
    if (count.isShifted() || doubts.rules().isUnread(count.unread(), count.filled())) {
      doubts.holding(subject, words(each), remedy(each));
    } else if (doubts.rules().isDoubt(count.unread(), count.filled())) {
      doubts.aside(subject, words(each), remedy(each));
    }
  }

  private String words(Asked each) {
    AnswerCount count = each.count();
    return each.place()
        + ": "
        + count.unread()
        + " of "
        + count.filled()
        + " questionnaires of "
        + key(each.instrument())
        + " have an answer that is none of it"
        + (count.isShifted() ? ", one too high, and nobody has given the lowest" : "")
        + ": they have no total.";
  }

  /** A total beside the answers would count, and show which of both it is. */
  private void withoutLowest(Asked each) {
    long size = each.count().filled();
    doubts.holding(
        Subject.ofRows(DoubtCode.OTHER_SCALE, each.place(), size),
        each.place()
            + ": in "
            + size
            + " questionnaires of "
            + key(each.instrument())
            + " nobody has given the lowest answer, 0, to any question: they seem to be counted from"
            + " 1, and every total would be too high.",
        remedy(each)
            + " If they are counted from 0 all the same: "
            + PastedLine.accepted(DoubtCode.OTHER_SCALE.code(), each.place(), size)
            + ".");
  }

  private String remedy(Asked each) {
    Instrument instrument = questionnaires.instrument(each.instrument());
    SortedSet<Integer> allowed =
        questionnaires.names(each.instrument()).questionnaire().item(1).allowed();
    return "Say in mapping.yaml what the answers count"
        + (each.count().isShifted() || each.count().mayBeShifted()
            ? ": `values: {answer_" + instrument.key() + ": {" + shifted(allowed) + "}}`"
            : ", under values, answer_" + instrument.key() + " (" + listed(allowed) + ")")
        + (each.ignoring().isEmpty() ? "" : "; or leave them out: " + each.ignoring())
        + ".";
  }

  private static String shifted(SortedSet<Integer> answers) {
    return answers.stream()
        .map(answer -> answer + ": [\"" + (answer + 1) + "\"]")
        .collect(Collectors.joining(", "));
  }

  private static String listed(SortedSet<Integer> answers) {
    return answers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private void differing(int instrument, ItemTotals.Found found) {
    if (found.differing() == 0) {
      return;
    }
    String place = place(instrument);
    Subject subject =
        new Subject(DoubtCode.ITEMS_AND_TOTAL_DIFFER, place, found.differing(), found.patients());
    String sentence =
        place
            + ": the answers of "
            + found.differing()
            + " of "
            + found.compared()
            + " questionnaires give another score than the total beside them; the total counts.";
    if (doubts.rules().doDiffer(found.differing(), found.compared())) {
      doubts.holding(subject, sentence, choice(instrument));
    } else if (doubts.rules().isDoubt(found.differing(), found.compared())) {
      doubts.aside(subject, sentence, choice(instrument));
    }
  }

  private String place(int instrument) {
    List<Asked> of = of(instrument);
    return of.size() == 1 ? of.get(0).place() : key(instrument);
  }

  private List<Asked> of(int instrument) {
    return asked.stream().filter(each -> each.instrument() == instrument).toList();
  }

  private String choice(int instrument) {
    String ignoring =
        of(instrument).stream()
            .map(Asked::ignoring)
            .filter(line -> !line.isEmpty())
            .findFirst()
            .orElse("");
    return ignoring.isEmpty()
        ? "Find out which are right, and leave the others out of the export."
        : "If the totals are right, leave the answers out by this line of mapping.yaml: "
            + ignoring
            + "; if the answers are, leave out the column of the total instead.";
  }

  private void replaced(FileTally file, AnswerBook.Replaced found) {
    if (doubts.rules().areReplaced(found.replaced(), found.rows() - found.replaced())) {
      doubts.holding(
          Subject.ofRows(DoubtCode.REPLACED_VALUES, file.file(), found.replaced()),
          file.file()
              + ": "
              + found.replaced()
              + " of "
              + found.rows()
              + " answers stand in place of another answer of the same patient, date and question.",
          "If patients answered twice a day, map the column that tells it: columns: {scores:"
              + " {response_id: …}}, or one with the time.");
    }
  }
}
