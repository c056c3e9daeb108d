package org.clinicoutcomes.figures;

import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clinicoutcomes.durability.DurabilityTally;
import org.clinicoutcomes.measure.Tally;

/**
 * The figures of a whole report: of every clinic under its name in the report, and of all together
 * under {@value CellKey#ALL_CLINICS}.
 *
 * @param figures every clinic's and all clinics' counts
 * @param sourcesInForce by condition and measure (the group's clinic is {@code ALL}), which sources
 *     the figures over all clinics come from
 */
public record NetworkFigures(
    SourceFigures figures, SortedMap<Group, SortedSet<String>> sourcesInForce) {

  /** Rolls up the published sources; their order makes no difference. */
  public static NetworkFigures rollUp(Collection<SourceResult> sources, ClinicNames names) {
    NetworkFigures network = new NetworkFigures(new SourceFigures(), new TreeMap<>());
    sources.forEach(source -> network.add(source, names));
    return network;
  }

  private void add(SourceResult source, ClinicNames names) {
    SourceFigures of = source.figures();
    of.cells().forEach((key, tally) -> addCell(key, name(source, key.clinic(), names), tally));
    of.durability()
        .forEach(
            (key, tally) -> addDurability(key, name(source, key.group().clinic(), names), tally));
    of.flow()
        .forEach(
            (group, tally) -> {
              figures
                  .flow()
                  .merge(group.in(name(source, group.clinic(), names)), tally, FlowTally::plus);
              figures.flow().merge(group.in(CellKey.ALL_CLINICS), tally, FlowTally::plus);
            });
    of.withinSeries()
        .forEach(
            (group, tally) -> {
              String clinic = name(source, group.clinic(), names);
              figures.withinSeries().merge(group.in(clinic), tally, WithinSeriesTally::plus);
              figures
                  .withinSeries()
                  .merge(group.in(CellKey.ALL_CLINICS), tally, WithinSeriesTally::plus);
            });
    source.inForce().forEach((condition, measures) -> addInForce(source, condition, measures));
  }

  private static String name(SourceResult source, String clinic, ClinicNames names) {
    return names.of(source.source(), clinic);
  }

  private void addCell(CellKey key, String clinic, Tally tally) {
    figures.cells().computeIfAbsent(key.in(clinic), k -> new Tally()).add(tally);
    if (!key.stratum().equals(Stratum.CLINICIAN)) {
      figures.cells().computeIfAbsent(key.in(CellKey.ALL_CLINICS), k -> new Tally()).add(tally);
    }
  }

  private void addDurability(DurabilityKey key, String clinic, DurabilityTally tally) {
    for (Group group : new Group[] {key.group().in(clinic), key.group().in(CellKey.ALL_CLINICS)}) {
      figures
          .durability()
          .computeIfAbsent(new DurabilityKey(group, key.handling()), k -> new DurabilityTally())
          .add(tally);
    }
  }

  private void addInForce(SourceResult source, String condition, SortedSet<String> measures) {
    for (String measure : measures) {
      Group group = new Group(CellKey.ALL_CLINICS, condition, measure);
      sourcesInForce.computeIfAbsent(group, g -> new TreeSet<>()).add(source.source());
    }
  }
}
