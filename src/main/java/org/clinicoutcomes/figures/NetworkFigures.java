package org.clinicoutcomes.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.clinicoutcomes.attendance.ActivityTally;
import org.clinicoutcomes.attendance.AttendanceTally;
import org.clinicoutcomes.durability.DurabilityTally;
import org.clinicoutcomes.durability.FollowUpTally;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.safety.SafetyTally;
import org.clinicoutcomes.session.Place;

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
    Function<String, List<String>> places =
        clinic -> List.of(names.of(source.source(), clinic), CellKey.ALL_CLINICS);
    SourceFigures of = source.figures();
    of.cells().forEach((key, tally) -> addCell(places.apply(key.clinic()), key, tally));
    of.durability()
        .forEach((key, tally) -> addDurability(places.apply(key.group().clinic()), key, tally));
    of.flow()
        .forEach((group, tally) -> merge(places, group, tally, figures.flow(), FlowTally::plus));
    of.withinSeries()
        .forEach(
            (group, tally) ->
                merge(places, group, tally, figures.withinSeries(), WithinSeriesTally::plus));
    of.sides().forEach((key, tally) -> addSide(places.apply(key.group().clinic()), key, tally));
    of.followUp()
        .forEach(
            (group, tally) -> merge(places, group, tally, figures.followUp(), FollowUpTally::plus));
    of.endScores()
        .forEach(
            (group, tally) ->
                merge(places, group, tally, figures.endScores(), EndScoreTally::plus));
    addOverSources(source, names);
    source.inForce().forEach((condition, measures) -> addInForce(source, condition, measures));
  }

  private static <T> void merge(
      Function<String, List<String>> places,
      Group group,
      T tally,
      Map<Group, T> into,
      BinaryOperator<T> sum) {
    places.apply(group.clinic()).forEach(place -> into.merge(group.in(place), tally, sum));
  }

  private void addCell(List<String> places, CellKey key, Tally tally) {
    boolean perClinicOnly = key.stratum().equals(Stratum.CLINICIAN);
    for (String place : perClinicOnly ? places.subList(0, 1) : places) {
      figures.cells().merge(key.in(place), tally, Tally::plus);
    }
  }

  private void addDurability(List<String> places, DurabilityKey key, DurabilityTally tally) {
    for (String place : places) {
      DurabilityKey there = new DurabilityKey(key.group().in(place), key.handling());
      figures.durability().merge(there, tally, DurabilityTally::plus);
    }
  }

  /** A patient of two clinics counts once over all: each source has a sum of its own. */
  private void addOverSources(SourceResult source, ClinicNames names) {
    UnaryOperator<String> place =
        clinic ->
            clinic.equals(Place.EVERY_CLINIC)
                ? CellKey.ALL_CLINICS
                : names.of(source.source(), clinic);
    SourceFigures of = source.figures();
    of.safety()
        .forEach(
            (key, tally) ->
                figures
                    .safety()
                    .merge(key.in(place.apply(key.clinic())), tally, SafetyTally::plus));
    of.attendance()
        .forEach(
            (key, tally) ->
                figures
                    .attendance()
                    .merge(key.in(place.apply(key.clinic())), tally, AttendanceTally::plus));
    of.activity()
        .forEach(
            (key, tally) ->
                figures
                    .activity()
                    .merge(key.in(place.apply(key.clinic())), tally, ActivityTally::plus));
  }

  private void addSide(List<String> places, SideKey key, Tally tally) {
    for (String place : places) {
      figures.sides().merge(key.in(place), tally, Tally::plus);
    }
  }

  private void addInForce(SourceResult source, String condition, SortedSet<String> measures) {
    for (String measure : measures) {
      Group group = new Group(CellKey.ALL_CLINICS, condition, measure);
      sourcesInForce.computeIfAbsent(group, g -> new TreeSet<>()).add(source.source());
    }
  }
}
