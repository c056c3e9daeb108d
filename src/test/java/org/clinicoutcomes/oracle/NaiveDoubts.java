package org.clinicoutcomes.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clinicoutcomes.oracle.NaiveFacts.Lost;
import org.clinicoutcomes.oracle.NaiveRecords.Session;
import org.clinicoutcomes.oracle.NaiveRecords.SessionRow;

/** What is in doubt of each source, and whether it is held, as "Doubts" of inputs.md says. */
public final class NaiveDoubts {
  /** The doubts that are told here; of others exports at random have none, or nothing is said. */
  public static final Set<String> TOLD =
      Set.of(
          "replaced_values",
          "rows_rejected",
          "scores_without_sessions",
          "distant_dates",
          "past_bookings",
          "parts_of_sessions",
          "ids_written_differently",
          "ids_repeat_across_clinics",
          "two_people_under_one_id",
          "dates_turned",
          "repeated_baseline",
          "zeros_filled_in",
          "codes_of_bands",
          "score_states",
          "column_unread",
          "other_scale",
          "rounded_scores");

  private static final String HELD = "held";
  private static final String PUBLISHED = "published";

  private final NaiveFacts facts;
  private final LocalDate asOf;
  private final List<String> doubts = new ArrayList<>();
  private boolean held;

  private NaiveDoubts(NaiveFacts facts, LocalDate asOf) {
    this.facts = facts;
    this.asOf = asOf;
  }

  /**
   * What is known of a source.
   *
   * @param doubts each as code, rows, patients (-1 where none can be named), and its end
   */
  public record Verdict(boolean held, List<String> doubts) {}

  /** The verdict on every source of a folder, with the settings as shipped. */
  public static Map<String, Verdict> of(Path input, LocalDate asOf) throws IOException {
    Map<String, NaiveFacts> facts = NaiveExports.facts(input, asOf);
    Map<String, Verdict> verdicts = new TreeMap<>();
    for (NaiveSite site : NaiveSite.of(NaiveExports.read(input, asOf), asOf)) {
      verdicts.put(site.name(), new NaiveDoubts(facts.get(site.name()), asOf).verdict(site));
    }
    return verdicts;
  }

  private Verdict verdict(NaiveSite site) {
    held = facts.cannotBeTrusted(NaiveFacts.SESSIONS) || facts.cannotBeTrusted(NaiveFacts.SCORES);
    held |= areSessionsTaken();
    new NaiveReplaced(facts)
        .found()
        .forEach(each -> raise(each.code(), each.rows(), -1, each.holds()));
    doubtClinics();
    doubtPeople();
    doubtIds();
    doubtApart();
    doubtParts();
    doubtBookings();
    doubtScores();
    doubtFiles();
    doubtLost();
    if (!held) {
      NaiveRounding.hanging(site).forEach((headline, counts) -> doubtRounding(headline, counts));
    }
    doubts.sort(null);
    return new Verdict(held, doubts);
  }

  private void raise(String code, long rows, long patients, boolean holds) {
    doubts.add(code + " " + rows + " " + patients + " " + (holds ? HELD : PUBLISHED));
    held |= holds;
  }

  /** "at least `doubt_percent` of the patients and `doubt_least` of them". */
  private static boolean isDoubt(long concerned, long of) {
    return concerned >= 3 && concerned * 100 >= of;
  }

  /** "One that could move a headline by `doubt_points` or more holds the source". */
  private void raiseIfMoving(String code, long rows, long patients, long of) {
    if (isDoubt(patients, of)) {
      raise(code, rows, patients, of == 0 || Math.floorDiv(patients * 10_000, of) >= 200);
    }
  }

  /** "More than 5 % and at least 3". */
  static boolean areMany(long some, long all) {
    return some >= 3 && some * 100 > all * 5;
  }

  private boolean areSessionsTaken() {
    Map<String, String> patients = new HashMap<>();
    facts.sessions.forEach(row -> patients.put(row.session().id(), row.session().patient()));
    long taken =
        facts.sessions.stream()
            .map(SessionRow::session)
            .filter(of -> !of.patient().equals(patients.get(of.id())))
            .count();
    return taken >= 20 && taken * 100 > facts.judged.getOrDefault(NaiveFacts.SESSIONS, 0) * 5L;
  }

  /** "the file's ids may be those of another system"; "dates are held together". */
  private void doubtApart() {
    NaiveApart apart = new NaiveApart(facts);
    Set<String> treated = new TreeSet<>();
    facts.sessions.forEach(row -> treated.add(row.session().patient()));
    for (int file = 0; file < facts.scoreFiles.size(); file++) {
      boolean asked = new NaiveNearIds(treated, facts.scoredIn(file)).pairs() > 0;
      if (!asked && apart.strangers(file) > 0) {
        raiseIfMoving("scores_without_sessions", 0, apart.strangers(file), apart.scored());
      }
    }
    for (int[] counts : apart.distant()) {
      raiseIfMoving("distant_dates", 0, counts[0], counts[1]);
    }
  }

  /** "Of a small file far fewer rows are a large share" (`rows_rejected`). */
  private void doubtLost() {
    facts.rowsOfFiles.forEach(
        (file, rows) -> {
          boolean isScores = file.startsWith(NaiveFacts.SCORES);
          if (facts.cannotBeTrusted(isScores ? NaiveFacts.SCORES : NaiveFacts.SESSIONS)) {
            return; // asked by the gate
          }
          boolean asked = isScores && areScoresAsked(Integer.parseInt(file.replaceAll("\\D", "")));
          long lost =
              rows.stream()
                  .filter(what -> what != (asked ? Lost.SCORE : Lost.NOTHING))
                  .filter(what -> what != Lost.NOTHING)
                  .count();
          if (areMany(lost, rows.size())) {
            raise("rows_rejected", lost, -1, true);
          }
        });
  }

  /** "scores are asked for once, by their column where that can be". */
  private boolean areScoresAsked(int file) {
    return NaiveColumns.doubts(facts).keySet().stream()
        .map(code -> code.get(1))
        .filter(column -> !column.matches(".*_(before|after)"))
        .map(facts.filesOf::get)
        .anyMatch(files -> files.size() > 1 || files.contains(file));
  }

  /** "Ids of several clinics". */
  private void doubtClinics() {
    Map<List<Object>, SessionRow> visits = new HashMap<>();
    Set<String> patients = new TreeSet<>();
    Set<String> atOnce = new TreeSet<>();
    Set<String> moved = new TreeSet<>();
    for (SessionRow row : facts.sessions) {
      Session of = row.session();
      patients.add(of.patient());
      SessionRow earlier = of.given() ? visits.put(List.of(of.patient(), of.date()), row) : null;
      if (earlier != null && !earlier.session().clinic().equals(of.clinic())) {
        // "a later file corrects an earlier"
        boolean corrected = !facts.standing.contains(earlier) && earlier.file() != row.file();
        (corrected ? moved : atOnce).add(of.patient());
      }
    }
    long disputed = facts.ofTwoPeople.values().stream().filter(c -> c.size() > 1).count();
    long most = Math.max(atOnce.size(), disputed);
    most = areMany(moved.size(), patients.size()) ? Math.max(most, moved.size()) : most;
    boolean raised = doubts.stream().anyMatch(d -> d.startsWith("ids_repeat_across_clinics"));
    if (!raised && isDoubt(most, patients.size())) {
      raise("ids_repeat_across_clinics", 0, most, true);
    }
  }

  private void doubtPeople() {
    Set<String> patients = new TreeSet<>(facts.ofTwoPeople.keySet());
    facts.sessions.forEach(row -> patients.add(row.session().patient()));
    raiseIfMoving("two_people_under_one_id", 0, facts.ofTwoPeople.size(), patients.size());
  }

  /** "Whose a row is": files held against the sessions files. */
  private void doubtIds() {
    Set<String> treated = new TreeSet<>();
    facts.sessions.forEach(row -> treated.add(row.session().patient()));
    List<Set<String>> files = new ArrayList<>();
    Set<String> patients = new TreeSet<>();
    facts.patients.forEach(row -> patients.add(row.key()));
    files.add(patients);
    for (int file = 0; file < facts.scoreFiles.size(); file++) {
      files.add(facts.scoredIn(file));
    }
    Set<String> events = new TreeSet<>(facts.withEvents);
    events.addAll(facts.strangers);
    files.add(events);
    for (Set<String> inFile : files) {
      int pairs = new NaiveNearIds(treated, inFile).pairs();
      if (pairs > 0) {
        raise("ids_written_differently", 0, pairs, true);
      }
    }
  }

  private Set<String> patientsWithSessions() {
    Set<String> patients = new TreeSet<>();
    facts.accepted.forEach(session -> patients.add(session.patient()));
    return patients;
  }

  /** "Other given rows of one drug, patient and day". */
  private void doubtParts() {
    int rows = 0;
    int patients = 0;
    for (String patient : patientsWithSessions()) {
      List<Session> own = new ArrayList<>(facts.accepted);
      own.removeIf(session -> !session.given() || !session.patient().equals(patient));
      own.sort(
          Comparator.comparing(Session::drug)
              .thenComparing(Session::date)
              .thenComparing(Session::at, NaiveMoment::compareTime));
      List<List<Session>> runs = new ArrayList<>();
      for (int i = 0; i < own.size(); i++) {
        if (i == 0 || !mayBeParts(own.get(i - 1), own.get(i))) {
          runs.add(new ArrayList<>());
        }
        runs.get(runs.size() - 1).add(own.get(i));
      }
      long several = runs.stream().filter(run -> run.size() > 1).count();
      if (several >= 2 && several * 4 >= runs.size()) {
        patients++;
        rows += runs.stream().filter(run -> run.size() > 1).mapToInt(List::size).sum();
      }
    }
    raiseIfMoving("parts_of_sessions", rows, patients, patientsWithSessions().size());
    int devices = facts.withTooManyDevices.size();
    if (isDoubt(devices, patientsWithSessions().size())) {
      raise("parts_of_sessions", 0, devices, false);
    }
  }

  /** "less than 90 minutes apart or without a time", after the last of joined devices. */
  private boolean mayBeParts(Session earlier, Session later) {
    NaiveMoment last = facts.lastDevice.getOrDefault(earlier.id(), earlier.at());
    return earlier.drug().equals(later.drug())
        && earlier.date().equals(later.date())
        && (last.second() == null || later.at().second() - last.second() < 90 * 60);
  }

  private void doubtBookings() {
    List<Session> open = new ArrayList<>(facts.accepted);
    open.removeIf(of -> !of.status().equals("booked") || !of.date().isBefore(asOf));
    long patients = open.stream().map(Session::patient).distinct().count();
    raiseIfMoving("past_bookings", open.size(), patients, patientsWithSessions().size());
  }

  private void doubtScores() {
    NaiveRepeated.columns(facts.counting, asOf)
        .forEach((column, patients) -> raise("repeated_baseline", 0, patients, false));
    for (NaiveValues values : NaiveValues.of(facts)) {
      if (values.areZerosFilledIn()) {
        raiseIfMoving("zeros_filled_in", values.zeros(), values.withZeros(), values.patients());
      }
      if (values.areCodesOfBands()) {
        raiseIfMoving("codes_of_bands", values.scores(), values.patients(), facts.named().size());
      }
    }
    NaiveColumns.doubts(facts).forEach((code, unread) -> raise(code.get(0), unread, -1, true));
  }

  private void doubtFiles() {
    for (List<Map<String, String>> file : facts.scoreFiles) {
      int[] asking = new NaiveStates(file.stream().map(NaiveRow::new).toList()).asking();
      if (isDoubt(asking[0], asking[1])) {
        raise("score_states", asking[0], -1, true);
      }
      long turned = NaiveTurnedDates.of(file, "scored_on", asOf);
      if (turned > 0) {
        raise("dates_turned", turned, -1, true);
      }
    }
    for (List<Map<String, String>> file : facts.sessionFiles) {
      long turned = NaiveTurnedDates.of(file, "session_date", asOf);
      if (turned > 0) {
        raise("dates_turned", turned, -1, true);
      }
    }
  }

  private void doubtRounding(List<Object> measure, int[] counts) {
    if (measure.get(0).equals(true)) {
      raiseIfMoving("rounded_scores", 0, counts[0], counts[1]);
    } else if (isDoubt(counts[0], counts[1])) {
      raise("rounded_scores", 0, counts[0], false);
    }
  }
}
