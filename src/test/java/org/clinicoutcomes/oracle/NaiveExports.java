package org.clinicoutcomes.oracle;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clinicoutcomes.oracle.NaiveRecords.Event;
import org.clinicoutcomes.oracle.NaiveRecords.Patient;
import org.clinicoutcomes.oracle.NaiveRecords.Score;
import org.clinicoutcomes.oracle.NaiveRecords.Session;
import org.clinicoutcomes.oracle.NaiveRecords.SessionRow;
import org.clinicoutcomes.oracle.NaiveRecords.Source;

/** Reads an input folder of canonical CSV exports, row by row, as inputs.md says. */
public final class NaiveExports {
  private static final String PATIENTS = "patients";
  private static final String SESSIONS = "sessions";
  private static final String SCORES = "(scores|assessments|observations)";
  private static final String EVENTS = "adverse_events";
  private static final String ANY =
      "(patients|sessions|scores|assessments|observations|adverse_events)";

  private final Path folder;
  private final Map<String, Patient> patients = new LinkedHashMap<>();
  private final List<SessionRow> sessionRows = new ArrayList<>();
  private final Map<String, Session> sessions = new LinkedHashMap<>();
  private final Map<String, String> partOf = new HashMap<>();
  private final Map<List<Object>, Score> scores = new LinkedHashMap<>();
  private final Map<String, Map<String, Event>> events = new LinkedHashMap<>();
  private final Map<String, Integer> rejected = new LinkedHashMap<>();

  private NaiveExports(Path folder) {
    this.folder = folder;
  }

  /** "A subfolder with at least one file of a recognised kind is a source". */
  public static List<Source> read(Path input, LocalDate asOf) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (Path folder : sorted(input)) {
      if (Files.isDirectory(folder) && !filesOf(folder, ANY).isEmpty()) {
        sources.add(new NaiveExports(folder).readSource(asOf));
      }
    }
    return sources;
  }

  /** "Order of reading: patients, sessions (with their wide scores), scores". */
  private Source readSource(LocalDate asOf) throws IOException {
    for (NaiveRow row : rows(PATIENTS)) {
      readPatient(row);
    }
    List<Path> files = filesOf(folder, SESSIONS);
    for (int file = 0; file < files.size(); file++) {
      for (NaiveRow row : rows(files.get(file))) {
        readSession(row, file);
      }
    }
    List<SessionRow> standing = settleSessions(asOf);
    // "a superseded row takes its wide scores with it": sessions are settled first.
    standing.forEach(row -> row.session().wide().forEach(this::settle));
    for (NaiveRow row : rows(SCORES)) {
      readScore(row);
    }
    for (SessionRow row : standing) {
      row.session().events().forEach(event -> put(whole(row.session().id()), event));
    }
    for (NaiveRow row : rows(EVENTS)) {
      readEvent(row);
    }
    return upTo(asOf);
  }

  /**
   * "For one key the later row wins whole"; "rows that are parts of a session". Those that stand.
   */
  private List<SessionRow> settleSessions(LocalDate asOf) {
    List<List<SessionRow>> joined = NaiveDevices.join(sessionRows, asOf);
    Map<String, SessionRow> last = new HashMap<>();
    sessionRows.forEach(row -> last.put(row.session().id(), row));
    Set<SessionRow> standing = new HashSet<>(last.values());
    last.values().forEach(row -> sessions.put(row.session().id(), row.session()));
    for (List<SessionRow> parts : joined) {
      standing.addAll(parts);
      String whole = parts.get(0).session().id();
      parts.forEach(part -> sessions.remove(part.session().id()));
      parts.forEach(part -> partOf.put(part.session().id(), whole));
      sessions.put(whole, NaiveDevices.whole(parts));
    }
    return sessionRows.stream().filter(standing::contains).toList();
  }

  /** The id of the session that an id stands for. */
  private String whole(String id) {
    return partOf.getOrDefault(id, id);
  }

  /** "sessions and scores dated later are left out ... after corrections are settled". */
  private Source upTo(LocalDate asOf) throws IOException {
    List<Session> kept = new ArrayList<>(sessions.values());
    kept.removeIf(session -> session.date().isAfter(asOf));
    List<Score> keptScores = new ArrayList<>(scores.values());
    keptScores.removeIf(score -> score.date().isAfter(asOf));
    String name = folder.getFileName().toString();
    return new Source(
        name, completeFrom(), patients, kept, keptScores, rejected, events, eventsRecorded());
  }

  /** "a source that has a place for adverse events (column or file)". */
  private boolean eventsRecorded() throws IOException {
    boolean column = false;
    for (NaiveRow row : rows(SESSIONS)) {
      column |= row.has("adverse_events");
    }
    return column || !filesOf(folder, EVENTS).isEmpty();
  }

  private void readEvent(NaiveRow row) {
    Session session = sessions.get(whole(row.id("session_id")));
    // "the session must be an accepted one of this patient"
    if (session != null && session.patient().equals(row.id("patient_id"))) {
      put(session.id(), new Event(row.text("event"), row.text("severity"), row.text("serious")));
    }
  }

  /** "`session_id`, `event`": of one term the later row wins. */
  private void put(String session, Event event) {
    events.computeIfAbsent(session, id -> new LinkedHashMap<>()).put(event.term(), event);
  }

  private void readPatient(NaiveRow row) {
    String id = row.requiredId("patient_id");
    if (isRejected(row, PATIENTS)) {
      return;
    }
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
    Session session = session(row);
    if (!isRejected(row, SESSIONS)) {
      sessionRows.add(new SessionRow(session, file, sessionRows.size(), row.text("notes")));
    }
  }

  private Session session(NaiveRow row) {
    String id = row.requiredId("session_id");
    String patient = row.requiredId("patient_id");
    NaiveMoment at = row.requiredMoment("session_date");
    String status =
        row.strictCode("status", List.of("completed", "stopped_early", "cancelled", "no_show"));
    boolean given = !status.equals("cancelled") && !status.equals("no_show");
    return new Session(
        id,
        patient,
        at,
        condition(row, patient),
        code(row, "drug", given, List.of("ketamine", "esketamine")),
        code(row, "route", given, List.of("iv", "im", "sc", "intranasal", "sublingual", "oral")),
        status.isEmpty() ? "completed" : status,
        row.id("clinic").isEmpty() ? folder.getFileName().toString() : row.id("clinic"),
        row.id("clinician").isEmpty() ? "unknown" : row.id("clinician"),
        row.id("series_id"),
        row.optionalCode("purpose", List.of("induction", "maintenance")),
        row.optionalCount("planned_sessions"),
        at == null ? List.of() : wide(row, patient, at),
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
  private static List<Score> wide(NaiveRow row, String patient, NaiveMoment at) {
    List<Score> wide = new ArrayList<>();
    for (String column : row.columns()) {
      for (String timing : List.of("before", "after")) {
        if (!column.endsWith("_" + timing)) {
          continue;
        }
        String name = column.substring(0, column.length() - timing.length() - 1);
        String instrument = name.equals("pain") ? "pain_nrs" : name;
        BigDecimal value = row.scoreOrNull(column, instrument);
        if (value != null) {
          wide.add(new Score(patient, instrument, at, timing, value));
        }
      }
    }
    return wide;
  }

  private void readScore(NaiveRow row) {
    String patient = row.requiredId("patient_id");
    NaiveMoment at = row.requiredMoment("scored_on");
    String instrument =
        row.requiredCode("instrument", List.copyOf(NaiveMeasures.BY_INSTRUMENT.keySet()));
    String timing = row.strictCode("timing", List.of("before", "after"));
    if (row.isMissing("score")) {
      return; // "the row counts as `missing`, changes nothing"
    }
    BigDecimal value = row.requiredScore("score", instrument);
    if (!isRejected(row, "scores")) {
      settle(new Score(patient, instrument, at, timing, value));
    }
  }

  private void settle(Score score) {
    scores.remove(score.key());
    scores.put(score.key(), score);
  }

  /** "a rejected row supersedes nothing". */
  private boolean isRejected(NaiveRow row, String kind) {
    if (row.isRejected()) {
      rejected.merge(kind, 1, Integer::sum);
    }
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
