package org.clinicoutcomes.figures;

import static org.clinicoutcomes.measure.Examples.CATALOG;
import static org.clinicoutcomes.measure.Examples.DAY_0;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.course.CourseMeasurement;
import org.clinicoutcomes.durability.FollowUpSchedule;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.measure.InForce;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.quality.SourceAccount;
import org.clinicoutcomes.safety.SafetyRules;
import org.clinicoutcomes.series.SeriesAssembler;
import org.clinicoutcomes.series.SeriesRules;
import org.clinicoutcomes.series.SeriesScorer;
import org.clinicoutcomes.session.AdverseEvents;
import org.clinicoutcomes.session.Background;
import org.clinicoutcomes.session.Demographics;
import org.clinicoutcomes.session.Monitoring;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.PatientCounts;
import org.clinicoutcomes.session.Purpose;
import org.clinicoutcomes.session.Readings;
import org.clinicoutcomes.session.ScoreCount;
import org.clinicoutcomes.session.Session;
import org.clinicoutcomes.worklist.WorklistRules;

/** Patients, their courses and their sources' results to test with; days count from 2024-01-01. */
public final class Courses {

  public static final LocalDate AS_OF = DAY_0.plusDays(700);
  public static final SeriesRules RULES = new SeriesRules(21, 90, 42, 90, 31, 14, 31, 7, 365);

  public static final SafetyRules SAFETY =
      new SafetyRules(40, 25, 180, 110, 140, 90, 40, 60, 120, 56, 84);

  public static final WorklistRules WORKLIST =
      new WorklistRules(7, 30, 90, 7, 90, 7, 7, 30, 90, 14, 365);

  private static final List<String> CLINICS = List.of("North", "South", "ALL");
  private static final List<String> CLINICIANS = List.of("Dr A", "Dr B", "");

  private Courses() {}

  /** Courses of patients of one source. */
  public static List<ConditionCourse> of(Patient... patients) {
    List<ConditionCourse> courses = new ArrayList<>();
    CourseMeasurement measurement = measurement(inForce(List.of(patients)));
    Stream.of(patients).forEach(patient -> measurement.measure(patient, courses::add));
    return courses;
  }

  /** What a source of these patients hands to the roll-up. */
  public static MeasuredSource result(String source, List<Patient> patients) {
    InForce inForce = inForce(patients);
    FiguresCounter counter = new FiguresCounter(new FollowUpSchedule(AS_OF, RULES.followUp(), 14));
    SortedMap<String, Long> series = new TreeMap<>();
    for (ConditionCourse course : of(patients.toArray(Patient[]::new))) {
      counter.accept(course);
      course.series().forEach(m -> series.merge(m.series().clinic(), 1L, Long::sum));
    }
    SortedMap<String, String> headlines = new TreeMap<>();
    SortedMap<String, SortedSet<String>> ids = new TreeMap<>();
    inForce.headlines().forEach((condition, measure) -> headlines.put(condition, measure.id()));
    inForce
        .measures()
        .forEach((c, of) -> ids.put(c, new TreeSet<>(of.stream().map(Measure::id).toList())));
    Figures figures = new Figures();
    counter.addTo(figures);
    SourceResult result =
        new SourceResult(
            new SourceAccount(source, List.of(), List.of(), List.of(), List.of(), List.of()),
            List.of(),
            series,
            MeasuredSource.clinicsWithSessions(series.keySet(), figures),
            new TreeMap<>(),
            headlines,
            ids,
            new PatientCounts(patients.size(), patients.size()),
            DAY_0,
            ScoreCount.NONE);
    return new MeasuredSource(result, figures);
  }

  private static InForce inForce(List<Patient> patients) {
    InForce.Collector collector = new InForce.Collector();
    patients.forEach(collector::add);
    return collector.among(CATALOG);
  }

  private static CourseMeasurement measurement(InForce inForce) {
    return new CourseMeasurement(
        inForce, new SeriesAssembler(RULES, AS_OF, null), new SeriesScorer(RULES));
  }

  /** A result without figures: a source and its clinics. */
  public static SourceResult bare(String source, String... clinics) {
    SortedMap<String, Long> series = new TreeMap<>();
    Stream.of(clinics).forEach(clinic -> series.put(clinic, 1L));
    return new SourceResult(
        new SourceAccount(source, List.of(), List.of(), List.of(), List.of(), List.of()),
        List.of(),
        series,
        new TreeSet<>(series.keySet()),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        PatientCounts.NONE,
        null,
        ScoreCount.NONE);
  }

  /** A patient with sessions for migraine at one clinic and pain scores. */
  public static Patient patient(String id, List<Session> sessions, Score... scores) {
    Map<String, List<Score>> byInstrument =
        scores.length == 0 ? Map.of() : Map.of("pain_nrs", Stream.of(scores).sorted().toList());
    return new Patient(id, Background.NONE, sessions, byInstrument);
  }

  public static Session session(int day, String clinic) {
    return new Session(
        "s" + day,
        Moment.untimed(DAY_0.plusDays(day)),
        "migraine",
        "ketamine",
        "iv",
        clinic,
        "Dr A",
        null,
        null,
        null,
        Monitoring.NONE);
  }

  /** Patients with up to two treatments for either condition at up to three clinics. */
  public static List<Patient> random(int count, Random random) {
    List<Patient> patients = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      patients.add(random("p" + i, random));
    }
    return patients;
  }

  private static Patient random(String id, Random random) {
    List<Session> sessions = new ArrayList<>();
    Map<String, List<Score>> scores = new TreeMap<>();
    int day = random.nextInt(400);
    String condition = one(random, List.of("migraine", "migraine", "chronic_pain"));
    for (int session = 1 + random.nextInt(14); session > 0; session--) {
      sessions.add(random(id + "-" + session, day, condition, random));
      addScores(scores, day, random);
      day += random.nextInt(12) == 0 ? 50 + random.nextInt(100) : 1 + random.nextInt(10);
    }
    addScores(scores, day, random);
    Integer born = random.nextInt(3) == 0 ? null : 1940 + random.nextInt(70);
    Demographics demographics =
        new Demographics(one(random, List.of("female", "male")), born, null, List.of(), null);
    sessions.removeIf(s -> s.at().date().isAfter(AS_OF));
    scores.values().forEach(list -> list.sort(null));
    return new Patient(id, Background.NONE.with(demographics), sessions, scores);
  }

  private static Session random(String id, int day, String condition, Random random) {
    return new Session(
        id,
        Moment.untimed(DAY_0.plusDays(day)),
        condition,
        one(random, List.of("ketamine", "ketamine", "ketamine", "esketamine")),
        "iv",
        one(random, CLINICS),
        one(random, CLINICIANS),
        null,
        random.nextInt(20) == 0 ? Purpose.MAINTENANCE : null,
        null,
        new Monitoring(id.endsWith("-3"), Readings.NONE, AdverseEvents.NOT_RECORDED));
  }

  private static void addScores(Map<String, List<Score>> scores, int day, Random random) {
    for (Timing timing : Timing.values()) {
      if (random.nextInt(3) > 0) {
        Moment at = Moment.untimed(DAY_0.plusDays(day));
        scores
            .computeIfAbsent("pain_nrs", key -> new ArrayList<>())
            .add(new Score(at, timing, 100 * random.nextInt(11)));
      }
    }
  }

  private static String one(Random random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
