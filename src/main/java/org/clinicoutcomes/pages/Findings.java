package org.clinicoutcomes.pages;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.attendance.ActivityKey;
import org.clinicoutcomes.attendance.ActivityTally;
import org.clinicoutcomes.attendance.AttendanceKey;
import org.clinicoutcomes.attendance.AttendanceTally;
import org.clinicoutcomes.comparison.Claims;
import org.clinicoutcomes.comparison.ComparisonRules;
import org.clinicoutcomes.durability.DurabilityTally;
import org.clinicoutcomes.durability.FollowUpTally;
import org.clinicoutcomes.durability.Handling;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.ClinicNames;
import org.clinicoutcomes.figures.DurabilityKey;
import org.clinicoutcomes.figures.EndScoreTally;
import org.clinicoutcomes.figures.FlowTally;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.figures.MissingScores;
import org.clinicoutcomes.figures.NetworkFigures;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.figures.WithinSeriesTally;
import org.clinicoutcomes.measure.FinalPeriods;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.safety.SafetyKey;
import org.clinicoutcomes.safety.SafetyRules;
import org.clinicoutcomes.safety.SafetyTally;
import org.clinicoutcomes.series.SeriesRules;

/**
 * All that the reports of one run are made from.
 *
 * @param series the settings that make series
 * @param comparison the settings that decide whether a comparison is made
 * @param claims what articles claim, and how it is judged
 * @param safety the settings of what is counted of a session
 * @param provenance what the report is made from
 * @param sources every source, held ones included, by name
 * @param methods settings in force, for the methods page
 */
public record Findings(
    LocalDate asOf,
    SeriesRules series,
    ComparisonRules comparison,
    Claims claims,
    SafetyRules safety,
    Provenance provenance,
    MeasureCatalog catalog,
    List<MethodEntry> methods,
    List<SourceResult> sources,
    ClinicNames names,
    NetworkFigures network) {

  public Findings {
    sources = List.copyOf(sources);
    methods = List.copyOf(methods);
  }

  /** The cells of one clinic over all dates and everybody, by condition and measure. */
  SortedMap<CellKey, Tally> overall(String clinic) {
    SortedMap<CellKey, Tally> cells = new TreeMap<>(cellsOf(clinic));
    cells
        .keySet()
        .removeIf(key -> !key.period().equals(Period.ALL.name()) || !key.stratum().equals("all"));
    return cells;
  }

  /** One measure of one condition in a clinic, over all dates and everybody; none where nobody. */
  Optional<Tally> overall(String clinic, String condition, String measure) {
    return Optional.ofNullable(
        network.figures().cells().get(CellKey.overall(clinic, condition, measure)));
  }

  /** Every clinic, under its name in the report, with the headlines of its source. */
  public Set<Group> headlines() {
    Set<Group> headlines = new HashSet<>();
    for (SourceResult source : sources) {
      for (String clinic : source.clinics()) {
        String name = names.of(source.source(), clinic);
        source.headlines().forEach((c, measure) -> headlines.add(new Group(name, c, measure)));
      }
    }
    return headlines;
  }

  /** Whether every series that ended in a period is closed, and its end window over. */
  public boolean isFinal(Period period) {
    return FinalPeriods.of(asOf, series).contains(period);
  }

  /** Where one clinic's patients stand, by condition. */
  SortedMap<Group, FlowTally> flowOf(String clinic) {
    return network.figures().flow().subMap(from(clinic), to(clinic));
  }

  /** How long one clinic's responses last, by condition, measure and handling. */
  SortedMap<DurabilityKey, DurabilityTally> durabilityOf(String clinic) {
    return network
        .figures()
        .durability()
        .subMap(
            new DurabilityKey(from(clinic), Handling.AS_TREATED),
            new DurabilityKey(to(clinic), Handling.AS_TREATED));
  }

  /** How well one clinic's improved patients were followed; of nobody where nobody improved. */
  FollowUpTally followUp(Group group) {
    return network.figures().followUp().getOrDefault(group, FollowUpTally.NONE);
  }

  /** One clinic's patients with and without an end score, by condition and benefit measure. */
  SortedMap<Group, EndScoreTally> endScoresOf(String clinic) {
    return network.figures().endScores().subMap(from(clinic), to(clinic));
  }

  /** Which missing scores leave which clinic's headline how open, the widest range first. */
  public List<MissingScores> missing() {
    return MissingScores.ranked(sources, names, network.figures());
  }

  private static Group from(String clinic) {
    return new Group(clinic, "", "");
  }

  private static Group to(String clinic) {
    return new Group(clinic + "\0", "", "");
  }

  /** How one clinic's series went, by condition and benefit measure. */
  SortedMap<Group, WithinSeriesTally> withinSeries(String clinic) {
    return network.figures().withinSeries().subMap(from(clinic), to(clinic));
  }

  /** What was counted of one clinic's sessions, by drug, route and item. */
  SortedMap<SafetyKey, SafetyTally> safetyOf(String clinic) {
    return network
        .figures()
        .safety()
        .subMap(new SafetyKey(clinic, "", "", ""), new SafetyKey(clinic + "\0", "", "", ""));
  }

  /** Who came to one clinic, by condition, drug and route. */
  SortedMap<AttendanceKey, AttendanceTally> attendanceOf(String clinic) {
    return network
        .figures()
        .attendance()
        .subMap(
            new AttendanceKey(clinic, "", "", ""), new AttendanceKey(clinic + "\0", "", "", ""));
  }

  /** How much one clinic did, by month, drug and route. */
  SortedMap<ActivityKey, ActivityTally> activityOf(String clinic) {
    return network
        .figures()
        .activity()
        .subMap(new ActivityKey(clinic, "", "", ""), new ActivityKey(clinic + "\0", "", "", ""));
  }

  /** Every cell of one clinic, in order. */
  SortedMap<CellKey, Tally> cellsOf(String clinic) {
    CellKey from = new CellKey(clinic, "", "", "", "", "");
    CellKey to = new CellKey(clinic + "\0", "", "", "", "", "");
    return network.figures().cells().subMap(from, to);
  }
}
