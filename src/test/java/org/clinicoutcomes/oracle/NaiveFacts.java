package org.clinicoutcomes.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clinicoutcomes.oracle.NaiveRecords.KeyedRow;
import org.clinicoutcomes.oracle.NaiveRecords.ScoreRow;
import org.clinicoutcomes.oracle.NaiveRecords.Session;
import org.clinicoutcomes.oracle.NaiveRecords.SessionRow;

/** What reading one source came across, for what may be in doubt of it. */
final class NaiveFacts {
  static final String PATIENTS = "patients";
  static final String SESSIONS = "sessions";
  static final String SCORES = "scores";
  static final String EVENTS = "adverse_events";

  /** By kind: rows that say something, and those of them that are rejected. */
  final Map<String, Integer> judged = new TreeMap<>();

  final Map<String, Integer> rejected = new TreeMap<>();

  /** Rows that are kept, in the order of reading; of patients and events, of files that are fit. */
  final List<KeyedRow> patients = new ArrayList<>();

  final List<SessionRow> sessions = new ArrayList<>();
  final List<ScoreRow> scores = new ArrayList<>();
  final List<KeyedRow> events = new ArrayList<>();

  /** Ids that two people have, and the clinics of their rows. */
  final Map<String, Set<String>> ofTwoPeople = new TreeMap<>();

  /** Patients of rows of events: of their own sessions, and of those of others. */
  final Set<String> withEvents = new TreeSet<>();

  final Set<String> strangers = new TreeSet<>();

  /** Session rows that stand, and the sessions that they make up, up to the as-of date. */
  final Set<SessionRow> standing = new HashSet<>();

  final List<Session> accepted = new ArrayList<>();
  final Set<String> withTooManyDevices = new TreeSet<>();

  /** By the id of a session of several devices: when the last was given. */
  final Map<String, NaiveMoment> lastDevice = new TreeMap<>();

  /** Of each file of sessions or scores. */
  final Map<String, List<Lost>> rowsOfFiles = new TreeMap<>();

  /** Scores of standing rows, before scores of a key replace each other; and those that count. */
  final List<ScoreRow> counting = new ArrayList<>();

  final List<ScoreRow> settled = new ArrayList<>();

  /** The same with those after the as-of date. */
  final List<ScoreRow> winning = new ArrayList<>();

  /** The files' names, by kind. */
  final Map<String, List<String>> names = new TreeMap<>();

  final Set<ScoreRow> repeated = new LinkedHashSet<>();

  /** By file of scores: the cells of its dates, states and the rest, of all of its rows. */
  final List<List<Map<String, String>>> scoreFiles = new ArrayList<>();

  final List<List<Map<String, String>>> sessionFiles = new ArrayList<>();

  /** By column or instrument: cells of scores that can be read, and those that cannot. */
  final Map<String, List<String>> unread = new LinkedHashMap<>();

  final Map<String, List<String>> read = new LinkedHashMap<>();
  final Map<String, Set<Integer>> filesOf = new LinkedHashMap<>();
  final Map<String, String> headers = new LinkedHashMap<>();

  /** Patients with given sessions up to the as-of date. */
  final Set<String> treated = new TreeSet<>();

  /** The patient of each score whose place among sessions hangs on the clinic's zone. */
  final List<String> hangingOnZones = new ArrayList<>();

  /** What the words of each sessions file say of its rows. */
  final List<NaiveKinds> kinds = new ArrayList<>();

  /** The questionnaires of files that have them by their answers. */
  final List<NaiveForms> forms = new ArrayList<>();

  /** By scores file: the patients of rows of which an original result is another number. */
  final Map<Integer, List<String>> contradicted = new TreeMap<>();

  /** What is lost with a row: nothing, its score alone, or more of it. */
  enum Lost {
    NOTHING,
    SCORE,
    MORE
  }

  void lose(String kind, int file, Lost what) {
    rowsOfFiles.computeIfAbsent(kind + " " + file, f -> new ArrayList<>()).add(what);
  }

  private void judge(String kind, boolean isRejected) {
    judged.merge(kind, 1, Integer::sum);
    rejected.merge(kind, isRejected ? 1 : 0, Integer::sum);
  }

  /** "every judged row is rejected, or more than 5 % and at least 20 are". */
  boolean cannotBeTrusted(String kind) {
    int all = judged.getOrDefault(kind, 0);
    int bad = rejected.getOrDefault(kind, 0);
    return (bad > 0 && bad == all) || (bad >= 20 && bad * 100 > all * 5);
  }

  /** "a rejected row supersedes nothing". */
  boolean isRejected(NaiveRow row, String kind) {
    judge(kind, row.isRejected());
    return row.isRejected();
  }

  /** The patient of a row: "all rows of the id are rejected, in every file". */
  String patient(NaiveRow row) {
    String id = row.requiredId("patient_id");
    if (ofTwoPeople.containsKey(id)) {
      row.reject();
    }
    return id;
  }

  /** The names of a kind's files, in the order of reading. */
  List<String> names(String kind) {
    return names.getOrDefault(kind, List.of());
  }

  String name(String kind, int file) {
    return names(kind).get(file);
  }

  /** A cell of a score that is filled, of a column or an instrument, under a header. */
  void cell(String column, String header, int file, String text, boolean isRead) {
    filesOf.computeIfAbsent(column, c -> new TreeSet<>()).add(file);
    headers.put(column, header);
    (isRead ? read : unread).computeIfAbsent(column, c -> new ArrayList<>()).add(text);
  }

  /** The patients of the rows of a sessions file that are kept. */
  Set<String> treatedIn(int file) {
    Set<String> patients = new TreeSet<>();
    for (SessionRow row : sessions) {
      if (row.file() == file) {
        patients.add(row.session().patient());
      }
    }
    return patients;
  }

  /** The patients of the rows of a scores file that are kept. */
  Set<String> scoredIn(int file) {
    Set<String> patients = new TreeSet<>();
    for (ScoreRow row : scores) {
      if (!row.wide() && row.file() == file) {
        patients.add(row.score().patient());
      }
    }
    return patients;
  }

  /** All ids that any row names which is kept. */
  Set<String> named() {
    Set<String> named = new TreeSet<>();
    patients.forEach(row -> named.add(row.key()));
    sessions.forEach(row -> named.add(row.session().patient()));
    scores.forEach(row -> named.add(row.score().patient()));
    return named;
  }
}
