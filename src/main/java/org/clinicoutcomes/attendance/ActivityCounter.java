package org.clinicoutcomes.attendance;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Place;
import org.clinicoutcomes.session.Session;

/**
 * Counts one source's patients into the rows of {@code activity.csv}: a patient once in each, a
 * series where, when and with what its first session was given.
 */
public final class ActivityCounter {

  private final Map<ActivityKey, ActivityTally> tallies = new HashMap<>();

  /**
   * Counts one patient with a given session.
   *
   * @param series the patient's series, of all conditions
   */
  public void count(Patient patient, List<Series> series) {
    Map<ActivityKey, ActivityTally> own = new HashMap<>();
    for (Session session : patient.sessions()) {
      own.merge(key(session), ActivityTally.ONE_SESSION, ActivityTally::plus);
    }
    for (Series each : series) {
      ActivityTally start =
          each.isInduction() ? ActivityTally.ONE_INDUCTION : ActivityTally.ONE_MAINTENANCE;
      own.merge(key(each.first()), start, ActivityTally::plus);
    }
    wider(own)
        .forEach(
            (key, tally) ->
                tallies.merge(key, tally.plus(ActivityTally.ONE_PATIENT), ActivityTally::plus));
  }

  private static Map<ActivityKey, ActivityTally> wider(Map<ActivityKey, ActivityTally> own) {
    Map<ActivityKey, ActivityTally> wider = new HashMap<>();
    own.forEach(
        (key, tally) ->
            new Place(key.clinic(), key.drug(), key.route())
                .wider()
                .forEach(
                    place -> wider.merge(key(place, key.month()), tally, ActivityTally::plus)));
    return wider;
  }

  private static ActivityKey key(Session session) {
    return key(Place.of(session), YearMonth.from(session.at().date()).toString());
  }

  private static ActivityKey key(Place place, String month) {
    return new ActivityKey(place.clinic(), month, place.drug(), place.route());
  }

  /** What was counted so far. */
  public SortedMap<ActivityKey, ActivityTally> figures() {
    return new TreeMap<>(tallies);
  }
}
