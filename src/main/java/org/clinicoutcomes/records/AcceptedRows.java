package org.clinicoutcomes.records;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.clinicoutcomes.session.PatientCounts;
import org.clinicoutcomes.session.ScheduledSession;
import org.clinicoutcomes.session.ScoreCount;
import org.jspecify.annotations.Nullable;

/** The accepted rows of one source, counted and handed over as often as needed. */
public final class AcceptedRows {

  private final PatientRegister patients;
  private final SessionColumns sessions;
  private final EventColumns events;
  private final ScoreColumns scores;
  private final PatientAssembly assembly;

  AcceptedRows(
      PatientRegister patients,
      SessionColumns sessions,
      EventColumns events,
      ScoreColumns scores,
      PatientAssembly assembly) {
    this.patients = patients;
    this.sessions = sessions;
    this.events = events;
    this.scores = scores;
    this.assembly = assembly;
  }

  /** How many patients they are of. */
  public PatientCounts patientCounts() {
    BitSet scored = new BitSet(patients.size());
    for (int row = 0; row < scores.size(); row++) {
      if (scores.fate(row) == Fate.ACCEPTED) {
        scored.set(scores.patient(row));
      }
    }
    return new PatientCounts(patientsWithSessions(), scored.cardinality());
  }

  /** The day of the newest accepted session, given or not; none where none is. */
  public @Nullable LocalDate newestSession() {
    OptionalInt newest =
        IntStream.range(0, sessions.size())
            .filter(row -> sessions.fate(row) == Fate.ACCEPTED)
            .map(sessions::epochDay)
            .max();
    return newest.isPresent() ? LocalDate.ofEpochDay(newest.getAsInt()) : null;
  }

  /** Every patient with a given session, by id. */
  public TreatedPatients treated() {
    return new TreatedPatients(
        patients,
        assembly,
        new Gathered(patients.size(), sessions.size(), this::patientIfGiven),
        new Gathered(patients.size(), scores.size(), this::patientIfAccepted),
        events.bySession(sessions.size(), sessions.fates()::whole));
  }

  /**
   * Hands over every accepted session, given or not, of which is known what became of it, in the
   * order of reading.
   */
  public void forEachScheduledSession(Consumer<ScheduledSession> consumer) {
    IntStream.range(0, sessions.size())
        .filter(row -> sessions.fate(row) == Fate.ACCEPTED && !isUnsettled(row))
        .forEach(row -> consumer.accept(sessions.scheduled(row)));
  }

  /** How many patients have an accepted session, given or not. */
  public long patientsWithSessions() {
    BitSet of = new BitSet(patients.size());
    for (int row = 0; row < sessions.size(); row++) {
      if (sessions.fate(row) == Fate.ACCEPTED) {
        of.set(sessions.patient(row));
      }
    }
    return of.cardinality();
  }

  /** Given sessions that look like parts of one: of one drug, patient and day. */
  public SameDays sameDays() {
    return new SameDays(sessions, patients.size());
  }

  /**
   * The accepted sessions before a day of which nobody knows what became of them; once settled.
   *
   * @param count of sessions
   * @param patients with one
   */
  public record Unsettled(long count, long patients) {}

  /** Sessions before a day that were neither given nor called off. */
  public Unsettled unsettledBefore(LocalDate day) {
    BitSet of = new BitSet();
    long count = 0;
    for (int row = 0; row < sessions.size(); row++) {
      if (isUnsettled(row) && sessions.epochDay(row) < day.toEpochDay()) {
        of.set(sessions.patient(row));
        count++;
      }
    }
    return new Unsettled(count, of.cardinality());
  }

  private boolean isUnsettled(int row) {
    return !sessions.status(row).isSettled() && sessions.fate(row) == Fate.ACCEPTED;
  }

  /** Counts the scores, and those of patients without a given session. */
  public ScoreCount countScores() {
    BitSet treated = new BitSet(patients.size());
    IntStream.range(0, sessions.size())
        .map(this::patientIfGiven)
        .filter(patient -> patient >= 0)
        .forEach(treated::set);
    return scores.count(treated, assembly.instruments());
  }

  private int patientIfGiven(int row) {
    boolean counts = sessions.fate(row) == Fate.ACCEPTED && sessions.isGiven(row);
    return counts ? sessions.patient(row) : -1;
  }

  private int patientIfAccepted(int row) {
    return scores.fate(row) == Fate.ACCEPTED ? scores.patient(row) : -1;
  }
}
