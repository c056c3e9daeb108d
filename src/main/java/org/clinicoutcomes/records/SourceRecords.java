package org.clinicoutcomes.records;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.session.AdverseEvent;
import org.clinicoutcomes.session.Background;
import org.clinicoutcomes.session.Demographics;
import org.clinicoutcomes.session.Reading;

/**
 * The readable rows of one source, at rest as columns; filled in the order of reading, settled once
 * as {@link Settling} says, then scanned patient by patient. Not for several threads.
 */
public final class SourceRecords {

  private final List<String> instruments;
  private final PatientRegister patients = new PatientRegister();
  private final SessionColumns sessions = new SessionColumns();
  private final ReadingColumns readings = new ReadingColumns();
  private final EventColumns events = new EventColumns();
  private final ScoreColumns scores = new ScoreColumns();
  private final ReplacementCounts replaced = new ReplacementCounts(sessions, scores);
  private Settled settled = Settled.NONE;

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
    return patients.ids();
  }

  /** Says how a patient's id is to be shown. */
  public void show(UnaryOperator<String> ids) {
    patients.show(ids);
  }

  /** Notes that the sessions and scores from here on are those of another file, and numbers it. */
  public int startFile() {
    return replaced.startFile();
  }

  /** Says more of a patient, or something else, than was said so far. */
  public void describe(String patientId, UnaryOperator<Background> said) {
    patients.describe(patientId, said);
  }

  /** What the patients file says of a patient; {@link Demographics#NONE} if nothing. */
  public Demographics demographics(String patientId) {
    return patients.background(patientId).demographics();
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
    return scores.addWide(patient, instrument, of.at(), timing, hundredths);
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
        scores.addWide(patients.number(of.patientId()), instrument, of.at(), timing, hundredths));
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
        .forEach(
            row -> consumer.accept(patients.ids().text(scores.patient(row)), scores.asStated(row)));
  }

  /** Decides every row's fate; once, after the last session and score. */
  public void settle(LocalDate asOf) {
    settled =
        new Settling(sessions, readings, scores, replaced)
            .settle(Math.toIntExact(asOf.toEpochDay()), patients.size(), instruments);
  }

  /** What settling found. */
  public Settled settled() {
    return settled;
  }

  /** What counts of the rows; once settled. */
  public AcceptedRows accepted() {
    return new AcceptedRows(
        patients,
        sessions,
        events,
        scores,
        new PatientAssembly(instruments, sessions, readings, events, scores));
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
    int score = scores.addWide(patients.number(patientId), instrument, at, timing, hundredths);
    if (isOfItems) {
      scores.markItems(score);
    }
    scores.markAlone(score);
    return score;
  }

  /** How often rows of a file replace each other; once settled. */
  public ReplacementCounts replaced() {
    return replaced;
  }

  /** What rows say where they are held against each other; once settled. */
  public RowsCompared compared() {
    return new RowsCompared(sessions, scores, replaced, patients.size());
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
    return sessions.fates().find(sessionId);
  }

  /** Whether a session row is of the patient. */
  public boolean isOf(int sessionRow, String patientId) {
    return sessions.patient(sessionRow) == patients.ids().find(patientId);
  }
}
