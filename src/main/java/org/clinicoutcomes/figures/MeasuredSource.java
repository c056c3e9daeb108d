package org.clinicoutcomes.figures;

import java.util.SortedSet;
import java.util.TreeSet;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.session.Place;

/**
 * All that one source hands to the roll-up.
 *
 * @param figures empty where the source is held
 */
public record MeasuredSource(SourceResult result, Figures figures) {

  /** The clinics that any figure is of, planned sessions that were not given among them. */
  public static SortedSet<String> clinicsWithSessions(Iterable<String> clinics, Figures figures) {
    SortedSet<String> names = new TreeSet<>(CodePoints.ORDER);
    clinics.forEach(names::add);
    names.addAll(figures.clinics());
    names.remove(Place.EVERY_CLINIC);
    return names;
  }
}
