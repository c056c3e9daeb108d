package org.clinicoutcomes.records;

import java.util.List;

/**
 * How often the rows of each file of a source replace each other, by the file's place among all.
 */
public final class ReplacementCounts {

  private final SessionColumns sessions;
  private final ScoreColumns scores;
  private final RepeatedKeys sessionKeys = new RepeatedKeys();
  private final RepeatedKeys scoreKeys = new RepeatedKeys();
  private final RepeatedKeys scoresApart = new RepeatedKeys();

  ReplacementCounts(SessionColumns sessions, ScoreColumns scores) {
    this.sessions = sessions;
    this.scores = scores;
  }

  /** Notes that the sessions and scores from here on are those of another file, and numbers it. */
  int startFile() {
    sessionKeys.startFile(sessions.size());
    scoresApart.startFile(scores.size());
    return scoreKeys.startFile(scores.size());
  }

  /** What is counted of the sessions. */
  RepeatedKeys sessions() {
    return sessionKeys;
  }

  /** What is counted of the scores. */
  RepeatedKeys scores() {
    return scoreKeys;
  }

  /** What is counted of scores minutes apart. */
  RepeatedKeys scoresApart() {
    return scoresApart;
  }

  /** Files whose sessions have ids in common. */
  public List<FilePair> pairsOfSessions() {
    return sessionKeys.pairs();
  }

  /** Files whose scores have keys in common. */
  public List<FilePair> pairsOfScores() {
    return scoreKeys.pairs();
  }

  /** How often sessions of a file replace each other. */
  public Replacements ofSessions(int file) {
    return sessionKeys.of(file, sessions.size());
  }

  /** How often scores of a file follow another one within minutes; those in sessions never do. */
  public Replacements ofScoresApart(int file) {
    return scoresApart.of(file, scores.size());
  }

  /**
   * How often scores of a file replace each other. Scores in columns of sessions are told by the
   * session's row.
   */
  public Replacements ofScores(int file) {
    Replacements scored = scoreKeys.of(file, scores.size());
    int first = scoreKeys.start(file);
    return first < scores.wide()
        ? scored.by(row -> sessions.rowOfScore(first + row) - sessionKeys.start(file))
        : scored;
  }
}
