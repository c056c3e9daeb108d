package org.clinicoutcomes.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clinicoutcomes.instrument.Better;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.ScoreRange;
import org.clinicoutcomes.instrument.SeverityBand;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.series.Course;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.series.SeriesScores;
import org.clinicoutcomes.series.SeriesStatus;
import org.clinicoutcomes.session.Monitoring;
import org.clinicoutcomes.session.Purpose;
import org.clinicoutcomes.session.Session;

/** Measures, scores and series to test with; days count from 2024-01-01. */
public final class Examples {

  public static final LocalDate DAY_0 = LocalDate.of(2024, 1, 1);

  public static final Instrument PAIN =
      new Instrument(
          "pain_nrs",
          "Pain scale",
          new ScoreRange(0, 1000),
          Better.LOWER,
          "now",
          0,
          List.of(
              new SeverityBand("none", 0),
              new SeverityBand("mild", 100),
              new SeverityBand("moderate", 400),
              new SeverityBand("severe", 700)),
          "Boonstra 2014");

  public static final Instrument PHQ9 =
      new Instrument(
          "phq9",
          "Depression questionnaire",
          new ScoreRange(0, 2700),
          Better.LOWER,
          "2 weeks",
          0,
          List.of(),
          "Kroenke 2001");

  /** An instrument whose highest score is its best. */
  public static final Instrument WELLBEING =
      new Instrument(
          "who5",
          "Well-being",
          new ScoreRange(0, 10000),
          Better.HIGHER,
          "2 weeks",
          0,
          List.of(),
          "Topp 2015");

  public static final Measure PAIN_2_POINTS =
      measure("pain_2_points", PAIN, new EntryRule.AtLeast(200), new Rule.PointReduction(200));
  public static final Measure PAIN_30_PERCENT =
      measure("pain_30_percent", PAIN, new EntryRule.AtLeast(400), new Rule.PercentReduction(3000));
  public static final Measure PHQ9_RESPONSE =
      measure("phq9_response", PHQ9, new EntryRule.AtLeast(1000), new Rule.PercentReduction(5000));
  public static final Measure PAIN_2_POINTS_WORSE =
      new Measure(
          "pain_2_points_worse",
          PAIN,
          List.of("migraine", "chronic_pain"),
          new EntryRule.Any(),
          new Rule.PointIncrease(200),
          Meaning.HARM,
          "worsened by at least two points",
          "mirror",
          "");

  public static final Condition MIGRAINE =
      new Condition(
          "migraine", "migraine", List.of("pain_2_points", "phq9_response"), "convention");
  public static final Condition CHRONIC_PAIN =
      new Condition("chronic_pain", "chronic pain", List.of("pain_30_percent"), "convention");

  public static final MeasureCatalog CATALOG = catalog();

  private Examples() {}

  private static MeasureCatalog catalog() {
    TreeMap<String, Instrument> instruments = new TreeMap<>();
    TreeMap<String, Measure> measures = new TreeMap<>();
    TreeMap<String, Condition> conditions = new TreeMap<>();
    Stream.of(PAIN, PHQ9).forEach(i -> instruments.put(i.key(), i));
    Stream.of(PAIN_2_POINTS, PAIN_30_PERCENT, PHQ9_RESPONSE, PAIN_2_POINTS_WORSE)
        .forEach(m -> measures.put(m.id(), m));
    Stream.of(MIGRAINE, CHRONIC_PAIN).forEach(c -> conditions.put(c.key(), c));
    return new MeasureCatalog(instruments, measures, conditions);
  }

  /** A benefit for both conditions. */
  public static Measure measure(String id, Instrument instrument, EntryRule entry, Rule rule) {
    return new Measure(
        id,
        instrument,
        List.of("migraine", "chronic_pain"),
        entry,
        rule,
        Meaning.BENEFIT,
        "improved as " + id + " says",
        "source of " + id,
        "");
  }

  /** Points such as {@code 4.2}, in hundredths. */
  public static int hundredths(String points) {
    return new BigDecimal(points).movePointRight(2).intValueExact();
  }

  public static Score score(int day, Timing timing, String points) {
    return new Score(Moment.untimed(DAY_0.plusDays(day)), timing, hundredths(points));
  }

  public static Score score(int day, String points) {
    return score(day, Timing.NONE, points);
  }

  public static Session session(int day) {
    return new Session(
        "s" + day,
        Moment.untimed(DAY_0.plusDays(day)),
        "migraine",
        "ketamine",
        "iv",
        "North",
        "Dr A",
        null,
        null,
        null,
        Monitoring.NONE);
  }

  /** A series with sessions on the days, after which nothing follows. */
  public static Series series(int number, Purpose kind, SeriesStatus status, int... days) {
    List<Session> sessions = IntStream.of(days).mapToObj(Examples::session).toList();
    return new Series(number, kind, status, Course.FIRST, sessions, null, null);
  }

  public static Series closedInduction(int... days) {
    return series(1, Purpose.INDUCTION, SeriesStatus.CLOSED, days);
  }

  /** A closed series of one session judged by its baseline and end score, in points. */
  public static Outcome outcome(Measure measure, String baseline, String end) {
    Score first = baseline.isEmpty() ? null : score(0, Timing.BEFORE, baseline);
    Score last = end.isEmpty() ? null : score(10, end);
    List<Score> span = last == null ? List.of() : List.of(last);
    SeriesScores scores = new SeriesScores(first, span, last, List.of());
    return Outcome.classify(measure, closedInduction(0), scores);
  }

  /** So many patients on each rung, of whose scores nothing is added up. */
  public static Tally tally(Map<Rung, Long> rungs) {
    return new Tally(rungs, 0, 0, 0, 0, new TreeMap<>());
  }
}
