package org.clinicoutcomes.records;

import java.util.List;
import org.clinicoutcomes.instrument.Instrument;

/** What a source's rows say where they are held against each other; once they are settled. */
public final class RowsCompared {

  private final SessionColumns sessions;
  private final ScoreColumns scores;
  private final ReplacementCounts replaced;
  private final int patients;

  /**
   * @param patients how many patients any row has named
   */
  RowsCompared(
      SessionColumns sessions, ScoreColumns scores, ReplacementCounts replaced, int patients) {
    this.sessions = sessions;
    this.scores = scores;
    this.replaced = replaced;
    this.patients = patients;
  }

  /** The session rows that are replaced by another patient's of the same id. */
  public int sessionsTakenByOthers() {
    return sessions.takenByOthers();
  }

  /** When and where each session row says that somebody was treated. */
  public Visits visits() {
    return new Visits(sessions, replaced.sessions());
  }

  /** How far scores lie from the sessions of their patients. */
  public ScoreDistances scoreDistances() {
    return new ScoreDistances(sessions, scores, replaced, patients);
  }

  /**
   * What values the scores that count have, by where they stand.
   *
   * @param all the instruments that scores name by number
   */
  public List<ScoreValues> scoreValues(List<Instrument> all) {
    return new ScoreValueScan(scores, all).of(patients);
  }
}
