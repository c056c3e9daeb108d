package org.clinicoutcomes.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.clinicoutcomes.attendance.ActivityKey;
import org.clinicoutcomes.attendance.ActivityTally;
import org.clinicoutcomes.attendance.AttendanceKey;
import org.clinicoutcomes.attendance.AttendanceTally;
import org.clinicoutcomes.durability.DurabilityTally;
import org.clinicoutcomes.durability.FollowUpTally;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.safety.SafetyKey;
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
    add(of.cells(), figures.cells(), key -> ofCell(key, places), CellKey::in, Tally::plus);
    add(
        of.durability(),
        figures.durability(),
        key -> places.apply(key.group().clinic()),
        DurabilityKey::in,
        DurabilityTally::plus);
    add(
        of.sides(),
        figures.sides(),
        key -> places.apply(key.group().clinic()),
        SideKey::in,
        Tally::plus);
    Function<Group, List<String>> ofGroup = group -> places.apply(group.clinic());
    add(of.flow(), figures.flow(), ofGroup, Group::in, FlowTally::plus);
    add(of.withinSeries(), figures.withinSeries(), ofGroup, Group::in, WithinSeriesTally::plus);
    add(of.followUp(), figures.followUp(), ofGroup, Group::in, FollowUpTally::plus);
    add(of.endScores(), figures.endScores(), ofGroup, Group::in, EndScoreTally::plus);
    addOverSources(source, names);
    source.inForce().forEach((condition, measures) -> addInForce(source, condition, measures));
  }

  /** Clinicians are never those of all clinics. */
  private static List<String> ofCell(CellKey key, Function<String, List<String>> places) {
    List<String> both = places.apply(key.clinic());
    return key.stratum().equals(Stratum.CLINICIAN) ? both.subList(0, 1) : both;
  }

  /**
   * Adds every count of a source to those of the report.
   *
   * @param places where a key's counts go: clinics by their names in the report, or all
   * @param in the same key at such a place
   */
  private static <K, T> void add(
      Map<K, T> from,
      Map<K, T> into,
      Function<K, List<String>> places,
      BiFunction<K, String, K> in,
      BinaryOperator<T> sum) {
    from.forEach(
        (key, tally) ->
            places.apply(key).forEach(place -> into.merge(in.apply(key, place), tally, sum)));
  }

  /** A patient of two clinics counts once over all: each source has a sum of its own. */
  private void addOverSources(SourceResult source, ClinicNames names) {
    Function<String, List<String>> place =
        clinic ->
            List.of(
                clinic.equals(Place.EVERY_CLINIC)
                    ? CellKey.ALL_CLINICS
                    : names.of(source.source(), clinic));
    SourceFigures of = source.figures();
    add(
        of.safety(),
        figures.safety(),
        key -> place.apply(key.clinic()),
        SafetyKey::in,
        SafetyTally::plus);
    add(
        of.attendance(),
        figures.attendance(),
        key -> place.apply(key.clinic()),
        AttendanceKey::in,
        AttendanceTally::plus);
    add(
        of.activity(),
        figures.activity(),
        key -> place.apply(key.clinic()),
        ActivityKey::in,
        ActivityTally::plus);
  }

  private void addInForce(SourceResult source, String condition, SortedSet<String> measures) {
    for (String measure : measures) {
      Group group = new Group(CellKey.ALL_CLINICS, condition, measure);
      sourcesInForce.computeIfAbsent(group, g -> new TreeSet<>()).add(source.source());
    }
  }
}
