package org.clinicoutcomes.intake;

import java.util.BitSet;
import java.util.List;
import org.clinicoutcomes.identity.PatientKeys;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.meaning.RowKind;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.records.Fate;
import org.clinicoutcomes.records.SessionEntry;
import org.clinicoutcomes.records.SourceRecords;
import org.clinicoutcomes.session.AdverseEvent;
import org.clinicoutcomes.session.Purpose;
import org.clinicoutcomes.session.Status;

/** Reads the rows of a sessions file, the scores in their own columns with them. */
final class SessionRows implements RowReader {

  private static final Quantity PLANNED = Quantity.counted(0, 1_000, "a number of sessions");

  private final SourceRecords records;
  private final RowRange kept = new RowRange();
  private final String source;
  private final GivenTreatment treatment;
  private final Codes<String> conditions;
  private final Codes<String> events;
  private final Codes<Status> statuses;
  private final Codes<Purpose> purposes;
  private final WideScores scores;
  private final SessionReadings readings;
  private final SessionIds ids;
  private final StartTimes times;
  private final Appointments appointments;
  private final StudyRows studyRows;
  private final SecondColumns second;
  private final SessionNumbers numbers;
  private final int file;
  private final Whose whose;
  private final boolean perClinic;
  private final FileColumn date;
  private final FileColumn condition;
  private final FileColumn status;
  private final FileColumn clinic;
  private final FileColumn clinician;
  private final FileColumn series;
  private final FileColumn purpose;
  private final boolean isPurposeStated;
  private final FileColumn planned;
  private final FileColumn adverseEvents;
  private final FileColumn notes;

  /**
   * @param sharing what else the file's rows are
   */
  SessionRows(
      Header header,
      Codebook book,
      SourceRecords records,
      PatientKeys keys,
      FileTally tally,
      FileSharing sharing) {
    this.records = records;
    file = records.startFile();
    source = tally.source();
    appointments = new Appointments(header, book, sharing.isChosen(), tally.file());
    treatment = new GivenTreatment(header, book);
    conditions = book.conditionCodes();
    events = book.codes("event");
    statuses = book.statusCodes();
    purposes = book.purposeCodes();
    scores = new WideScores(header, book);
    studyRows = new StudyRows(header, scores, records, sharing.isShared(), sharing.isScores());
    second = new SecondColumns(header, book);
    readings = new SessionReadings(header);
    ids = new SessionIds(header);
    times = new StartTimes(header);
    numbers = new SessionNumbers(header);
    whose = new Whose(header, keys);
    perClinic = keys.arePerClinic();
    date = header.column("session_date");
    condition = header.column("condition");
    status = header.column("status");
    clinic = header.column("clinic");
    clinician = header.column("clinician");
    series = header.column("series_id");
    isPurposeStated = header.hasColumn("purpose");
    purpose = isPurposeStated ? header.column("purpose") : appointments.first();
    planned = header.column("planned_sessions");
    adverseEvents = header.column("adverse_events");
    notes = header.column("notes");
    if (header.hasColumn("adverse_events")) {
      records.recordsEvents();
    }
  }

  @Override
  public RowFate read(Row row) {
    if (studyRows.isNoSession(row)) {
      return studyRows.read(row, whose);
    }
    RowKind kind = appointments.of(row);
    if (kind == RowKind.OTHER) {
      return RowFate.NOT_WANTED;
    }
    Status state = status(row, kind);
    if (state == Status.ENTERED_IN_ERROR) {
      return RowFate.NOT_WANTED;
    }
    ContentHash hash = new ContentHash();
    scores.read(row, hash);
    readings.read(row, hash);
    List<String> told = events.list(row, adverseEvents);
    hash.add(told).add(row.text(notes));
    SessionEntry entry = entry(row, state, hash);
    if (row.isRejected()) {
      if (!state.isGiven()) {
        row.isOfNoLoss();
      }
      return RowFate.REJECTED;
    }
    appointments.keep(row, kind, state.isGiven());
    second.compare(row, entry.patientId());
    int added = records.addSession(entry);
    kept.add(added);
    numbers.add(row, records.patientOfSession(added));
    scores.addTo(records, entry);
    readings.addTo(records, added);
    told.forEach(term -> records.addEvent(added, AdverseEvent.of(term)));
    return RowFate.KEPT;
  }

  /** What became of it: where nothing was given, the status can only say how that came about. */
  private Status status(Row row, RowKind kind) {
    if (!kind.isCalledOff()) {
      return statuses.strict(row, status, Status.COMPLETED);
    }
    boolean isAbsent = kind == RowKind.NOT_ATTENDED;
    Status stated = statuses.strict(row, status, isAbsent ? Status.NO_SHOW : Status.CANCELLED);
    if (stated.isGiven()) {
      row.problem(
          status,
          Scope.ROW,
          RejectCode.UNKNOWN_CODE,
          "says that a session was given, and its drug or its kind that it was not",
          "Correct one of them, or leave the status out by ignore in mapping.yaml.");
    }
    return stated;
  }

  private SessionEntry entry(Row row, Status state, ContentHash hash) {
    String named = Identifiers.optional(row, clinic);
    String where = named.isEmpty() ? source : named;
    String patientId = whose.ofSession(row, where);
    Moment at = times.of(row, Dates.required(row, date));
    String sessionId = ids.of(row, patientId, at, perClinic ? where : "");
    String treats = condition(row, patientId);
    String given = treatment.drug(row, state);
    String by = treatment.route(row, state);
    String who = Identifiers.optional(row, clinician);
    String of = Identifiers.optional(row, series);
    Purpose why =
        isPurposeStated ? purposes.optional(row, purpose) : purposes.find(row.text(purpose));
    long plan = PLANNED.optional(row, planned);
    hash.add(patientId).add(at.epochDay()).add(at.secondOfDay()).add(treats).add(given).add(by);
    hash.add(state.name()).add(named).add(who).add(of).add(String.valueOf(why));
    return new SessionEntry(
        sessionId,
        patientId,
        at,
        treats,
        given,
        by,
        state,
        where,
        who,
        of,
        why,
        Quantity.whole(plan),
        hash.add(Long.hashCode(plan)).value());
  }

  /** What the session is for: where the row is silent, the patient's first condition. */
  private String condition(Row row, String patientId) {
    if (!row.text(condition).isEmpty()) {
      return conditions.required(row, condition, "");
    }
    List<String> known = records.demographics(patientId).conditions();
    if (known.isEmpty()) {
      row.problem(
          condition,
          Scope.ROW,
          RejectCode.MISSING_VALUE,
          "is blank, and no patients file says what the patient is treated for",
          "Fill it in here or in the patients file.");
      return "";
    }
    return known.get(0);
  }

  /** Says what its rows are that are no sessions; once the records are settled. */
  void report(FileTally tally, DoubtBook doubts) {
    appointments.report(tally, doubts, records.accepted().patientsWithSessions());
    second.raise(tally, doubts, records.patients().size());
    if (studyRows.count() > 0) {
      tally.note(
          studyRows.count()
              + " rows have scores and nothing of a session: they are read as scores");
    }
    if (tally.rows().of(Fate.PART) > 0) {
      tally.note(
          tally.rows().of(Fate.PART)
              + " rows of 28 mg esketamine are further devices of a session that another row stands"
              + " for: their doses are added");
    }
  }

  /** The questionnaires whose questions have columns. */
  List<ItemSet> itemSets() {
    return scores.itemSets();
  }

  /** The patients of the rows kept, by number. */
  BitSet patients() {
    return kept.numbers(records::patientOfSession);
  }

  /** What the sessions' numbers say. */
  SessionNumbers numbers() {
    return numbers;
  }

  /** The file's place among those with sessions or scores. */
  int file() {
    return file;
  }

  /** Whose the rows are. */
  Whose whose() {
    return whose;
  }

  /** Counts what became of the rows kept, once the records are settled. */
  void countFates(FileTally tally) {
    kept.count(tally, records::sessionFate);
    studyRows.countFates(tally);
  }
}
