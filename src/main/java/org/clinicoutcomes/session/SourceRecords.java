package org.clinicoutcomes.session;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.clinicoutcomes.clock.Reckoning;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.jspecify.annotations.Nullable;

/**
 * The readable rows of one source, at rest as columns; filled in the order of reading, settled
 * once, then scanned patient by patient.
 *
 * <p>Settling: scores are told by the clock of the sessions where these state an offset; for one
 * key the later row wins whole, sessions before scores (a replaced session row takes the scores in
 * its own columns with it); then what is dated after the as-of date is left out, and rows of single
 * devices become parts of one session. Not for several threads.
 */
public final class SourceRecords {

  private final List<String> instruments;
  private final TextIndex patients = new TextIndex();
  private final Map<Integer, Demographics> demographics = new HashMap<>();
  private final Map<Integer, History> histories = new HashMap<>();
  private final SessionColumns sessions = new SessionColumns();
  private final ReadingColumns readings = new ReadingColumns();
  private final EventColumns events = new EventColumns();
  private final ScoreColumns scores = new ScoreColumns();
  private final BitSet alone = new BitSet();
  private final RepeatedKeys sessionKeys = new RepeatedKeys();
  private final RepeatedKeys scoreKeys = new RepeatedKeys();
  private UnaryOperator<String> shown = UnaryOperator.identity();
  private int wideScores;
  private ItemTotals itemTotals = new ItemTotals();
  private ScoreFindings scoreFindings = ScoreFindings.NONE;
  private int patientsWithTooManyDevices;

  /**
   * @param instruments keys of every instrument a score may name; at most 256
   */
  public SourceRecords(List<String> instruments) {
    this.instruments = List.copyOf(instruments);
    if (instruments.size() > 256) {
      throw new IllegalArgumentException("at most 256 instruments, got " + instruments.size());
    }
  }

  /** The patients that any row has named, by number. */
  public TextIndex patients() {
    return patients;
  }

  /** Says how a patient's id is to be shown. */
  public void show(UnaryOperator<String> ids) {
    shown = ids;
  }

  /** Notes that the sessions and scores from here on are those of another file, and numbers it. */
  public int startFile() {
    sessionKeys.startFile(sessions.size());
    return scoreKeys.startFile(scores.size());
  }

  /** Says of a patient what the patients file says; a later word replaces the earlier whole. */
  public void describe(String patientId, Demographics of, History history) {
    int patient = patients.number(patientId);
    demographics.put(patient, of);
    if (!history.equals(History.NONE)) {
      histories.put(patient, history);
    }
  }

  /** What the patients file says of a patient; {@link Demographics#NONE} if nothing. */
  public Demographics demographics(String patientId) {
    return demographics.getOrDefault(patients.find(patientId), Demographics.NONE);
  }

  /**
   * Adds a session row; what stands in its other columns follows by {@link #addWideScore}, {@link
   * #addReading} and {@link #addEvent}.
   */
  public int addSession(SessionEntry entry) {
    return sessions.add(entry, patients.number(entry.patientId()), scores.size());
  }

  /** Notes that the session rows added from now on are of another file. */
  public void beginSessionsFile() {
    sessions.beginFile();
  }

  /** Adds a score that stands in the columns of the session row added last. */
  public int addWideScore(SessionEntry of, int instrument, Timing timing, int hundredths) {
    int patient = sessions.patient(sessions.size() - 1);
    int row = scores.add(patient, instrument, of.at(), timing, hundredths);
    wideScores = scores.size();
    return row;
  }

  /** Notes whether a score just added had to be rounded to hundredths. */
  public void setRounded(int scoreRow, boolean isRounded) {
    scores.setRounded(scoreRow, isRounded);
  }

  /** Whether any score had to be rounded to hundredths. */
  public boolean areAnyRounded() {
    return scores.areAnyRounded();
  }

  /** Forgets a reading of every session added so far, as its column was not understood. */
  public void forget(Reading reading) {
    readings.forget(reading);
  }

  /** Forgets every adverse event added so far, and that there was a place for them. */
  public void forgetEvents() {
    events.forget();
  }

  /** Forgets how many sessions were planned, of every session added so far. */
  public void forgetPlanned() {
    sessions.forgetPlanned();
  }

  /** As {@link #addWideScore}, for one that follows from answers. */
  public void addWideItemTotal(SessionEntry of, int instrument, Timing timing, int hundredths) {
    scores.markItems(
        scores.add(patients.number(of.patientId()), instrument, of.at(), timing, hundredths));
    wideScores = scores.size();
  }

  /** Adds what was measured at the session of a row, in hundredths of its unit. */
  public void addReading(int sessionRow, Reading reading, int hundredths) {
    readings.put(sessionRow, reading, hundredths);
  }

  /**
   * Adds an adverse event of the session of a row, or that there was {@link AdverseEvent#NONE}; of
   * one term the later wins.
   */
  public void addEvent(int sessionRow, AdverseEvent event) {
    events.add(sessionRow, event);
  }

  /** Notes that the export has a place for adverse events: where it has none, nobody knows. */
  public void recordsEvents() {
    events.recorded();
  }

  /** Whether the export has a place for adverse events. */
  public boolean areEventsRecorded() {
    return events.areRecorded();
  }

  /** Adds a row of a scores file; no session may be added after it. */
  public int addScore(String patientId, int instrument, Moment at, Timing timing, int hundredths) {
    return scores.add(patients.number(patientId), instrument, at, timing, hundredths);
  }

  /**
   * Adds a score that follows from answers in a scores file: a score of the same key that stands in
   * the export itself outweighs it, wherever it stands.
   */
  public int addItemTotal(
      String patientId, int instrument, Moment at, Timing timing, int hundredths) {
    int row = addScore(patientId, instrument, at, timing, hundredths);
    scores.markItems(row);
    return row;
  }

  /** Hands over every score of an instrument as stated, with its patient's id. */
  public void forEachScore(int instrument, BiConsumer<String, Score> consumer) {
    IntStream.range(0, scores.size())
        .filter(row -> scores.instrument(row) == instrument)
        .forEach(row -> consumer.accept(patients.text(scores.patient(row)), scores.asStated(row)));
  }

  /** Decides every row's fate; once, after the last session and score. */
  public void settle(LocalDate asOf) {
    int asOfDay = Math.toIntExact(asOf.toEpochDay());
    sessions.settle(asOfDay);
    Reckoning reckoning = new LocalTimes(sessions, scores, wideScores).settle(patients.size());
    DeviceRows devices = new DeviceRows(sessions, readings);
    devices.join();
    patientsWithTooManyDevices = devices.patientsWithTooMany();
    sessions.count(sessionKeys);
    dropScoresOfReplacedSessions();
    scoreFindings =
        new ScoreFindings(
            reckoning,
            new RepeatedScores(scores, wideScores, patients.size(), instruments).settle());
    itemTotals = new ScoreSettling(scores, scoreKeys, patients.size(), asOfDay).settle();
  }

  /**
   * Adds a score of a sessions file that stands in a row without a session.
   *
   * @param isOfItems whether it is the total of questions
   */
  public int addScoreAlone(
      String patientId,
      int instrument,
      Moment at,
      Timing timing,
      int hundredths,
      boolean isOfItems) {
    int score =
        isOfItems
            ? addItemTotal(patientId, instrument, at, timing, hundredths)
            : addScore(patientId, instrument, at, timing, hundredths);
    alone.set(score);
    wideScores = scores.size();
    return score;
  }

  private void dropScoresOfReplacedSessions() {
    for (int row = 0; row < sessions.size(); row++) {
      if (!sessions.stands(row)) {
        int end = row + 1 < sessions.size() ? sessions.firstScore(row + 1) : wideScores;
        for (int score = sessions.firstScore(row); score < end; score++) {
          if (!alone.get(score)) {
            scores.set(score, Fate.SUPERSEDED);
          }
        }
      }
    }
  }

  /** What was found of the scores' times and values; once settled. */
  public ScoreFindings scoreFindings() {
    return scoreFindings;
  }

  /** How the totals agree with the answers beside them; once settled. */
  public ItemTotals itemTotals() {
    return itemTotals;
  }

  /** How many patients the rows name. */
  public int countPatients() {
    return patients.size();
  }

  /** The session rows that are replaced by another patient's of the same id; once settled. */
  public int sessionsTakenByOthers() {
    return sessions.takenByOthers();
  }

  /** How often sessions of a file replace each other, by its place among all; once settled. */
  public Replacements replacedSessions(int file) {
    return sessionKeys.of(file, sessions.size());
  }

  /**
   * How often scores of a file replace each other, by its place among all; once settled. Scores in
   * columns of sessions are told by the session's row.
   */
  public Replacements replacedScores(int file) {
    Replacements scored = scoreKeys.of(file, scores.size());
    int first = scoreKeys.start(file);
    return first < wideScores
        ? scored.by(row -> sessions.rowOfScore(first + row) - sessionKeys.start(file))
        : scored;
  }

  /** When and where each session row says that somebody was treated; once settled. */
  public Visits visits() {
    return new Visits(sessions, sessionKeys);
  }

  /** The number of the patient of the row that {@link #addSession} numbered. */
  public int patientOfSession(int row) {
    return sessions.patient(row);
  }

  /** The number of the patient of the row that {@link #addScore} numbered. */
  public int patientOfScore(int row) {
    return scores.patient(row);
  }

  /** The fate of the row that {@link #addSession} numbered; once settled. */
  public Fate sessionFate(int row) {
    return sessions.fate(row);
  }

  /** The fate of the row that {@link #addScore} numbered; once settled. */
  public Fate scoreFate(int row) {
    return scores.fate(row);
  }

  /** The row that stands for a session id, or -1 if none does; once settled. */
  public int findSession(String sessionId) {
    return sessions.find(sessionId);
  }

  /** How many patients they are of; once settled. */
  public PatientCounts patientCounts() {
    BitSet scored = new BitSet();
    IntStream.range(0, scores.size())
        .map(this::patientIfAccepted)
        .filter(patient -> patient >= 0)
        .forEach(scored::set);
    return new PatientCounts(patientsWithSessions(), scored.cardinality());
  }

  /** The day of the newest accepted session, given or not; none where none is; once settled. */
  public @Nullable LocalDate newestSession() {
    OptionalInt newest =
        IntStream.range(0, sessions.size())
            .filter(row -> sessions.fate(row) == Fate.ACCEPTED)
            .map(sessions::epochDay)
            .max();
    return newest.isPresent() ? LocalDate.ofEpochDay(newest.getAsInt()) : null;
  }

  /** Whether a session row is of the patient. */
  public boolean isOf(int sessionRow, String patientId) {
    return sessions.patient(sessionRow) == patients.find(patientId);
  }

  /** Hands over every patient with a given session, by id; once settled, as often as needed. */
  public void forEachTreatedPatient(Consumer<Patient> consumer) {
    Gathered given = new Gathered(patients.size(), sessions.size(), this::patientIfGiven);
    Gathered scored = new Gathered(patients.size(), scores.size(), this::patientIfAccepted);
    Gathered happened = events.bySession(sessions.size(), sessions::whole);
    PatientAssembly assembly = new PatientAssembly(instruments, sessions, readings, events, scores);
    for (int patient : patients.sorted()) {
      if (given.start(patient) < given.start(patient + 1)) {
        consumer.accept(
            new Patient(
                shown.apply(patients.text(patient)),
                demographics.getOrDefault(patient, Demographics.NONE),
                histories.getOrDefault(patient, History.NONE),
                assembly.sessionsOf(patient, given, happened),
                assembly.scoresOf(patient, scored)));
      }
    }
  }

  /**
   * Hands over every accepted session, given or not, of which is known what became of it, in the
   * order of reading; once settled.
   */
  public void forEachScheduledSession(Consumer<ScheduledSession> consumer) {
    IntStream.range(0, sessions.size())
        .filter(row -> sessions.fate(row) == Fate.ACCEPTED && !isUnsettled(row))
        .forEach(row -> consumer.accept(sessions.scheduled(row)));
  }

  /** How many patients have an accepted session, given or not; once settled. */
  public long patientsWithSessions() {
    BitSet of = new BitSet();
    IntStream.range(0, sessions.size())
        .filter(row -> sessions.fate(row) == Fate.ACCEPTED)
        .forEach(row -> of.set(sessions.patient(row)));
    return of.cardinality();
  }

  /** How many patients have more rows of one session than it can have devices; once settled. */
  public int patientsWithTooManyDevices() {
    return patientsWithTooManyDevices;
  }

  /** Given sessions that look like parts of one: of one drug, patient and day; once settled. */
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

  /** Sessions before a day that were neither given nor called off; once settled. */
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

  /** Counts the scores, and those of patients without a given session; once settled. */
  public ScoreCount countScores() {
    BitSet treated = new BitSet(patients.size());
    IntStream.range(0, sessions.size())
        .map(this::patientIfGiven)
        .filter(patient -> patient >= 0)
        .forEach(treated::set);
    return scores.count(treated);
  }

  private int patientIfGiven(int row) {
    boolean counts = sessions.fate(row) == Fate.ACCEPTED && sessions.isGiven(row);
    return counts ? sessions.patient(row) : -1;
  }

  private int patientIfAccepted(int row) {
    return scores.fate(row) == Fate.ACCEPTED ? scores.patient(row) : -1;
  }
}
