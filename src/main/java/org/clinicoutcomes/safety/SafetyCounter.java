package org.clinicoutcomes.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.export.Vocabulary;
import org.clinicoutcomes.safety.SafetyCells.Cell;
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

  private final List<String> events;
  private final SessionObserver observer;
  private final Contraindications contraindications;
  private final IdeationCourse ideation;
  private final IdeationAnswers answers;
  private final long asOf;
  private final SafetyCells cells = new SafetyCells();
  private final Set<Observation> unrecorded = EnumSet.allOf(Observation.class);
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
    Set<Place> places = new HashSet<>();
    patient.sessions().forEach(session -> places.add(Place.of(session)));
    countSessions(patient);
    countPatient(places, SafetyPeriod.ALL, contraindications.of(patient));
    countAnswers(patient, places);
    countIdeation(patient, series);
  }

  /** Adds what was counted of other patients of the source: none may be counted twice. */
  public void add(SafetyCounter ofOthers) {
    cells.add(ofOthers.cells);
    isSeriousnessSaid |= ofOthers.isSeriousnessSaid;
    unrecorded.retainAll(ofOthers.unrecorded);
  }

  private void noteWhatIsRecorded(Session session) {
    isSeriousnessSaid |= session.monitoring().adverseEvents().isSeriousnessSaid();
    unrecorded.removeIf(each -> each.isPartlyRecorded(session));
  }

  private void countSessions(Patient patient) {
    Set<String> before = new LinkedHashSet<>(patient.history().baselineSymptoms());
    before.retainAll(events);
    for (SafetyPeriod period : SafetyPeriod.values()) {
      Map<Place, Map<String, Sightings>> seen = new HashMap<>();
      sessionsByPlace(patient, period)
          .forEach((place, sessions) -> seen.put(place, observer.observe(sessions, before)));
      if (seen.size() == 1) {
        seen.forEach((place, items) -> add(items, cells.of(period, place)));
      } else {
        byCell(period, seen).forEach((cell, items) -> add(items, List.of(cell)));
      }
    }
  }

  /** In a short period drugs and routes are not told apart. */
  private Map<Place, List<Session>> sessionsByPlace(Patient patient, SafetyPeriod period) {
    Map<Place, List<Session>> sessions = new HashMap<>();
    for (Session session : patient.sessions()) {
      if (period.contains(asOf - session.epochDay())) {
        Place place =
            period.isByDrugAndRoute()
                ? Place.of(session)
                : new Place(session.clinic(), Place.EVERY, Place.EVERY);
        sessions.computeIfAbsent(place, p -> new ArrayList<>()).add(session);
      }
    }
    return sessions;
  }

  private Map<Cell, Map<String, Sightings>> byCell(
      SafetyPeriod period, Map<Place, Map<String, Sightings>> seen) {
    Map<Cell, Map<String, Sightings>> byCell = new HashMap<>();
    seen.forEach(
        (place, items) ->
            cells
                .of(period, place)
                .forEach(cell -> merge(items, byCell.computeIfAbsent(cell, c -> new HashMap<>()))));
    return byCell;
  }

  private static void merge(Map<String, Sightings> items, Map<String, Sightings> to) {
    items.forEach(
        (item, sightings) -> to.computeIfAbsent(item, i -> new Sightings()).add(sightings));
  }

  private static void add(Map<String, Sightings> items, List<Cell> to) {
    items.forEach(
        (item, sightings) -> {
          SafetyTally tally = sightings.tally(SafetyItem.of(item).isDesired());
          to.forEach(cell -> cell.add(item, tally));
        });
  }

  private void countAnswers(Patient patient, Set<Place> places) {
    for (SafetyPeriod period : SafetyPeriod.values()) {
      Map<String, Boolean> known =
          answers.of(patient, day -> day <= asOf && period.contains(asOf - day));
      if (known.isEmpty() && period == SafetyPeriod.ALL) {
        return;
      }
      countPatient(places, period, known);
    }
  }

  /** What is known of a patient, wherever a session of the patient was given. */
  private void countPatient(Set<Place> places, SafetyPeriod period, Map<String, Boolean> known) {
    if (!known.isEmpty()) {
      cells
          .of(period, places)
          .forEach(cell -> known.forEach((item, has) -> cell.add(item, ofPatient(has))));
    }
  }

  private void countIdeation(Patient patient, List<Series> series) {
    IdeationCourse.Found found = ideation.of(patient, series);
    if (found != null) {
      countPatient(Set.of(placeOf(found.series())), SafetyPeriod.ALL, found.items());
    }
  }

  private static Place placeOf(Series series) {
    return new Place(series.clinic(), series.drug(), series.route());
  }

  private static SafetyTally ofPatient(boolean isWith) {
    return new SafetyTally(0, 0, 1, isWith ? 1 : 0, 0, 0, 0);
  }

  /** What was counted so far; an item that could be seen in nobody has no row. */
  public SortedMap<SafetyKey, SafetyTally> figures() {
    SortedMap<SafetyKey, SafetyTally> rows = new TreeMap<>();
    cells.forEach(
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
        : observation != null && unrecorded.contains(observation);
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
