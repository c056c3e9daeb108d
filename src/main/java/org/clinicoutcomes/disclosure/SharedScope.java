package org.clinicoutcomes.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.measure.Tally;

/**
 * All that shareable figures are made from.
 *
 * @param years the final years that are shared, ascending
 * @param clinics every clinic of every published source, by name
 * @param cells every clinic's counts
 */
public record SharedScope(
    DisclosureRules rules,
    MeasureCatalog catalog,
    List<String> years,
    List<SharedClinic> clinics,
    SortedMap<CellKey, Tally> cells) {

  private static final Ladder NOBODY = new Ladder(0, 0, 0, 0, 0);

  public SharedScope {
    years = List.copyOf(years);
    clinics =
        clinics.stream()
            .sorted((one, other) -> CodePoints.ORDER.compare(one.name(), other.name()))
            .toList();
  }

  /**
   * What hangs together: all clinics; each clinic alone where nobody prints what they are in all.
   */
  List<SharedScope> apart() {
    return rules.shareable().hasNetwork()
        ? List.of(this)
        : clinics.stream().map(this::alone).toList();
  }

  private SharedScope alone(SharedClinic clinic) {
    return new SharedScope(rules, catalog, years, List.of(clinic), cells);
  }

  /** Where its figures are printed: in clinics, in all of them together, or both. */
  List<String> places() {
    List<String> places = new ArrayList<>();
    if (rules.shareable().hasNetwork()) {
      places.add(CellKey.ALL_CLINICS);
    }
    if (rules.shareable().hasClinics()) {
      clinics.forEach(clinic -> places.add(clinic.name()));
    }
    return places;
  }

  /** The conditions that anybody treats. */
  SortedSet<String> conditions() {
    SortedSet<String> conditions = new TreeSet<>();
    clinics.forEach(clinic -> conditions.addAll(clinic.headlines().keySet()));
    return conditions;
  }

  /** One clinic's patients in a year; nobody where there is no such cell. */
  Ladder ladder(String clinic, String year, String condition, String measure) {
    Tally tally = cells.get(CellKey.overall(clinic, condition, measure).during(year));
    return tally == null ? NOBODY : tally.ladder();
  }
}
