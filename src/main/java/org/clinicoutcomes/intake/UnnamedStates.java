package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.quality.DoubtBook;

/**
 * Columns of a scores file whose headers mean nothing to us, as far as all that stands in them are
 * words of whether a questionnaire was completed.
 */
final class UnnamedStates {

  private final Codes<ScoreState> codes;
  private final List<Candidate> candidates = new ArrayList<>();
  private long rows;

  /** A column in which nothing else has stood yet. */
  private static final class Candidate {
    private final FileColumn column;
    private long unfinished;
    private long others;

    Candidate(FileColumn column) {
      this.column = column;
    }
  }

  UnnamedStates(Header header, Codebook book) {
    codes = new ScoreStateWords(book.spellings()).status();
    new HeaderFindings(header)
        .unknownColumns()
        .forEach(each -> candidates.add(new Candidate(each)));
  }

  /** Looks at a row that has scores. */
  void add(Row row) {
    rows++;
    candidates.removeIf(each -> !isOne(each, row.text(each.column)));
  }

  private boolean isOne(Candidate candidate, String text) {
    ScoreState state = codes.find(text);
    boolean isUnfinished = state == ScoreState.UNFINISHED || state == ScoreState.NO_SCORE;
    candidate.unfinished += isUnfinished ? 1 : 0;
    candidate.others += isUnfinished ? 0 : 1;
    return state != null || text.isEmpty();
  }

  /** Raises what is in doubt, once the file is read. */
  void raise(FileTally tally, DoubtBook doubts) {
    StateDoubts states = new StateDoubts(tally, doubts);
    candidates.stream()
        .filter(each -> each.others > 0)
        .forEach(each -> states.ask(each.column, each.unfinished, rows));
  }
}
