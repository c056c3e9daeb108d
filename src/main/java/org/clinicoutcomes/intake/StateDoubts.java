package org.clinicoutcomes.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;

/** What is asked of columns that may say whether scores were completed. */
final class StateDoubts {

  private static final int SAID = 6;

  private final FileTally tally;
  private final DoubtBook doubts;

  StateDoubts(FileTally tally, DoubtBook doubts) {
    this.tally = tally;
    this.doubts = doubts;
  }

  /** Says that a column tells rows apart by words that are not known. */
  void ask(StatesFound.Asked asked) {
    StateWords words = asked.words();
    if (doubts.rules().isDoubt(words.unknown(), words.rows())) {
      doubts.holding(
          subject(asked.column().column(), words.unknown()),
          place(asked.column().column())
              + " tells rows apart, and nobody knows which of its words say that a score was not"
              + " completed, or is none: "
              + words.unknown()
              + " rows have one that is not known"
              + named(words.said())
              + ".",
          meaning(asked)
              + " If it says nothing of that: "
              + PastedLine.ignore(FileKind.SCORES, asked.column().column().name())
              + ".");
    }
  }

  /** Says that a column of which no list knows the header has the words of such columns. */
  void ask(FileColumn column, long unfinished, long rows) {
    if (doubts.rules().isDoubt(unfinished, rows)) {
      doubts.holding(
          subject(column, unfinished),
          place(column)
              + " has words of whether questionnaires were completed, and "
              + unfinished
              + " rows say that theirs was not; nobody knows whether it is of these scores.",
          "If it is, say in mapping.yaml "
              + PastedLine.column(FileKind.SCORES, "status", column.name())
              + "; else "
              + PastedLine.ignore(FileKind.SCORES, column.name())
              + ".");
    }
  }

  private Subject subject(FileColumn column, long rows) {
    return Subject.ofRows(DoubtCode.SCORE_STATES, place(column), rows);
  }

  private String place(FileColumn column) {
    return tally.file() + ", column " + column.name();
  }

  private static String named(List<String> words) {
    return words.isEmpty()
        ? ""
        : ", such as " + words.stream().limit(SAID).collect(Collectors.joining(", "));
  }

  private static String meaning(StatesFound.Asked asked) {
    List<String> words = asked.words().said();
    List<String> codes = ScoreStateWords.codes(asked.column().list());
    if (words.size() < 2) {
      return "Say what they mean in mapping.yaml, under values, "
          + asked.column().list()
          + " ("
          + String.join(", ", codes)
          + ").";
    }
    return "Say in mapping.yaml what they mean, such as values: {"
        + asked.column().list()
        + ": {"
        + codes.get(0)
        + ": "
        + PastedLine.list(words.subList(0, 1))
        + ", "
        + codes.get(1)
        + ": "
        + PastedLine.list(words.stream().skip(1).limit(SAID).toList())
        + "}}, if it is so.";
  }
}
