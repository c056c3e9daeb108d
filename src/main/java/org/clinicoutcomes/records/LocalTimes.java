package org.clinicoutcomes.records;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.clock.OffsetRange;
import org.clinicoutcomes.clock.PatientClock;
import org.clinicoutcomes.clock.Reckoning;
import org.clinicoutcomes.clock.StatedTimes;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Timing;

/**
 * Brings a source's scores to the clock of their patients' sessions where these state an offset,
 * and counts whose place among the sessions nobody knows. Only where any offset is stated.
 */
final class LocalTimes {

  private final SessionColumns sessions;
  private final ScoreColumns scores;
  private final int firstOfFiles;
  private final StatedTimes ofSessions = new StatedTimes();
  private final StatedTimes ofScores = new StatedTimes();
  private boolean ofOneClock;
  private long converted;
  private long unsure;
  private long moving;
  private long patientsMoving;
  private long treated;

  /**
   * @param sessions settled
   * @param firstOfFiles the first score that stands in a scores file: the others have their
   *     session's own time
   */
  LocalTimes(SessionColumns sessions, ScoreColumns scores, int firstOfFiles) {
    this.sessions = sessions;
    this.scores = scores;
    this.firstOfFiles = firstOfFiles;
  }

  /** Places the scores. */
  Reckoning settle(int patients) {
    if (!sessions.isAnyOffsetStated() && !scores.isAnyOffsetStated()) {
      return Reckoning.NONE;
    }
    for (int row = 0; row < sessions.size(); row++) {
      addTo(ofSessions, counts(row) ? sessions.stated(row) : new Moment(0, 0));
    }
    for (int row = firstOfFiles; row < scores.size(); row++) {
      addTo(ofScores, scores.stated(row));
    }
    Gathered given =
        new Gathered(patients, sessions.size(), row -> counts(row) ? sessions.patient(row) : -1);
    Gathered scored =
        new Gathered(
            patients, scores.size(), row -> row >= firstOfFiles ? scores.patient(row) : -1);
    ofOneClock = ofSessions.isAllUtc() && ofScores.isAllUtc();
    OffsetRange clinics = (ofSessions.isUnsure() ? ofSessions : ofScores).plausible();
    for (int patient = 0; patient < patients; patient++) {
      if (given.start(patient) < given.start(patient + 1)) {
        settle(patient, given, scored, clinics);
      }
    }
    return new Reckoning(converted, unsure, moving, patientsMoving, treated);
  }

  private static void addTo(StatedTimes times, Moment stated) {
    if (stated.hasOffset()) {
      times.add(stated);
    }
  }

  private boolean counts(int row) {
    return sessions.fate(row) == Fate.ACCEPTED && sessions.isGiven(row);
  }

  private void settle(int patient, Gathered given, Gathered scored, OffsetRange clinics) {
    treated++;
    List<Moment> at = new ArrayList<>();
    for (int i = given.start(patient); i < given.start(patient + 1); i++) {
      at.add(sessions.stated(given.row(i)));
    }
    PatientClock clock = new PatientClock(at);
    long before = moving;
    for (int i = scored.start(patient); i < scored.start(patient + 1); i++) {
      settle(scored.row(i), clock, clinics);
    }
    patientsMoving += moving > before ? 1 : 0;
  }

  private void settle(int row, PatientClock clock, OffsetRange clinics) {
    Moment stated = scores.stated(row);
    Timing timing = scores.timing(row);
    if (stated.hasOffset() && clock.isStated()) {
      Moment local = clock.local(stated);
      converted += local.equals(stated) ? 0 : 1;
      scores.place(row, local);
    } else if (!ofOneClock) {
      countUnsure(stated, timing, clock, clinics);
    }
  }

  private void countUnsure(Moment stated, Timing timing, PatientClock clock, OffsetRange clinics) {
    if (stated.offset() == 0 && ofScores.isUnsure()) {
      unsure++;
      moving += clock.mayMove(stated, timing, clinics) ? 1 : 0;
    } else if (!stated.hasOffset() && clock.isAtUtc() && ofSessions.isUnsure()) {
      unsure++;
      moving += clock.mayMoveTo(stated, timing, clinics) ? 1 : 0;
    }
  }
}
