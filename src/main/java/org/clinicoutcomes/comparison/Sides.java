package org.clinicoutcomes.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.figures.SideKey;
import org.clinicoutcomes.figures.Stratum;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.measure.Tally;

/**
 * Who can be set against whom: the patients of every clinic, and of all, by drug and by route, each
 * judged by the headline of their source and by no other measure.
 */
public final class Sides {

  private final SortedMap<Group, Map<String, SortedMap<String, Side>>> byGroup = new TreeMap<>();

  /** Sorts the counts of a report by who they are compared with. */
  public Sides(SortedMap<SideKey, Tally> counts) {
    counts.forEach(this::add);
  }

  private void add(SideKey key, Tally tally) {
    byGroup
        .computeIfAbsent(key.group(), g -> new TreeMap<>())
        .computeIfAbsent(key.stratum(), s -> new TreeMap<>(CodePoints.ORDER))
        .compute(
            key.value(),
            (value, side) ->
                (side == null ? Side.of(value, SideCounts.NONE) : side)
                    .with(key.severity(), SideCounts.of(tally)));
  }

  /** Every clinic, and all, with the headlines they are judged by. */
  public Collection<Group> groups() {
    return byGroup.keySet();
  }

  /** The sides of a group by drug or route, by name. */
  SortedMap<String, Side> of(Group group, String stratum) {
    return byGroup
        .getOrDefault(group, Map.of())
        .getOrDefault(stratum, new TreeMap<>(CodePoints.ORDER));
  }

  /** Everybody of a group; each has one drug, be it unknown. */
  SideCounts whole(Group group) {
    return of(group, Stratum.DRUG).values().stream()
        .map(Side::counts)
        .reduce(SideCounts.NONE, SideCounts::plus);
  }

  /** The clinics whose source has a group's measure as the headline of its condition, by name. */
  public SortedSet<String> clinics(Group group) {
    SortedSet<String> clinics = new TreeSet<>(CodePoints.ORDER);
    byGroup.keySet().stream()
        .filter(of -> of.in(group.clinic()).equals(group))
        .filter(of -> !of.clinic().equals(CellKey.ALL_CLINICS))
        .forEach(of -> clinics.add(of.clinic()));
    return clinics;
  }

  /** Those clinics as sides; none where there are not at least two. */
  List<Side> ofClinics(Group group) {
    SortedSet<String> clinics = clinics(group);
    return clinics.size() < 2
        ? List.of()
        : clinics.stream().map(clinic -> Side.of(clinic, whole(group.in(clinic)))).toList();
  }
}
