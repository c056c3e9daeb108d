package org.clinicoutcomes.steps;

import org.clinicoutcomes.measure.InForce;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.worklist.RecordedReadings;

/** What has to be known of all of a source's patients before the first is measured. */
final class FirstLook {

  private final InForce.Collector held = new InForce.Collector();
  private final RecordedReadings recorded = new RecordedReadings();

  void add(Patient patient) {
    held.add(patient);
    recorded.add(patient);
  }

  /** Adds what was seen of other patients. */
  void add(FirstLook atOthers) {
    held.add(atOthers.held);
    recorded.add(atOthers.recorded);
  }

  /** The measures that the source is judged by. */
  InForce inForce(MeasureCatalog catalog) {
    return held.among(catalog);
  }

  RecordedReadings recorded() {
    return recorded;
  }
}
