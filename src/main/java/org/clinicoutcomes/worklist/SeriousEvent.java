package org.clinicoutcomes.worklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clinicoutcomes.session.AdverseEvent;
import org.clinicoutcomes.session.Session;

/**
 * An adverse event marked serious on the patient's latest day of treatment, for whatever condition:
 * nothing was given since. A later session clears it, and so does the correction of the record.
 */
final class SeriousEvent {

  private final Bands bands;

  SeriousEvent(Bands bands) {
    this.bands = bands;
  }

  Optional<Reason> of(TreatedPatient treatment) {
    Session latest = treatment.latestSession();
    List<String> serious = seriousOn(latest.epochDay(), treatment);
    return serious.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Reason(
                Item.SERIOUS_EVENT,
                bands.ofSeriousEvent(latest.at().date(), treatment.isInTreatment()),
                latest.at().date(),
                String.format(
                    Locale.ROOT,
                    "Marked serious on %s: %s. Nothing was given since.",
                    latest.at().date(),
                    String.join(", ", serious))));
  }

  /** Of two sessions of one day nobody can always tell which was the later. */
  private static List<String> seriousOn(int day, TreatedPatient treatment) {
    return treatment.patient().sessions().stream()
        .filter(session -> session.epochDay() == day)
        .flatMap(session -> session.monitoring().adverseEvents().events().stream())
        .filter(AdverseEvent::isSerious)
        .map(AdverseEvent::term)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(Code::words)
        .toList();
  }
}
