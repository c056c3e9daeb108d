package org.clinicoutcomes.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clinicoutcomes.export.Vocabulary;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.series.SeriesScorer;
import org.clinicoutcomes.session.AdverseEvent;
import org.clinicoutcomes.session.Observation;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Place;
import org.clinicoutcomes.session.Session;

/**
 * Counts one source's patients into the rows of {@code safety.csv}.
 *
 * <p>A patient counts once in each row: in that of a clinic, drug and route where a session of the
 * patient was given there, and in those over all clinics, drugs and routes.
 */
public final class SafetyCounter {

  /** What rows are counted of, but for the item. */
  private record Cell(SafetyPeriod period, Place place) {

    private SafetyKey key(String item) {
      return new SafetyKey(place.clinic(), period.code(), place.drug(), place.route(), item);
    }
  }

  private final List<String> events;
  private final SessionObserver observer;
  private final Contraindications contraindications;
  private final IdeationCourse ideation;
  private final IdeationAnswers answers;
  private final long asOf;
  private final Map<Cell, Map<String, SafetyTally>> tallies = new HashMap<>();
  private final Set<Observation> recorded = EnumSet.noneOf(Observation.class);
  private boolean isSeriousnessSaid;

  /**
   * @param vocabulary the events and contraindications there are
   * @param eventsRecorded whether the export has a place for adverse events
   * @param scales those of thoughts of self-harm, in order of preference
   * @param asOf the day from which short periods are counted back
   */
  public SafetyCounter(
      SafetyRules rules,
      Vocabulary vocabulary,
      boolean eventsRecorded,
      List<IdeationScale> scales,
      SeriesScorer scorer,
      LocalDate asOf) {
    this.asOf = asOf.toEpochDay();
    this.events =
        vocabulary.of("event").stream().filter(term -> !term.equals(AdverseEvent.NONE)).toList();
    this.observer = new SessionObserver(rules, eventsRecorded);
    this.contraindications = new Contraindications(vocabulary.of("contraindication"));
    this.ideation = new IdeationCourse(scales, scorer);
    this.answers = new IdeationAnswers(scales);
  }

  /**
   * Counts one patient with a given session.
   *
   * @param series the patient's series, of all conditions
   */
  public void count(Patient patient, List<Series> series) {
    patient.sessions().forEach(this::noteWhatIsRecorded);
    countSessions(patient);
    countPatient(patient, SafetyPeriod.ALL, contraindications.of(patient));
    for (SafetyPeriod period : SafetyPeriod.values()) {
      countPatient(
          patient, period, answers.of(patient, day -> day <= asOf && period.contains(asOf - day)));
    }
    countIdeation(patient, series);
  }

  private void noteWhatIsRecorded(Session session) {
    isSeriousnessSaid |= session.monitoring().adverseEvents().isSeriousnessSaid();
    for (Observation each : Observation.values()) {
      if (!recorded.contains(each) && each.isPartlyRecorded(session)) {
        recorded.add(each);
      }
    }
  }

  private void countSessions(Patient patient) {
    Set<String> before = new LinkedHashSet<>(patient.history().baselineSymptoms());
    before.retainAll(events);
    for (SafetyPeriod period : SafetyPeriod.values()) {
      countSessions(patient, period, before);
    }
  }

  private void countSessions(Patient patient, SafetyPeriod period, Set<String> before) {
    Map<Cell, Map<String, Sightings>> ofPatient = new HashMap<>();
    sessionsByPlace(patient, period)
        .forEach(
            (place, sessions) -> {
              Map<String, Sightings> seen = observer.observe(sessions, before);
              cells(period, place).forEach(cell -> add(seen, ofPatient, cell));
            });
    ofPatient.forEach(
        (cell, items) ->
            items.forEach(
                (item, sightings) ->
                    add(cell, item, sightings.tally(SafetyItem.of(item).isDesired()))));
  }

  private static Stream<Cell> cells(SafetyPeriod period, Place place) {
    return place.wider().stream()
        .map(wider -> new Cell(period, wider))
        .filter(cell -> period.isByDrugAndRoute() || cell.key("").isOfEverything());
  }

  private Map<Place, List<Session>> sessionsByPlace(Patient patient, SafetyPeriod period) {
    return patient.sessions().stream()
        .filter(session -> period.contains(asOf - session.epochDay()))
        .collect(Collectors.groupingBy(Place::of));
  }

  private static void add(
      Map<String, Sightings> seen, Map<Cell, Map<String, Sightings>> to, Cell cell) {
    Map<String, Sightings> items = to.computeIfAbsent(cell, c -> new HashMap<>());
    seen.forEach(
        (item, sightings) -> items.computeIfAbsent(item, i -> new Sightings()).add(sightings));
  }

  /** What is known of a patient, wherever a session of the patient was given. */
  private void countPatient(Patient patient, SafetyPeriod period, Map<String, Boolean> known) {
    if (known.isEmpty()) {
      return;
    }
    patient.sessions().stream()
        .map(Place::of)
        .distinct()
        .flatMap(place -> cells(period, place))
        .distinct()
        .forEach(cell -> known.forEach((item, has) -> add(cell, item, ofPatient(has))));
  }

  private void countIdeation(Patient patient, List<Series> series) {
    IdeationCourse.Found found = ideation.of(patient, series);
    if (found != null) {
      places(Stream.of(placeOf(found.series())))
          .forEach(
              place -> found.items().forEach((item, is) -> add(ever(place), item, ofPatient(is))));
    }
  }

  private static Place placeOf(Series series) {
    return new Place(series.clinic(), series.drug(), series.route());
  }

  private static Cell ever(Place place) {
    return new Cell(SafetyPeriod.ALL, place);
  }

  private static Collection<Place> places(Stream<Place> own) {
    return own.flatMap(place -> place.wider().stream()).collect(Collectors.toSet());
  }

  private static SafetyTally ofPatient(boolean isWith) {
    return new SafetyTally(0, 0, 1, isWith ? 1 : 0, 0, 0, 0);
  }

  private void add(Cell cell, String item, SafetyTally tally) {
    tallies.computeIfAbsent(cell, c -> new HashMap<>()).merge(item, tally, SafetyTally::plus);
  }

  /** What was counted so far; an item that could be seen in nobody has no row. */
  public SortedMap<SafetyKey, SafetyTally> figures() {
    SortedMap<SafetyKey, SafetyTally> rows = new TreeMap<>();
    tallies.forEach(
        (cell, items) ->
            items(items)
                .forEach(
                    item -> {
                      SafetyTally tally = tally(item, items);
                      if (tally.patients() > 0) {
                        rows.put(cell.key(item), tally);
                      }
                    }));
    return rows;
  }

  private List<String> items(Map<String, SafetyTally> counted) {
    List<String> items = new ArrayList<>(counted.keySet());
    items.removeAll(events);
    items.removeIf(item -> hasNoPlace(SafetyItem.of(item)));
    if (counted.containsKey(SafetyItem.ANY_EVENT.code())) {
      items.addAll(events);
    }
    return items;
  }

  private boolean hasNoPlace(SafetyItem item) {
    Observation observation = item.observation();
    return item.equals(SafetyItem.SERIOUS_EVENT)
        ? !isSeriousnessSaid
        : observation != null && !recorded.contains(observation);
  }

  /** An event could be seen wherever any could, but in patients who had it before. */
  private SafetyTally tally(String item, Map<String, SafetyTally> counted) {
    SafetyTally tally = counted.getOrDefault(item, SafetyTally.NONE);
    if (!events.contains(item)) {
      return tally;
    }
    SafetyTally any = counted.getOrDefault(SafetyItem.ANY_EVENT.code(), SafetyTally.NONE);
    SafetyTally before = counted.getOrDefault(EventCode.atBaseline(item), SafetyTally.NONE);
    return new SafetyTally(
        any.sessions() - before.sessions(),
        tally.sessionsWith(),
        any.patients() - before.patients(),
        tally.patientsWith(),
        tally.severe(),
        tally.serious(),
        0);
  }
}
