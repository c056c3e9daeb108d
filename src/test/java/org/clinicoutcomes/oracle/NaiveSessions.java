package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.clinicoutcomes.oracle.NaiveRecords.Event;
import org.clinicoutcomes.oracle.NaiveRecords.Patient;
import org.clinicoutcomes.oracle.NaiveRecords.Score;
import org.clinicoutcomes.oracle.NaiveRecords.ScoreRow;
import org.clinicoutcomes.oracle.NaiveRecords.Session;
import org.clinicoutcomes.oracle.NaiveRecords.SessionRow;

/** Reads the rows of a source's sessions with the scores in their columns, and settles them. */
final class NaiveSessions {
  private static final List<String> NOT_GIVEN = List.of("cancelled", "no_show", "booked");

  private final NaiveFacts facts;
  private final String source;
  private final Map<String, Patient> patients;
  private final Map<String, Session> sessions = new LinkedHashMap<>();
  private final Map<String, String> partOf = new HashMap<>();

  NaiveSessions(NaiveFacts facts, String source, Map<String, Patient> patients) {
    this.facts = facts;
    this.source = source;
    this.patients = patients;
  }

  void read(List<NaiveRow> rows, int file) {
    facts.sessionFiles.add(rows.stream().map(NaiveRow::cells).toList());
    NaiveKinds kinds = new NaiveKinds(facts.name(NaiveFacts.SESSIONS, file));
    facts.kinds.add(kinds);
    for (NaiveRow row : rows) {
      NaiveKinds.Kind kind = kinds.of(row);
      if (kind != NaiveKinds.Kind.OTHER) { // "not wanted"
        read(row, file, kind == NaiveKinds.Kind.NOT_GIVEN);
      }
    }
  }

  private void read(NaiveRow row, int file, boolean calledOff) {
    Session session = session(row, file, calledOff);
    boolean lost = session.patient().isEmpty() || session.at() == null;
    boolean strange = isAnyStrange(row, List.of("status"));
    boolean given = session.given() || strange;
    lost |= strange || isAnyStrange(row, List.of("drug", "route", "condition"));
    lost |= calledOff && List.of("completed", "stopped_early").contains(row.text("status"));
    facts.lose(
        NaiveFacts.SESSIONS, file, lost && given ? NaiveFacts.Lost.MORE : NaiveFacts.Lost.NOTHING);
    if (!facts.isRejected(row, NaiveFacts.SESSIONS)) {
      SessionRow read = new SessionRow(session, file, facts.sessions.size(), row.cells());
      facts.sessions.add(read);
      for (Score score : session.wide()) {
        facts.scores.add(new ScoreRow(score, file, facts.scores.size(), read, row.cells()));
      }
    }
  }

  /** Words that no list knows: what spoils exports at random begins like these. */
  private static boolean isAnyStrange(NaiveRow row, List<String> columns) {
    return columns.stream().anyMatch(column -> row.text(column).startsWith("zzz"));
  }

  /** "For one key the later row wins whole"; "rows that are parts of a session". */
  void settle(LocalDate asOf) {
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
  String whole(String id) {
    return partOf.getOrDefault(id, id);
  }

  /** The session that an id stands for; null where none does. */
  Session of(String id) {
    return sessions.get(whole(id));
  }

  /** Those that stand. */
  List<Session> all() {
    return new ArrayList<>(sessions.values());
  }

  private Session session(NaiveRow row, int file, boolean calledOff) {
    String id = row.requiredId("session_id");
    String patient = facts.patient(row);
    String clinic = row.id("clinic").isEmpty() ? source : row.id("clinic");
    facts.ofTwoPeople.getOrDefault(patient, new TreeSet<>()).add(clinic);
    NaiveMoment at = row.requiredMoment("session_date");
    String status =
        row.strictCode(
            "status", List.of("completed", "stopped_early", "cancelled", "no_show", "booked"));
    if (calledOff && List.of("completed", "stopped_early").contains(status)) {
      row.reject(); // "A status that says it was given contradicts it"
    }
    status = status.isEmpty() ? calledOff ? "cancelled" : "completed" : status;
    boolean given = !NOT_GIVEN.contains(status);
    return new Session(
        id,
        patient,
        at,
        condition(row, patient),
        code(row, "drug", given, List.of("ketamine", "esketamine")),
        code(row, "route", given, List.of("iv", "im", "sc", "intranasal", "sublingual", "oral")),
        status,
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
    String known = NaiveKinds.drug(row.text(column));
    if (codes.contains(known)) {
      return known; // of an order that names it
    }
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
          facts.cell(instrument + "_" + timing, column, file, row.text(column), value != null);
        }
        if (value != null) {
          wide.add(new Score(patient, instrument, at, timing, value, row.isRounded(column)));
        }
      }
    }
    return wide;
  }
}
