package org.clinicoutcomes.pages;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clinicoutcomes.comparison.Claims;
import org.clinicoutcomes.comparison.ComparisonRules;
import org.clinicoutcomes.durability.FollowUpTally;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.ClinicNames;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Family;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.figures.GroupKey;
import org.clinicoutcomes.figures.Line;
import org.clinicoutcomes.figures.NetworkFigures;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.figures.Stratum;
import org.clinicoutcomes.measure.FinalPeriods;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.MethodEntry;
import org.clinicoutcomes.safety.SafetyRules;
import org.clinicoutcomes.series.SeriesRules;
import org.clinicoutcomes.session.AtClinic;
import org.clinicoutcomes.worklist.WorklistRules;

/**
 * All that the reports of one run are made from.
 *
 * @param series the settings that make series
 * @param comparison the settings that decide whether a comparison is made
 * @param claims what articles claim, and how it is judged
 * @param safety the settings of what is counted of a session
 * @param worklist the settings of who needs a call
 * @param provenance what the report is made from
 * @param sources every source, held ones included, by name
 * @param words what sheets say for codes
 * @param methods settings in force, for the methods page
 */
public record Findings(
    LocalDate asOf,
    SeriesRules series,
    ComparisonRules comparison,
    Claims claims,
    SafetyRules safety,
    WorklistRules worklist,
    Provenance provenance,
    MeasureCatalog catalog,
    Words words,
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
    SortedMap<CellKey, Tally> cells = new TreeMap<>(of(Families.CELLS, clinic));
    cells
        .keySet()
        .removeIf(
            key ->
                !key.period().equals(Period.ALL.name())
                    || !key.stratum().equals(Stratum.ALL.name()));
    return cells;
  }

  /** One measure of one condition in a clinic, over all dates and everybody; none where nobody. */
  Optional<Tally> overall(String clinic, String condition, String measure) {
    return Optional.ofNullable(
        network.figures().of(Families.CELLS).get(CellKey.overall(clinic, condition, measure)));
  }

  /** The sources that are not held, by name. */
  public List<SourceResult> published() {
    return sources.stream().filter(source -> !source.isHeld()).toList();
  }

  /** Every clinic, under its name in the report, with the headlines of its source. */
  public Set<Group> headlines() {
    Set<Group> headlines = new HashSet<>();
    for (SourceResult source : sources) {
      for (String name : names.of(source)) {
        source.headlines().forEach((c, measure) -> headlines.add(new Group(name, c, measure)));
      }
    }
    return headlines;
  }

  /** The first columns of rows about the measure of a condition, which is called by its name. */
  <R> List<Figure<R>> ofMeasure(Function<R, Group> group) {
    return List.of(
        Figure.text("", "Condition", row -> catalog.condition(group.apply(row).condition()).name()),
        GroupKey.MEASURE.of(group));
  }

  /** Whether every series that ended in a period is closed, and its end window over. */
  public boolean isFinal(Period period) {
    return FinalPeriods.of(asOf, series).contains(period);
  }

  /** The latest year that is final for every series that ended in it. */
  int lastFinalYear() {
    int last = asOf.getYear() - 1;
    return isFinal(Period.named(Integer.toString(last))) ? last : last - 1;
  }

  /** How well one clinic's improved patients were followed; of nobody where nobody improved. */
  FollowUpTally followUp(Group group) {
    return network.figures().of(Families.FOLLOW_UP).getOrDefault(group, FollowUpTally.NONE);
  }

  /** Every count of a family, in order. */
  public <K extends AtClinic<K>, T> Stream<Line<K, T>> lines(Family<K, T> family) {
    return network.lines(family);
  }

  /** One clinic's counts of a family, in order. */
  <K extends AtClinic<K>, T> SortedMap<K, T> of(Family<K, T> family, String clinic) {
    return network.of(family, clinic);
  }
}
