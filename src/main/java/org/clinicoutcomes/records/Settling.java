package org.clinicoutcomes.records;

import java.util.List;
import org.clinicoutcomes.clock.Reckoning;

/**
 * Decides the fate of every row of a source, once all are read: scores are told by the clock of the
 * sessions where these state an offset; for one key the later row wins whole, sessions before
 * scores (a replaced session row takes the scores in its own columns with it); then what is dated
 * after the as-of date is left out, and rows of single devices become parts of one session.
 */
final class Settling {

  private final SessionColumns sessions;
  private final ReadingColumns readings;
  private final ScoreColumns scores;
  private final ReplacementCounts replaced;

  Settling(
      SessionColumns sessions,
      ReadingColumns readings,
      ScoreColumns scores,
      ReplacementCounts replaced) {
    this.sessions = sessions;
    this.readings = readings;
    this.scores = scores;
    this.replaced = replaced;
  }

  /**
   * Decides.
   *
   * @param patients how many the rows name
   * @param instruments keys of those that scores name by number
   */
  Settled settle(int asOfDay, int patients, List<String> instruments) {
    sessions.settle(asOfDay);
    Reckoning reckoning = new LocalTimes(sessions, scores, scores.wide()).settle(patients);
    DeviceRows devices = new DeviceRows(sessions, readings);
    sessions.count(replaced.sessions(), devices::areParts);
    devices.join();
    dropScoresOfReplacedSessions();
    List<RepeatedScore> repeated =
        new RepeatedScores(scores, asOfDay, patients, instruments).settle();
    ItemTotals totals = new ScoreSettling(scores, replaced.scores(), patients, asOfDay).settle();
    new ScoresMinutesApart(scores, replaced.scoresApart()).count(patients);
    return new Settled(
        new ScoreFindings(reckoning, repeated), totals, devices.patientsWithTooMany());
  }

  private void dropScoresOfReplacedSessions() {
    for (int row = 0; row < sessions.size(); row++) {
      if (!sessions.fates().stands(row)) {
        int end = row + 1 < sessions.size() ? sessions.firstScore(row + 1) : scores.wide();
        for (int score = sessions.firstScore(row); score < end; score++) {
          if (!scores.isAlone(score)) {
            scores.set(score, Fate.SUPERSEDED);
            replaced.scores().leaveOut(score);
          }
        }
      }
    }
  }
}
