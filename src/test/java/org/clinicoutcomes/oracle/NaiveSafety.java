package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clinicoutcomes.oracle.NaiveCells.Cell;
import org.clinicoutcomes.oracle.NaiveRecords.Event;
import org.clinicoutcomes.oracle.NaiveRecords.Patient;
import org.clinicoutcomes.oracle.NaiveRecords.Score;
import org.clinicoutcomes.oracle.NaiveRecords.Session;

/** safety.csv, item by item as "Safety and monitoring" says, each by its own pass over sessions. */
final class NaiveSafety {
  private static final List<String> TERMS =
      List.of(
          ("nausea vomiting dissociation dizziness fatigue drowsiness sedation hallucination"
                  + " agitation amnesia slurred_speech perceptual_disturbance"
                  + " blood_pressure_increased heart_rate_increased headache anxiety mania"
                  + " respiratory_depression hypoxia bladder_symptoms craving_or_misuse other")
              .split(" "));
  private static final List<String> AGAINST =
      List.of(
          "heart_disease",
          "uncontrolled_thyroid_disease",
          "uncontrolled_hypertension",
          "bipolar_disorder",
          "active_substance_use");

  /** What is added up over sources; sum is null where nothing is measured. */
  private static final class Row {
    private String kind = "";
    private int sessions;
    private int with;
    private int patients;
    private int patientsWith;
    private int severe;
    private int serious;
    private BigDecimal sum = BigDecimal.ZERO;
  }

  private final NaiveSite site;
  private final Map<List<String>, Row> rows;
  private final Map<String, NaiveScores> ideation = new TreeMap<>();

  /** "`all`, or the last so many days, both ends included". */
  private static final Map<String, Integer> PERIODS =
      Map.of("all", 99_999, "last_7_days", 7, "last_30_days", 30, "last_365_days", 365);

  private final LocalDate asOf;
  private String period = "all";
  private List<Session> given = List.of();
  private final Map<String, List<Event>> events = new HashMap<>();

  private NaiveSafety(NaiveSite site, LocalDate asOf, Map<List<String>, Row> rows) {
    this.asOf = asOf;
    this.site = site;
    this.rows = rows;
    for (Session session : site.source().sessions()) {
      if (session.given() && !ideation.containsKey(session.patient())) {
        ideation.put(session.patient(), ideation(session.patient()));
      }
    }
  }

  static NaiveTable table(List<NaiveSite> sites, LocalDate asOf) {
    Map<List<String>, Row> rows = new LinkedHashMap<>();
    for (NaiveSite site : sites) {
      NaiveSafety safety = new NaiveSafety(site, asOf, rows);
      for (String period : PERIODS.keySet()) {
        safety.period = period;
        NaiveCells.of(site).forEach(safety::count);
      }
    }
    NaiveTable table =
        NaiveTable.of(
            "clinic, period, drug, route, item, sessions, sessions_with, patients, patients_with,"
                + " per_100_sessions, patient_rate, rate_low, rate_high, severe, serious, mean");
    rows.forEach((key, row) -> table.add(text(key, row)));
    return table.sortedBy("clinic", "period", "drug", "route", "item");
  }

  private static List<String> text(List<String> key, Row row) {
    boolean given = row.kind.equals("given");
    boolean mean = row.kind.equals("mean") || given;
    boolean event = row.kind.equals("event");
    boolean sessions = !row.kind.equals("patients");
    List<String> text = new ArrayList<>(key);
    text.add(sessions ? "" + row.sessions : "");
    text.add(sessions && !mean ? "" + row.with : "");
    text.add("" + row.patients);
    text.add(mean ? "" : "" + row.patientsWith);
    text.add(sessions && !mean ? NaiveStatistics.text(100.0 * row.with / row.sessions) : "");
    Double rate = NaiveStatistics.ratio(row.patientsWith, row.patients);
    text.add(mean ? "" : NaiveStatistics.text(rate));
    Double low = NaiveStatistics.wilsonLow(row.patientsWith, row.patients);
    Double high = NaiveStatistics.wilsonHigh(row.patientsWith, row.patients);
    text.add(mean ? "" : NaiveStatistics.text(low));
    text.add(mean ? "" : NaiveStatistics.text(high));
    text.add(event ? "" + row.severe : "");
    text.add(event ? "" + row.serious : "");
    text.add(mean && !given ? NaiveStatistics.text(row.sum.doubleValue() / row.sessions) : "");
    return text;
  }

  private void count(Cell cell) {
    boolean everything = cell.drug().equals("all") && cell.route().equals("all");
    if (!period.equals("all") && !everything) {
      return;
    }
    given = givenIn(cell);
    sessions(cell, "given", "given", s -> true, s -> false, s -> List.of());
    if (site.source().eventsRecorded()) {
      countEvents(cell);
    }
    countPressures(cell);
    countRecords(cell);
    if (period.equals("all")) {
      countContraindications(cell);
      countIdeation(cell);
    }
    countAnswers(cell);
  }

  private void countEvents(Cell cell) {
    sessions(cell, "any_event", "event", s -> true, s -> !events(s).isEmpty(), s -> events(s));
    sessions(cell, "events_recorded", "ought", s -> true, s -> said(s), s -> List.of());
    sessions(cell, "free_of_events", "ought", this::said, s -> events(s).isEmpty(), s -> List.of());
    boolean said =
        site.source().sessions().stream()
            .filter(Session::given)
            .flatMap(session -> events(session).stream())
            .anyMatch(event -> !event.serious().isEmpty());
    if (said) {
      seen(
          cell,
          "serious_event",
          this::said,
          s -> events(s).stream().anyMatch(event -> event.serious().equals("yes")));
    }
    for (String term : TERMS) {
      Predicate<Session> had = s -> symptoms(s.patient()).contains(term);
      Predicate<Session> has = s -> !only(term, s).isEmpty();
      sessions(cell, term, "event", had.negate(), has, s -> only(term, s));
      sessions(cell, term + ":at_baseline", "event", had, has, s -> only(term, s));
    }
  }

  private boolean said(Session session) {
    return site.source().events().containsKey(session.id());
  }

  private List<Event> events(Session session) {
    return events.computeIfAbsent(session.id(), this::eventsOf);
  }

  private List<Event> eventsOf(String session) {
    Collection<Event> all = site.source().events().getOrDefault(session, Map.of()).values();
    return all.stream().filter(event -> !event.term().equals("none")).toList();
  }

  private List<Event> only(String term, Session session) {
    return events(session).stream().filter(event -> event.term().equals(term)).toList();
  }

  private List<String> symptoms(String patient) {
    Patient known = site.source().patients().get(patient);
    return known == null ? List.of() : known.symptoms();
  }

  private void countPressures(Cell cell) {
    seen(
        cell,
        "bp_rise_40_25",
        s -> has(s, "systolic_before", "systolic_max", "diastolic_before", "diastolic_max"),
        s ->
            rise(s, "systolic").compareTo(new BigDecimal(40)) >= 0
                || rise(s, "diastolic").compareTo(new BigDecimal(25)) >= 0);
    seen(
        cell,
        "bp_180_110",
        s -> has(s, "systolic_max", "diastolic_max"),
        s -> atLeast(s, "systolic_max", 180) || atLeast(s, "diastolic_max", 110));
    seen(
        cell,
        "bp_before_140_90",
        s -> has(s, "systolic_before", "diastolic_before"),
        s -> !atMost(s, "systolic_before", 140) || !atMost(s, "diastolic_before", 90));
    for (String what : List.of("systolic", "diastolic", "heart_rate")) {
      Row row = new Row();
      Set<String> patients = new LinkedHashSet<>();
      for (Session session : given(s -> has(s, what + "_before", what + "_max"))) {
        row.sessions++;
        row.sum = row.sum.add(rise(session, what));
        patients.add(session.patient());
      }
      row.patients = patients.size();
      put(cell, what + "_rise", "mean", row);
    }
  }

  private void countRecords(Cell cell) {
    Predicate<Session> iv = s -> s.route().equals("iv");
    Predicate<Session> esketamine = s -> s.drug().equals("esketamine");
    recorded(cell, "readings_before", s -> true, "systolic_before", "diastolic_before");
    recorded(cell, "readings_during", s -> true, "systolic_max", "diastolic_max");
    recorded(cell, "readings_discharge", s -> true, "systolic_discharge", "diastolic_discharge");
    recorded(cell, "duration_recorded", iv, "duration_min");
    recorded(cell, "monitored_recorded", esketamine, "monitored_min");
    recorded(cell, "dose_recorded", esketamine, "dose_mg");
    ought(
        cell,
        "duration_40_60",
        iv.and(s -> has(s, "duration_min")),
        s -> atLeast(s, "duration_min", 40) && atMost(s, "duration_min", 60));
    ought(
        cell,
        "monitored_120",
        esketamine.and(s -> has(s, "monitored_min")),
        s -> atLeast(s, "monitored_min", 120));
    ought(
        cell,
        "dose_56_84",
        esketamine.and(s -> has(s, "dose_mg")),
        s ->
            List.of(new BigDecimal(56), new BigDecimal(84)).stream()
                .anyMatch(dose -> s.readings().get("dose_mg").compareTo(dose) == 0));
  }

  /** "rows exist wherever the source has any reading of that kind". */
  private void recorded(Cell cell, String item, Predicate<Session> of, String... readings) {
    boolean any =
        site.source().sessions().stream()
            .filter(Session::given)
            .anyMatch(s -> List.of(readings).stream().anyMatch(reading -> has(s, reading)));
    if (any) {
      ought(cell, item, of, s -> has(s, readings));
    }
  }

  private static boolean has(Session session, String... readings) {
    return session.readings().keySet().containsAll(List.of(readings));
  }

  private static BigDecimal rise(Session session, String what) {
    return session.readings().get(what + "_max").subtract(session.readings().get(what + "_before"));
  }

  private static boolean atLeast(Session session, String reading, int border) {
    return session.readings().get(reading).compareTo(new BigDecimal(border)) >= 0;
  }

  private static boolean atMost(Session session, String reading, int border) {
    return session.readings().get(reading).compareTo(new BigDecimal(border)) <= 0;
  }

  private void countContraindications(Cell cell) {
    for (String code : AGAINST) {
      Row row = new Row();
      Row review = new Row();
      for (String id : patients(given)) {
        Patient patient = site.source().patients().get(id);
        if (patient != null && patient.contraindications() != null) {
          boolean treated = site.source().treatedFor("bipolar_depression").contains(id);
          Row into = code.equals("bipolar_disorder") && treated ? review : row;
          into.patients++;
          into.patientsWith += patient.contraindications().contains(code) ? 1 : 0;
        }
      }
      put(cell, "contraindication_" + code, "patients", row);
      put(cell, "contraindication_" + code + "_for_review", "patients", review);
    }
  }

  private void countIdeation(Cell cell) {
    Map<String, Row> found = new TreeMap<>();
    for (NaiveScores scores : ideation.values()) {
      if (scores != null && !scores.span().isEmpty() && isIn(cell, scores.series())) {
        int baseline = scores.baseline().value().intValue();
        int highest = scores.span().stream().mapToInt(s -> s.value().intValue()).max().getAsInt();
        if (baseline >= 1) {
          patient(found, "ideation_reduced", highest < baseline);
          patient(found, "ideation_resolved", highest == 0);
          patient(found, "ideation_worsened", highest > baseline);
        } else {
          patient(found, "ideation_emerged", highest >= 1);
        }
      }
    }
    found.forEach((item, row) -> put(cell, item, "patients", row));
  }

  /**
   * "with it: a score of at least urgent_from (C-SSRS: 4, item 9: 2)" and "a score with such
   * thoughts", of those with a score in the period, whenever they were treated.
   */
  private void countAnswers(Cell cell) {
    Row urgent = new Row();
    Row present = new Row();
    Set<String> treated = new LinkedHashSet<>();
    site.source().sessions().stream()
        .filter(Session::given)
        .filter(cell.sessions())
        .forEach(session -> treated.add(session.patient()));
    for (String id : treated) {
      List<Score> severity = answers(id, "cssrs_ideation");
      List<Score> item = answers(id, "phq9_item9");
      int asked = severity.isEmpty() && item.isEmpty() ? 0 : 1;
      urgent.patients += asked;
      urgent.patientsWith += isFrom(severity, 4) || isFrom(item, 2) ? 1 : 0;
      present.patients += asked;
      present.patientsWith += isFrom(severity, 1) || isFrom(item, 1) ? 1 : 0;
    }
    put(cell, "ideation_urgent", "patients", urgent);
    put(cell, "ideation_present", "patients", present);
  }

  private List<Score> answers(String patient, String instrument) {
    return site.source().scoresOf(patient, instrument).stream()
        .filter(s -> NaiveSeries.days(s.at().date(), asOf) <= PERIODS.get(period))
        .toList();
  }

  private static boolean isFrom(List<Score> answers, int value) {
    return answers.stream().anyMatch(s -> s.value().compareTo(new BigDecimal(value)) >= 0);
  }

  private static boolean isIn(Cell cell, NaiveSeries series) {
    return cell.holds(series.first().clinic(), series.drug(), series.route());
  }

  private static void patient(Map<String, Row> found, String item, boolean with) {
    Row row = found.computeIfAbsent(item, i -> new Row());
    row.patients++;
    row.patientsWith += with ? 1 : 0;
  }

  /** "PHQ-9 item 9, else the C-SSRS"; "the patient's first series with a baseline". */
  private NaiveScores ideation(String patient) {
    List<NaiveSeries> series = new ArrayList<>(site.series());
    series.removeIf(one -> !one.patient().equals(patient));
    series.sort(Comparator.comparing(NaiveSeries::first, NaiveRecords.IN_ORDER_OF_SESSIONS));
    for (String measure : List.of("ideation_reduced", "cssrs_reduced")) {
      for (NaiveSeries one : series) {
        NaiveScores scores = new NaiveScores(one, NaiveMeasures.BY_ID.get(measure));
        if (scores.baseline() != null) {
          return scores;
        }
      }
    }
    return null;
  }

  private void seen(Cell cell, String item, Predicate<Session> could, Predicate<Session> was) {
    sessions(cell, item, "seen", could, was, s -> List.of());
  }

  private void ought(Cell cell, String item, Predicate<Session> could, Predicate<Session> was) {
    sessions(cell, item, "ought", could, was, s -> List.of());
  }

  /** How a session's events of an item are found. */
  private interface Marks {
    List<Event> of(Session session);
  }

  private void sessions(
      Cell cell,
      String item,
      String kind,
      Predicate<Session> could,
      Predicate<Session> was,
      Marks marks) {
    Row row = new Row();
    List<Session> all = given(could);
    for (Session session : all) {
      row.sessions++;
      row.with += was.test(session) ? 1 : 0;
      List<Event> events = marks.of(session);
      row.severe += events.stream().anyMatch(e -> e.severity().equals("severe")) ? 1 : 0;
      row.serious += events.stream().anyMatch(e -> e.serious().equals("yes")) ? 1 : 0;
    }
    Map<String, List<Session>> byPatient =
        all.stream().collect(Collectors.groupingBy(Session::patient));
    for (List<Session> own : byPatient.values()) {
      row.patients++;
      boolean with = kind.equals("ought") ? own.stream().allMatch(was) : own.stream().anyMatch(was);
      row.patientsWith += with ? 1 : 0;
    }
    put(cell, item, kind, row);
  }

  private List<Session> givenIn(Cell cell) {
    return site.source().sessions().stream()
        .filter(Session::given)
        .filter(cell.sessions())
        .filter(s -> NaiveSeries.days(s.date(), asOf) <= PERIODS.get(period))
        .toList();
  }

  private List<Session> given(Predicate<Session> which) {
    return given.stream().filter(which).toList();
  }

  private static Set<String> patients(List<Session> sessions) {
    Set<String> patients = new LinkedHashSet<>();
    sessions.forEach(session -> patients.add(session.patient()));
    return patients;
  }

  private void put(Cell cell, String item, String kind, Row of) {
    if (of.patients == 0) {
      return;
    }
    List<String> key = List.of(cell.shown(site), period, cell.drug(), cell.route(), item);
    Row row = rows.computeIfAbsent(key, k -> new Row());
    row.kind = kind;
    row.sessions += of.sessions;
    row.with += of.with;
    row.patients += of.patients;
    row.patientsWith += of.patientsWith;
    row.severe += of.severe;
    row.serious += of.serious;
    row.sum = row.sum.add(of.sum);
  }
}
