package org.clinicoutcomes.figures;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The figures of a whole report: of every clinic under its name in the report, and of all together
 * under {@value CellKey#ALL_CLINICS}.
 *
 * @param figures every clinic's and all clinics' counts
 * @param sourcesInForce by condition and measure (the group's clinic is {@code ALL}), which sources
 *     the figures over all clinics come from
 */
public record NetworkFigures(Figures figures, SortedMap<Group, SortedSet<String>> sourcesInForce) {

  /**
   * Rolls up the published sources; their order makes no difference.
   *
   * @param sources handed over one by one: none but the sum is kept
   */
  public static NetworkFigures rollUp(Stream<MeasuredSource> sources, ClinicNames names) {
    NetworkFigures network = new NetworkFigures(new Figures(), new TreeMap<>());
    sources.forEachOrdered(source -> network.add(source, names));
    return network;
  }

  private void add(MeasuredSource measured, ClinicNames names) {
    SourceResult source = measured.result();
    figures.add(measured.figures(), clinic -> names.of(source.source(), clinic));
    source.inForce().forEach((condition, measures) -> addInForce(source, condition, measures));
  }

  private void addInForce(SourceResult source, String condition, SortedSet<String> measures) {
    for (String measure : measures) {
      Group group = new Group(CellKey.ALL_CLINICS, condition, measure);
      sourcesInForce.computeIfAbsent(group, g -> new TreeSet<>()).add(source.source());
    }
  }
}
