package org.clinicoutcomes.attendance;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashSet;
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

  /** One month: the sums of every place, and to each place those of all that it is part of. */
  private static final class Month {
    private final Map<Place, ActivitySum> sums = new HashMap<>();
    private final Map<Place, List<ActivitySum>> wider = new HashMap<>();

    List<ActivitySum> of(Place place) {
      return wider.computeIfAbsent(place, this::sums);
    }

    private List<ActivitySum> sums(Place place) {
      return new LinkedHashSet<>(place.wider())
          .stream().map(of -> sums.computeIfAbsent(of, p -> new ActivitySum())).toList();
    }
  }

  private final Map<YearMonth, Month> months = new HashMap<>();
  private long patients;

  /**
   * Counts one patient with a given session.
   *
   * @param series the patient's series, of all conditions
   */
  public void count(Patient patient, List<Series> series) {
    patients++;
    for (Session session : patient.sessions()) {
      for (ActivitySum sum : of(session)) {
        sum.addSession(patients);
      }
    }
    for (Series each : series) {
      for (ActivitySum sum : of(each.first())) {
        sum.addStart(patients, each);
      }
    }
  }

  private List<ActivitySum> of(Session session) {
    YearMonth month = YearMonth.from(session.at().date());
    return months.computeIfAbsent(month, m -> new Month()).of(Place.of(session));
  }

  /** What was counted so far. */
  public SortedMap<ActivityKey, ActivityTally> figures() {
    SortedMap<ActivityKey, ActivityTally> figures = new TreeMap<>();
    months.forEach(
        (month, of) ->
            of.sums.forEach(
                (place, sum) -> figures.put(key(place, month.toString()), sum.tally())));
    return figures;
  }

  private static ActivityKey key(Place place, String month) {
    return new ActivityKey(place.clinic(), month, place.drug(), place.route());
  }
}
