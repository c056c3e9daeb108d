package org.clinicoutcomes.attendance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Place;
import org.clinicoutcomes.session.ScheduledSession;
import org.clinicoutcomes.session.Session;

/** Counts one source's planned sessions and patients into the rows of {@code attendance.csv}. */
public final class AttendanceCounter {

  private final CompletionRule completion;
  private final Density density;
  private final Map<AttendanceKey, Gathering> gathered = new HashMap<>();
  private final Map<AttendanceKey, AttendanceTally> patients = new HashMap<>();

  /**
   * @param usual keys of the conditions for which a usual number of infusions is known
   */
  public AttendanceCounter(AttendanceRules rules, Set<String> usual) {
    this.completion = new CompletionRule(rules, usual);
    this.density = new Density(rules);
  }

  /** Counts one planned session, given or not, of a patient treated or not. */
  public void count(ScheduledSession session) {
    of(new AttendanceKey(session.clinic(), session.condition(), session.drug(), session.route()))
        .add(session.status());
  }

  /**
   * Counts one patient with a given session.
   *
   * @param series the patient's series, of all conditions
   */
  public void count(Patient patient, List<Series> series) {
    for (Series each : series) {
      Gathering of =
          of(new AttendanceKey(each.clinic(), each.first().condition(), each.drug(), each.route()));
      of.addDays(each);
      if (each.isClosed() && each.isInduction()) {
        of.add(completion.of(each));
      }
    }
    countDensity(patient);
  }

  private Gathering of(AttendanceKey key) {
    return gathered.computeIfAbsent(key, k -> new Gathering());
  }

  /** A patient of several clinics is judged by all sessions in each of them. */
  private void countDensity(Patient patient) {
    Map<String, Boolean> dense = density.byDrug(patient);
    Set<AttendanceKey> keys = new HashSet<>();
    for (Session session : patient.sessions()) {
      for (String clinic : List.of(session.clinic(), Place.EVERY_CLINIC)) {
        keys.add(new AttendanceKey(clinic, Place.EVERY, session.drug(), Place.EVERY));
        if (dense.containsKey(session.drug())) {
          keys.add(new AttendanceKey(clinic, Place.EVERY, Place.EVERY, Place.EVERY));
        }
      }
    }
    for (AttendanceKey key : keys) {
      Boolean isDense = dense.get(key.drug());
      if (isDense != null) {
        Pace one = new Pace(new TreeMap<>(), 1, isDense ? 1 : 0);
        patients.merge(key, AttendanceTally.of(one), AttendanceTally::plus);
      }
    }
  }

  /** What was counted so far. */
  public SortedMap<AttendanceKey, AttendanceTally> figures() {
    SortedMap<AttendanceKey, AttendanceTally> figures = new TreeMap<>(patients);
    gathered.forEach(
        (key, of) -> {
          add(new Place(key.clinic(), Place.EVERY, Place.EVERY), key, of.planned(), figures);
          add(new Place(key.clinic(), key.drug(), key.route()), key, of.given(), figures);
        });
    return figures;
  }

  /** Adds to every wider place once: one over all drugs is its own. */
  private static void add(
      Place place,
      AttendanceKey key,
      AttendanceTally tally,
      SortedMap<AttendanceKey, AttendanceTally> figures) {
    if (tally.equals(AttendanceTally.NONE)) {
      return;
    }
    for (Place wider : new LinkedHashSet<>(place.wider())) {
      for (String condition : List.of(key.condition(), Place.EVERY)) {
        figures.merge(
            new AttendanceKey(wider.clinic(), condition, wider.drug(), wider.route()),
            tally,
            AttendanceTally::plus);
      }
    }
  }
}
