package org.clinicoutcomes.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.clinicoutcomes.durability.Onset;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.measure.InForce;
import org.clinicoutcomes.measure.IndexSeries;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.measure.Outcome;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.series.SeriesAssembler;
import org.clinicoutcomes.series.SeriesScorer;
import org.clinicoutcomes.series.SeriesScores;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Session;

/** Judges a patient's series by the measures in force: sessions and scores in, outcomes out. */
public final class CourseMeasurement {

  private final InForce inForce;
  private final SeriesAssembler assembler;
  private final SeriesScorer scorer;

  public CourseMeasurement(InForce inForce, SeriesAssembler assembler, SeriesScorer scorer) {
    this.inForce = inForce;
    this.assembler = assembler;
    this.scorer = scorer;
  }

  /** Hands over one course for each condition the patient was treated for, by condition. */
  public void measure(Patient patient, Consumer<ConditionCourse> consumer) {
    Map<String, List<Session>> byCondition = new TreeMap<>();
    for (Session session : patient.sessions()) {
      byCondition.computeIfAbsent(session.condition(), key -> new ArrayList<>()).add(session);
    }
    byCondition.forEach((condition, s) -> consumer.accept(course(patient, condition, s)));
  }

  private ConditionCourse course(Patient patient, String condition, List<Session> sessions) {
    List<Series> series = assembler.assemble(sessions);
    return new ConditionCourse(
        patient,
        condition,
        inForce.headline(condition),
        series.stream().map(s -> judged(s, condition, patient)).toList(),
        IndexSeries.among(series));
  }

  private MeasuredSeries judged(Series series, String condition, Patient patient) {
    Map<String, SeriesScores> byInstrument = new HashMap<>();
    List<SeriesOutcome> outcomes = new ArrayList<>();
    for (Measure measure : inForce.of(condition)) {
      Instrument instrument = measure.instrument();
      SeriesScores scores =
          byInstrument.computeIfAbsent(
              instrument.key(), key -> scorer.derive(series, instrument, patient.scoresOf(key)));
      Outcome outcome = Outcome.classify(measure, series, scores);
      outcomes.add(new SeriesOutcome(outcome, Onset.of(series, outcome)));
    }
    return new MeasuredSeries(series, outcomes);
  }
}
