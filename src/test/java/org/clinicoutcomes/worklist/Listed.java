package org.clinicoutcomes.worklist;

import static org.clinicoutcomes.measure.Examples.DAY_0;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clinicoutcomes.figures.Courses;
import org.clinicoutcomes.instrument.Better;
import org.clinicoutcomes.instrument.Ideation;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.ScoreRange;
import org.clinicoutcomes.session.AdverseEvent;
import org.clinicoutcomes.session.AdverseEvents;
import org.clinicoutcomes.session.Background;
import org.clinicoutcomes.session.History;
import org.clinicoutcomes.session.Monitoring;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Reading;
import org.clinicoutcomes.session.Readings;
import org.clinicoutcomes.session.Session;

/** One patient and what the worklist says of the patient on day 700. */
final class Listed {

  static final int AS_OF = 700;
  static final WorklistRules RULES = Courses.WORKLIST;

  private static final ScoreRange RANGE = new ScoreRange(0, 500);
  private static final List<Instrument> INSTRUMENTS =
      List.of(
          new Instrument(
              "phq9_item9",
              "Item 9",
              new ScoreRange(0, 300),
              Better.LOWER,
              "2 weeks",
              0,
              List.of(),
              "-",
              new Ideation(100, 200)),
          new Instrument(
              "cssrs_ideation",
              "C-SSRS",
              RANGE,
              Better.LOWER,
              "now",
              0,
              List.of(),
              "-",
              new Ideation(100, 400)),
          new Instrument("phq9", "PHQ-9", RANGE, Better.LOWER, "2 weeks", 0, List.of(), "-"));

  private final List<Session> sessions = new ArrayList<>();
  private final Map<String, List<Score>> scores = new TreeMap<>();
  private final RecordedReadings recorded = new RecordedReadings();
  private History history = History.NONE;
  private String patientId = "p";

  /** Sessions for migraine at clinic N, of which nothing was recorded. */
  Listed sessions(int... days) {
    IntStream.of(days).forEach(day -> sessions.add(Courses.session(day, "N")));
    return this;
  }

  Listed named(String patient) {
    this.patientId = patient;
    return this;
  }

  Listed session(Session session) {
    sessions.add(session);
    return this;
  }

  Listed scores(String instrument, Score... of) {
    scores.put(instrument, Stream.of(of).sorted().toList());
    return this;
  }

  Listed contraindications(String... codes) {
    history = new History(List.of(codes), List.of());
    return this;
  }

  /** Another patient of the source. */
  Listed beside(Session session) {
    recorded.add(new Patient("other", Background.NONE, List.of(session), Map.of()));
    return this;
  }

  List<Call> entries() {
    sessions.sort(Session.ORDER);
    Patient patient = new Patient(patientId, Background.NONE.with(history), sessions, scores);
    recorded.add(patient);
    return new Worklist(RULES, Courses.RULES, Courses.SAFETY, recorded, INSTRUMENTS, Courses.AS_OF)
        .of(Courses.of(patient));
  }

  List<Item> items() {
    return entries().stream().map(Call::item).toList();
  }

  List<String> reasons() {
    return entries().stream().map(Call::why).toList();
  }

  static Session session(int day, String condition, String drug, Monitoring monitoring) {
    return new Session(
        condition + day,
        Moment.untimed(DAY_0.plusDays(day)),
        condition,
        drug,
        "iv",
        "Clinic of " + condition,
        "Dr " + condition,
        null,
        null,
        null,
        monitoring);
  }

  static Session session(int day, String condition) {
    return session(day, condition, "ketamine", Monitoring.NONE);
  }

  static Monitoring events(AdverseEvent... events) {
    return new Monitoring(false, Readings.NONE, new AdverseEvents(true, List.of(events)));
  }

  /** Readings of which each has the value, in its unit. */
  static Monitoring readings(int value, Reading... taken) {
    Map<Reading, Integer> hundredths = new EnumMap<>(Reading.class);
    Stream.of(taken).forEach(reading -> hundredths.put(reading, value * 100));
    return new Monitoring(false, new Readings(hundredths), AdverseEvents.NOT_RECORDED);
  }
}
