package org.clinicoutcomes.safety;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clinicoutcomes.export.Vocabulary;
import org.clinicoutcomes.figures.Courses;
import org.clinicoutcomes.instrument.Better;
import org.clinicoutcomes.instrument.Ideation;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.ScoreRange;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.series.SeriesAssembler;
import org.clinicoutcomes.series.SeriesRules;
import org.clinicoutcomes.series.SeriesScorer;
import org.clinicoutcomes.session.AdverseEvent;
import org.clinicoutcomes.session.AdverseEvents;
import org.clinicoutcomes.session.Background;
import org.clinicoutcomes.session.History;
import org.clinicoutcomes.session.Monitoring;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Reading;
import org.clinicoutcomes.session.Readings;
import org.clinicoutcomes.session.Session;
import org.jspecify.annotations.Nullable;

/** A patient with what was recorded of sessions, built up word by word; days from 2024-01-01. */
final class Treated {

  static final LocalDate DAY_0 = LocalDate.of(2024, 1, 1);
  static final int AS_OF_DAY = 1000;
  static final LocalDate AS_OF = DAY_0.plusDays(AS_OF_DAY);
  static final SafetyRules RULES = Courses.SAFETY;
  private static final SeriesRules SERIES = new SeriesRules(21, 90, 42, 90, 31, 14, 31, 7, 365);

  private final List<Session> sessions = new ArrayList<>();
  private final Map<String, List<Score>> scores = new TreeMap<>();
  private History history = History.NONE;
  private String condition = "depression";
  private String drug = "ketamine";
  private String route = "iv";
  private String clinic = "North";

  static AdverseEvents marked(AdverseEvent... events) {
    return new AdverseEvents(true, List.of(events));
  }

  static AdverseEvents events(String... terms) {
    return new AdverseEvents(true, List.of(terms).stream().map(AdverseEvent::of).toList());
  }

  /** Readings written as {@code systolic_before 120.5}. */
  static Readings readings(String... written) {
    Map<Reading, Integer> values = new EnumMap<>(Reading.class);
    for (String one : written) {
      String[] parts = one.split(" ", -1);
      int hundredths = new BigDecimal(parts[1]).movePointRight(2).intValueExact();
      values.put(Reading.named(parts[0]).orElseThrow(), hundredths);
    }
    return new Readings(values);
  }

  Treated of(String drugNow, String routeNow) {
    drug = drugNow;
    route = routeNow;
    return this;
  }

  Treated at(String clinicNow) {
    clinic = clinicNow;
    return this;
  }

  Treated with(String conditionNow) {
    condition = conditionNow;
    return this;
  }

  Treated having(List<String> contraindications, String... symptoms) {
    history = new History(contraindications, List.of(symptoms));
    return this;
  }

  Treated on(int day) {
    return on(day, Monitoring.NONE);
  }

  Treated on(int day, AdverseEvents events) {
    return on(day, new Monitoring(false, Readings.NONE, events));
  }

  Treated on(int day, Readings readings) {
    return on(day, new Monitoring(false, readings, AdverseEvents.NOT_RECORDED));
  }

  private Treated on(int day, Monitoring monitoring) {
    sessions.add(
        new Session(
            "s" + sessions.size(),
            Moment.untimed(DAY_0.plusDays(day)),
            condition,
            drug,
            route,
            clinic,
            "",
            null,
            null,
            null,
            monitoring));
    return this;
  }

  Treated score(String instrument, int day, Timing timing, int value) {
    scores
        .computeIfAbsent(instrument, key -> new ArrayList<>())
        .add(new Score(Moment.untimed(DAY_0.plusDays(day)), timing, 100 * value));
    return this;
  }

  /** What a source of these patients shows. */
  static Map<SafetyKey, SafetyTally> figures(Treated... patients) {
    SafetyCounter counter = counter(true);
    for (Treated patient : patients) {
      patient.countBy(counter);
    }
    return counter.figures();
  }

  static SafetyCounter counter(boolean eventsRecorded) {
    TreeMap<String, java.util.SortedSet<String>> codes = new TreeMap<>();
    codes.put("event", new TreeSet<>(List.of("nausea", "headache", "none")));
    codes.put("contraindication", new TreeSet<>(List.of("heart_disease", "bipolar_disorder")));
    return new SafetyCounter(
        RULES,
        new Vocabulary(codes),
        eventsRecorded,
        IdeationScale.of(List.of(scale("cssrs_ideation", 5, 400), scale("phq9_item9", 3, null))),
        new SeriesScorer(SERIES),
        AS_OF);
  }

  private static Instrument scale(String key, int highest, @Nullable Integer urgentFrom) {
    return new Instrument(
        key,
        key,
        new ScoreRange(0, 100 * highest),
        Better.LOWER,
        "now",
        0,
        List.of(),
        "-",
        new Ideation(100, urgentFrom));
  }

  void countBy(SafetyCounter counter) {
    Map<String, List<Score>> sorted = new TreeMap<>();
    scores.forEach((key, of) -> sorted.put(key, of.stream().sorted().toList()));
    List<Session> inOrder = sessions.stream().sorted(Session.ORDER).toList();
    counter.count(
        new Patient("p", Background.NONE.with(history), inOrder, sorted), series(inOrder));
  }

  private static List<Series> series(List<Session> sessions) {
    SeriesAssembler assembler = new SeriesAssembler(SERIES, DAY_0.plusDays(700), null);
    List<Series> series = new ArrayList<>();
    sessions.stream()
        .map(Session::condition)
        .distinct()
        .forEach(
            of ->
                series.addAll(
                    assembler.assemble(
                        sessions.stream().filter(s -> s.condition().equals(of)).toList())));
    return series;
  }
}
