package org.clinicoutcomes.intake;

import java.util.List;
import java.util.Set;
import org.clinicoutcomes.quality.DoubtBook;
import org.jspecify.annotations.Nullable;

/** What the columns of a scores file say of whether its scores were completed. */
final class ScoreStates {

  private final List<StateColumn> ofRows;
  private final List<StateColumn> ofForms;
  private final StatesFound found;
  private final UnnamedStates unnamed;
  private long unfinished;
  private long unverified;
  private long noScores;

  /**
   * @param found of the columns that may say so
   */
  ScoreStates(Header header, Codebook book, StatesFound found) {
    this.found = found;
    unnamed = new UnnamedStates(header, book);
    List<StateColumn> all =
        StateColumn.of(header, book).stream()
            .filter(each -> found.counting().contains(each.name()))
            .toList();
    ofRows = all.stream().filter(StateColumn::isOfRow).toList();
    ofForms = all.stream().filter(column -> !column.isOfRow()).toList();
  }

  /** Whether a row that has scores says that they are none of a patient. */
  boolean isNoScore(Row row) {
    unnamed.add(row);
    for (StateColumn each : ofRows) {
      if (each.state(row) == ScoreState.NO_SCORE) {
        noScores++;
        return true;
      }
    }
    return false;
  }

  /** Whether a row that has scores says that they are unfinished. */
  boolean isUnfinished(Row row) {
    for (StateColumn each : ofRows) {
      if (each.state(row) == ScoreState.UNFINISHED) {
        unfinished++;
        return true;
      }
    }
    return false;
  }

  /** Notes in a row which of its states cannot be read. */
  void judge(Row row) {
    for (StateColumn each : ofRows) {
      each.judge(row);
    }
  }

  /** The form of one instrument; one of which nothing is said counts. */
  Form form(String instrument) {
    return new Form(
        ofForms.stream().filter(each -> each.isOf(instrument)).findFirst().orElse(null));
  }

  /** Our names of the columns of states that are not used. */
  Set<String> unused() {
    return found.unused();
  }

  /** Notes what the states said of the scores, and raises what is in doubt. */
  void say(FileTally tally, DoubtBook doubts) {
    StateDoubts asked = new StateDoubts(tally, doubts);
    found.asked().forEach(asked::ask);
    unnamed.raise(tally, doubts);
    found.silent().stream()
        .map(tally::headerOf)
        .forEach(
            header ->
                tally.note(
                    "column "
                        + header
                        + " has one word throughout, which tells no scores apart: not used"));
    if (noScores > 0) {
      tally.note(
          "rows that are previews or tests, or whose scores were taken back or made up, which are"
              + " not wanted: "
              + noScores);
    }
    if (unfinished > 0) {
      tally.note("scores of unfinished questionnaires, which count as missing: " + unfinished);
    }
    if (unverified > 0) {
      tally.note("scores of forms complete but unverified, which count: " + unverified);
    }
  }

  /** What is said of one instrument's form in each row. */
  final class Form {

    private final @Nullable StateColumn column;

    private Form(@Nullable StateColumn column) {
      this.column = column;
    }

    /** Whether a form that has a score says that it is unfinished. */
    boolean isUnfinished(Row row) {
      ScoreState state = column == null ? null : column.state(row);
      unfinished += state == ScoreState.UNFINISHED ? 1 : 0;
      unverified += state == ScoreState.UNVERIFIED ? 1 : 0;
      return state == ScoreState.UNFINISHED;
    }

    /** Whether a form says that it is unfinished, where nothing is noted of it. */
    boolean isOpen(Row row) {
      return column != null && column.state(row) == ScoreState.UNFINISHED;
    }

    /** Whether it counts; a state that cannot be read is noted in the row, and does not. */
    boolean counts(Row row) {
      return column == null || column.counts(row);
    }
  }
}
