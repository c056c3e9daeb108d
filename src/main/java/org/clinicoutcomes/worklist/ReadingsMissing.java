package org.clinicoutcomes.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.clinicoutcomes.instrument.Points;
import org.clinicoutcomes.session.Observation;
import org.clinicoutcomes.session.Reading;
import org.clinicoutcomes.session.Session;

/**
 * A reading that the source records at other sessions is missing at the patient's latest, of a
 * series that goes on; or esketamine was not monitored for long enough. The reading, a further
 * session or the closing of the series clears it.
 */
final class ReadingsMissing {

  private static final int HUNDRED = 100;

  private final RecordedReadings recorded;
  private final int monitored;
  private final Bands bands;

  /**
   * @param monitored how long to watch after esketamine, in minutes
   */
  ReadingsMissing(RecordedReadings recorded, int monitored, Bands bands) {
    this.recorded = recorded;
    this.monitored = monitored;
    this.bands = bands;
  }

  Optional<Reason> of(TreatedPatient treatment) {
    Session session = treatment.latestSession();
    List<String> flaws = flaws(session);
    return flaws.isEmpty() || !treatment.isInTreatment()
        ? Optional.empty()
        : Optional.of(
            new Reason(
                Item.READINGS_MISSING,
                bands.nextSession(),
                session.at().date(),
                "At the session of "
                    + session.at().date()
                    + ": "
                    + String.join(", ", flaws)
                    + "."));
  }

  private List<String> flaws(Session session) {
    List<String> flaws = new ArrayList<>();
    RecordedReadings.WATCHED.stream()
        .filter(reading -> recorded.has(reading) && reading.isDue(session))
        .filter(reading -> !reading.isRecorded(session))
        .forEach(reading -> flaws.add("no " + reading.words()));
    OptionalInt minutes = session.monitoring().readings().hundredths(Reading.MONITORED_MIN);
    if (Observation.MONITORED.isDue(session)
        && minutes.isPresent()
        && minutes.getAsInt() < monitored * HUNDRED) {
      flaws.add("monitored for " + Points.of(minutes.getAsInt()) + " of " + monitored + " minutes");
    }
    return flaws;
  }
}
