package org.clinicoutcomes.intake;

import java.util.Map;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.records.ReplacementCounts;
import org.clinicoutcomes.records.SourceRecords;

/** Judges rows of one key, within each file of a source and between its files. */
final class RowsOfOneKey {

  private final ReplacementCounts found;
  private final ReplacedValues replaced;
  private final DoubtBook doubts;

  /**
   * @param records once they are settled
   */
  RowsOfOneKey(SourceRecords records, ReplacedValues replaced, DoubtBook doubts) {
    found = records.replaced();
    this.replaced = replaced;
    this.doubts = doubts;
  }

  void judge(
      Map<FileTally, SessionRows> sessions, Map<FileTally, ScoreRows> scores, KeyLedger patients) {
    sessions.forEach(this::judge);
    scores.forEach(this::judge);
    ContradictingFiles files = new ContradictingFiles(doubts);
    sessions.forEach((tally, rows) -> files.add(tally, rows.file()));
    scores.forEach((tally, rows) -> files.add(tally, rows.file()));
    patients.tell(files, "patients");
    files.raise("sessions", found.pairsOfSessions());
    files.raise("scores", found.pairsOfScores());
  }

  private void judge(FileTally tally, SessionRows rows) {
    replaced.judge(tally, "sessions", found.ofSessions(rows.file()));
    replaced.judge(tally, "scores", found.ofScores(rows.file()));
  }

  private void judge(FileTally tally, ScoreRows rows) {
    replaced.judge(tally, "scores", rows.replacements());
    replaced.judgeApart(tally, rows.minutesApart());
  }
}
