package org.clinicoutcomes.worklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.safety.SafetyRules;
import org.clinicoutcomes.series.SeriesRules;

/**
 * Finds what puts a patient on the worklist as of a date. Each reason stands until the next fact
 * that contradicts it: a later score or session, a closed series, a corrected record.
 */
public final class Worklist {

  private final List<Function<TreatedPatient, Stream<Reason>>> ofThePatient;
  private final List<Function<ConditionCourse, Optional<Reason>>> ofACondition;

  /**
   * @param recorded what the patients' source writes down of its sessions
   * @param instruments those that may ask for suicidal ideation
   */
  public Worklist(
      WorklistRules rules,
      SeriesRules series,
      SafetyRules safety,
      RecordedReadings recorded,
      Collection<Instrument> instruments,
      LocalDate asOf) {
    int day = Math.toIntExact(asOf.toEpochDay());
    Bands bands = new Bands(rules, asOf);
    this.ofThePatient =
        List.of(
            new IdeationPresent(instruments, bands)::of,
            treatment -> new SeriousEvent(bands).of(treatment).stream(),
            treatment -> new Contraindicated(bands).of(treatment).stream(),
            treatment ->
                new ReadingsMissing(recorded, safety.monitored(), bands).of(treatment).stream());
    this.ofACondition =
        List.of(
            new Worsened(rules, day, bands)::of,
            new NoResponse(bands)::of,
            new EndScoreDue(rules, series, day, bands)::of,
            new FollowUpDue(rules, day, bands)::of);
  }

  /**
   * The entries of one patient, in their order. What would stand there twice, word for word, since
   * it holds for two conditions, stands there once, for the one of the later session.
   *
   * @param courses the patient's, one of each condition
   */
  public List<Call> of(List<ConditionCourse> courses) {
    TreatedPatient treatment = new TreatedPatient(courses);
    Map<List<Object>, Call> once = new LinkedHashMap<>();
    Stream.concat(ofThePatient(treatment), ofConditions(treatment))
        .forEach(
            entry -> once.putIfAbsent(List.of(entry.item(), entry.since(), entry.why()), entry));
    return once.values().stream().sorted().toList();
  }

  private Stream<Call> ofThePatient(TreatedPatient treatment) {
    Whom whom = Whom.of(treatment, treatment.latest());
    return ofThePatient.stream()
        .flatMap(reasons -> reasons.apply(treatment))
        .map(reason -> new Call(whom, reason));
  }

  private Stream<Call> ofConditions(TreatedPatient treatment) {
    return treatment.courses().stream()
        .flatMap(course -> ofACondition(course, Whom.of(treatment, course)));
  }

  private Stream<Call> ofACondition(ConditionCourse course, Whom whom) {
    return ofACondition.stream()
        .flatMap(reasons -> reasons.apply(course).stream())
        .map(reason -> new Call(whom, reason));
  }
}
