package org.clinicoutcomes.oracle;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clinicoutcomes.oracle.NaiveRecords.Event;
import org.clinicoutcomes.oracle.NaiveRecords.KeyedRow;
import org.clinicoutcomes.oracle.NaiveRecords.Patient;
import org.clinicoutcomes.oracle.NaiveRecords.Score;
import org.clinicoutcomes.oracle.NaiveRecords.ScoreRow;
import org.clinicoutcomes.oracle.NaiveRecords.Session;
import org.clinicoutcomes.oracle.NaiveRecords.SessionRow;
import org.clinicoutcomes.oracle.NaiveRecords.Source;

/** Reads an input folder of canonical CSV exports, row by row, as inputs.md says. */
public final class NaiveExports {
  private static final String PATIENTS = NaiveFacts.PATIENTS;
  private static final String SESSIONS = NaiveFacts.SESSIONS;
  private static final String SCORES = "(scores|assessments|observations)";
  private static final String EVENTS = NaiveFacts.EVENTS;
  private static final List<String> NOT_GIVEN = List.of("cancelled", "no_show", "booked");
  private static final String ANY =
      "(patients|sessions|scores|assessments|observations|adverse_events)";

  private final Path folder;
  private final Map<String, Patient> patients = new LinkedHashMap<>();
  private final LocalDate asOf;
  private final NaiveFacts facts = new NaiveFacts();
  private final Map<String, Session> sessions = new LinkedHashMap<>();
  private final Map<String, String> partOf = new HashMap<>();
  private final Map<List<Object>, ScoreRow> scores = new LinkedHashMap<>();
  private final Map<String, Map<String, Event>> events = new LinkedHashMap<>();

  private NaiveExports(Path folder, LocalDate asOf) {
    this.folder = folder;
    this.asOf = asOf;
  }

  /** "A subfolder with at least one file of a recognised kind is a source". */
  public static List<Source> read(Path input, LocalDate asOf) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (Path folder : sourcesOf(input)) {
      sources.add(new NaiveExports(folder, asOf).readSource());
    }
    return sources;
  }

  /** What may be in doubt, by source. */
  static Map<String, NaiveFacts> facts(Path input, LocalDate asOf) throws IOException {
    Map<String, NaiveFacts> facts = new LinkedHashMap<>();
    for (Path folder : sourcesOf(input)) {
      NaiveExports exports = new NaiveExports(folder, asOf);
      exports.readSource();
      facts.put(name(folder), exports.facts);
    }
    return facts;
  }

  private static List<Path> sourcesOf(Path input) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path folder : sorted(input)) {
      if (Files.isDirectory(folder) && !filesOf(folder, ANY).isEmpty()) {
        sources.add(folder);
      }
    }
    return sources;
  }

  /** "Order of reading: patients, sessions (with their wide scores), scores". */
  private Source readSource() throws IOException {
    readPatients();
    List<Path> files = filesOf(folder, SESSIONS);
    facts.names.put(SESSIONS, files.stream().map(NaiveExports::name).toList());
    for (int file = 0; file < files.size(); file++) {
      List<NaiveRow> rows = rows(files.get(file));
      facts.sessionFiles.add(rows.stream().map(NaiveRow::cells).toList());
      for (NaiveRow row : rows) {
        readSession(row, file);
      }
    }
    settleSessions();
    readScores();
    for (SessionRow row : facts.sessions) {
      if (facts.standing.contains(row)) {
        row.session().events().forEach(event -> put(whole(row.session().id()), event));
      }
    }
    readEvents();
    return upTo();
  }

  private void readScores() throws IOException {
    List<Path> files = filesOf(folder, SCORES);
    facts.names.put(NaiveFacts.SCORES, files.stream().map(NaiveExports::name).toList());
    for (int file = 0; file < files.size(); file++) {
      List<NaiveRow> rows = rows(files.get(file));
      NaiveStates states = new NaiveStates(rows);
      facts.scoreFiles.add(rows.stream().map(NaiveRow::cells).toList());
      for (NaiveRow row : rows) {
        readScore(row, file, states);
      }
    }
    // "a replaced session row takes the scores in its own columns with it"
    facts.counting.addAll(facts.scores);
    facts.counting.removeIf(row -> row.wide() && !facts.standing.contains(row.session()));
    facts.repeated.addAll(NaiveRepeated.leftOut(facts.counting, asOf));
    for (ScoreRow row : facts.counting) {
      if (!facts.repeated.contains(row)) {
        scores.remove(row.score().key());
        scores.put(row.score().key(), row);
      }
    }
  }

  /** "For one key the later row wins whole"; "rows that are parts of a session". */
  private void settleSessions() {
    List<List<SessionRow>> joined =
        NaiveDevices.join(facts.sessions, asOf, facts.withTooManyDevices);
    Map<String, SessionRow> last = new HashMap<>();
    facts.sessions.forEach(row -> last.put(row.session().id(), row));
    facts.standing.addAll(last.values());
    last.values().forEach(row -> sessions.put(row.session().id(), row.session()));
    for (List<SessionRow> parts : joined) {
      facts.standing.addAll(parts);
      String whole = parts.get(0).session().id();
      parts.forEach(part -> sessions.remove(part.session().id()));
      parts.forEach(part -> partOf.put(part.session().id(), whole));
      sessions.put(whole, NaiveDevices.whole(parts));
      facts.lastDevice.put(whole, parts.get(parts.size() - 1).session().at());
    }
  }

  /** The id of the session that an id stands for. */
  private String whole(String id) {
    return partOf.getOrDefault(id, id);
  }

  /** "sessions and scores dated later are left out ... after corrections are settled". */
  private Source upTo() throws IOException {
    List<Session> kept = new ArrayList<>(sessions.values());
    kept.removeIf(session -> session.date().isAfter(asOf));
    facts.accepted.addAll(kept);
    kept.removeIf(session -> session.status().equals("booked")); // "no part of attendance"
    facts.winning.addAll(scores.values());
    facts.settled.addAll(scores.values());
    facts.settled.removeIf(row -> row.score().date().isAfter(asOf));
    return new Source(
        name(folder),
        completeFrom(),
        patients,
        kept,
        facts.settled.stream().map(ScoreRow::score).toList(),
        facts.rejected,
        events,
        eventsRecorded());
  }

  /** "a source that has a place for adverse events (column or file)". */
  private boolean eventsRecorded() throws IOException {
    boolean column = false;
    for (NaiveRow row : rows(SESSIONS)) {
      column |= row.has("adverse_events");
    }
    return column || (!filesOf(folder, EVENTS).isEmpty() && !facts.cannotBeTrusted(EVENTS));
  }

  private void readEvents() throws IOException {
    List<NaiveRow> kept = new ArrayList<>();
    for (NaiveRow row : rows(EVENTS)) {
      if (isEvent(row)) {
        kept.add(row);
      }
    }
    if (facts.cannotBeTrusted(EVENTS)) {
      return; // "left out (`unfit`)"
    }
    for (NaiveRow row : kept) {
      String id = row.id("session_id");
      Event event = new Event(row.text("event"), row.text("severity"), row.text("serious"));
      put(whole(id), event);
      facts.events.add(
          new KeyedRow(
              id + "\n" + event.term(),
              List.of(row.id("patient_id"), event.severity(), event.serious()),
              row.cells()));
    }
  }

  /** "the session must be an accepted one of this patient". */
  private boolean isEvent(NaiveRow row) {
    String patient = patient(row);
    String id = row.requiredId("session_id");
    row.requiredCode("event", NaiveRow.EVENTS);
    Session session = sessions.get(whole(id));
    boolean known = session != null && session.patient().equals(patient);
    if (session != null && !patient.isEmpty()) {
      (known ? facts.withEvents : facts.strangers).add(patient);
    }
    if (!known) {
      row.reject();
    }
    return !isRejected(row, EVENTS);
  }

  /** "`session_id`, `event`": of one term the later row wins. */
  private void put(String session, Event event) {
    events.computeIfAbsent(session, id -> new LinkedHashMap<>()).put(event.term(), event);
  }

  private void readPatients() throws IOException {
    List<NaiveRow> rows = rows(PATIENTS);
    NaivePeople.ofTwo(rows, asOf).forEach(id -> facts.ofTwoPeople.put(id, new TreeSet<>()));
    List<NaiveRow> kept = new ArrayList<>();
    for (NaiveRow row : rows) {
      String id = row.requiredId("patient_id");
      if (facts.ofTwoPeople.containsKey(id)) {
        row.reject(); // "all rows of the id are rejected, in every file"
      }
      if (!isRejected(row, PATIENTS)) {
        kept.add(row);
      }
    }
    if (!facts.cannotBeTrusted(PATIENTS)) {
      kept.forEach(this::readPatient);
    }
  }

  private void readPatient(NaiveRow row) {
    String id = row.id("patient_id");
    facts.patients.add(new KeyedRow(id, NaivePeople.content(row, asOf), row.cells()));
    String sex = row.optionalCode("sex", List.of("female", "male", "other"));
    patients.put(
        id,
        new Patient(
            id,
            row.optionalCount("birth_year"),
            row.optionalDate("birth_date"),
            sex.isEmpty() ? "unknown" : sex,
            row.optionalCount("prior_treatments_failed"),
            firstCondition(row),
            row.has("contraindications")
                ? row.list("contraindications", NaiveRow.CONTRAINDICATIONS)
                : null,
            row.list("baseline_symptoms", NaiveRow.EVENTS)));
  }

  /** "or the patient's first in patients; the others are comorbid". */
  private static String firstCondition(NaiveRow row) {
    String column = row.has("conditions") ? "conditions" : "condition";
    List<String> all = row.list(column, NaiveRow.CONDITIONS);
    return all.isEmpty() ? "" : all.get(0);
  }

  private void readSession(NaiveRow row, int file) {
    Session session = session(row, file);
    boolean lost = session.patient().isEmpty() || session.at() == null;
    boolean given = session.given() || session.status().startsWith("zzz");
    facts.lose(SESSIONS, file, lost && given ? NaiveFacts.Lost.MORE : NaiveFacts.Lost.NOTHING);
    if (!isRejected(row, SESSIONS)) {
      SessionRow read = new SessionRow(session, file, facts.sessions.size(), row.cells());
      facts.sessions.add(read);
      for (Score score : session.wide()) {
        facts.scores.add(new ScoreRow(score, file, facts.scores.size(), read, row.cells()));
      }
    }
  }

  /** The patient of a row other than a patients file's. */
  private String patient(NaiveRow row) {
    String id = row.requiredId("patient_id");
    if (facts.ofTwoPeople.containsKey(id)) {
      row.reject();
    }
    return id;
  }

  private Session session(NaiveRow row, int file) {
    String id = row.requiredId("session_id");
    String patient = patient(row);
    String clinic = row.id("clinic").isEmpty() ? name(folder) : row.id("clinic");
    facts.ofTwoPeople.getOrDefault(patient, new TreeSet<>()).add(clinic);
    NaiveMoment at = row.requiredMoment("session_date");
    String status =
        row.strictCode(
            "status", List.of("completed", "stopped_early", "cancelled", "no_show", "booked"));
    boolean given = !NOT_GIVEN.contains(status);
    return new Session(
        id,
        patient,
        at,
        condition(row, patient),
        code(row, "drug", given, List.of("ketamine", "esketamine")),
        code(row, "route", given, List.of("iv", "im", "sc", "intranasal", "sublingual", "oral")),
        status.isEmpty() ? "completed" : status,
        clinic,
        row.id("clinician").isEmpty() ? "unknown" : row.id("clinician"),
        row.id("series_id"),
        row.optionalCode("purpose", List.of("induction", "maintenance")),
        row.optionalCount("planned_sessions"),
        wide(row, patient, at, file),
        readings(row),
        row.list("adverse_events", NaiveRow.EVENTS).stream()
            .map(term -> new Event(term, "", ""))
            .toList());
  }

  private static Map<String, BigDecimal> readings(NaiveRow row) {
    Map<String, BigDecimal> readings = new LinkedHashMap<>();
    for (String column : RandomMonitoring.READINGS) {
      if (!row.text(column).isEmpty()) {
        readings.put(column, new BigDecimal(row.text(column)).setScale(2));
      }
    }
    return readings;
  }

  /** "drug*, route* (these two only for given sessions)". */
  private static String code(NaiveRow row, String column, boolean given, List<String> codes) {
    return given ? row.requiredCode(column, codes) : row.optionalCode(column, codes);
  }

  private String condition(NaiveRow row, String patient) {
    if (!row.text("condition").isEmpty()) {
      return row.requiredCode("condition", NaiveRow.CONDITIONS);
    }
    Patient known = patients.get(patient);
    if (known == null || known.firstCondition().isEmpty()) {
      row.reject();
      return "";
    }
    return known.firstCondition();
  }

  /** "A score that came in a wide sessions row carries its session's date and time." */
  private List<Score> wide(NaiveRow row, String patient, NaiveMoment at, int file) {
    List<Score> wide = new ArrayList<>();
    for (String column : row.columns()) {
      for (String timing : List.of("before", "after")) {
        if (!column.endsWith("_" + timing)) {
          continue;
        }
        String name = column.substring(0, column.length() - timing.length() - 1);
        String instrument = name.equals("pain") ? "pain_nrs" : name;
        BigDecimal value = row.scoreOrNull(column, instrument);
        if (NaiveMeasures.BY_INSTRUMENT.containsKey(instrument) && !row.isMissing(column)) {
          facts.cell(instrument + "_" + timing, file, row.text(column), value != null);
        }
        if (value != null) {
          wide.add(new Score(patient, instrument, at, timing, value, row.isRounded(column)));
        }
      }
    }
    return wide;
  }

  private void readScore(NaiveRow row, int file, NaiveStates states) {
    if (row.isMissing("score") || !states.counts(row)) {
      return; // "the row counts as `missing`, changes nothing", or is not wanted
    }
    String patient = patient(row);
    NaiveMoment at = row.requiredMoment("scored_on");
    String instrument =
        row.requiredCode("instrument", List.copyOf(NaiveMeasures.BY_INSTRUMENT.keySet()));
    String timing = row.strictCode("timing", List.of("before", "after"));
    BigDecimal value = row.requiredScore("score", instrument);
    boolean known = NaiveMeasures.BY_INSTRUMENT.containsKey(instrument);
    if (known) {
      facts.cell(instrument, file, row.text("score"), value != null);
    }
    boolean scoreLost = known && value == null;
    NaiveFacts.Lost lost = scoreLost ? NaiveFacts.Lost.SCORE : NaiveFacts.Lost.NOTHING;
    // "or a score's `timing`, `status`"
    boolean strange = states.isStrange(row) || !List.of("", "before", "after").contains(timing);
    boolean more = patient.isEmpty() || at == null || strange;
    facts.lose(NaiveFacts.SCORES, file, more ? NaiveFacts.Lost.MORE : lost);
    if (!isRejected(row, NaiveFacts.SCORES)) {
      Score score = new Score(patient, instrument, at, timing, value, row.isRounded("score"));
      facts.scores.add(new ScoreRow(score, file, facts.scores.size(), null, row.cells()));
    }
  }

  /** "a rejected row supersedes nothing". */
  private boolean isRejected(NaiveRow row, String kind) {
    facts.judge(kind, row.isRejected());
    return row.isRejected();
  }

  /** "within a kind by file name, then line". */
  private List<NaiveRow> rows(String kind) throws IOException {
    List<NaiveRow> rows = new ArrayList<>();
    for (Path file : filesOf(folder, kind)) {
      rows.addAll(rows(file));
    }
    return rows;
  }

  private static List<NaiveRow> rows(Path file) throws IOException {
    return NaiveCsv.read(file).stream().map(NaiveRow::new).toList();
  }

  private static List<Path> filesOf(Path folder, String kind) throws IOException {
    return sorted(folder).stream()
        .filter(Files::isRegularFile)
        .filter(file -> file.getFileName().toString().matches(kind + ".*\\.csv(\\.gz)?"))
        .toList();
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted((a, b) -> NaiveRecords.BY_CODE_POINT.compare(name(a), name(b))).toList();
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private LocalDate completeFrom() throws IOException {
    Path mapping = folder.resolve("mapping.yaml");
    if (!Files.exists(mapping)) {
      return null;
    }
    String date = Files.readString(mapping).strip().replaceFirst("^complete_from:\\s*", "");
    return LocalDate.parse(date);
  }
}
