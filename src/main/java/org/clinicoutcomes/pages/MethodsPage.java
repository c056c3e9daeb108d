package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clinicoutcomes.comparison.ClaimFinding;
import org.clinicoutcomes.comparison.Comparison;
import org.clinicoutcomes.comparison.FunnelPoint;
import org.clinicoutcomes.comparison.MonthPoint;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.MissingScores;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.measure.Condition;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.MethodEntry;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Printout;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** How every figure came about: settings, measures and instruments in force, with citations. */
final class MethodsPage {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("What", Format.TEXT),
          new Column("Name", Format.IDENTIFIER),
          new Column("In force", Format.TEXT),
          new Column("Meaning", Format.PROSE),
          new Column("Source", Format.PROSE));

  private static final MethodEntry SHAREABLE =
      MethodEntry.statistic(
          "shareable counts",
          "hidden, or rounded to the nearest 5",
          "In shareable workbooks small counts and what would give them away are hidden; rates"
              + " and intervals come from the rounded counts.",
          "convention; hiding in linked tables: Hundepool 2012, Statistical Disclosure Control"
              + " (recalled)");

  private static final List<MethodEntry> DURABILITY = Families.DURABILITY.methods();

  private static final List<MethodEntry> STATISTICS =
      Stream.of(
              Families.CELLS.methods(),
              Families.FLOW.methods(),
              Families.WITHIN_SERIES.methods(),
              Families.SAFETY.methods(),
              Families.ATTENDANCE.methods(),
              Families.ACTIVITY.methods(),
              DURABILITY.subList(0, 1),
              Comparison.TABLE.methods(),
              FunnelPoint.TABLE.methods(),
              List.of(LastYear.METHOD),
              MonthPoint.TABLE.methods(),
              ClaimFinding.TABLE.methods(),
              List.of(SHAREABLE),
              DURABILITY.subList(1, DURABILITY.size()),
              Families.FOLLOW_UP.methods(),
              Families.END_SCORES.methods(),
              MissingScores.TABLE.methods())
          .flatMap(List::stream)
          .toList();

  private MethodsPage() {}

  /** The page for the sources that a workbook is made from. */
  static Page of(Findings findings, Collection<SourceResult> sources) {
    List<List<Value>> rows = new ArrayList<>();
    conditionsOf(findings, sources).forEach(condition -> rows.add(row(entry(condition))));
    STATISTICS.forEach(entry -> rows.add(row(entry)));
    findings.methods().forEach(entry -> rows.add(row(entry)));
    WorklistMethods.of(findings.catalog()).forEach(entry -> rows.add(row(entry)));
    SortedSet<Instrument> instruments = new TreeSet<>(Comparator.comparing(Instrument::key));
    SortedSet<String> measures = measuresOf(sources);
    for (String id : measures) {
      Measure measure = findings.catalog().measure(id);
      instruments.add(measure.instrument());
      rows.add(row(entry(measure)));
    }
    instruments.forEach(instrument -> rows.add(row(entry(instrument))));
    findings.words().methods().forEach(entry -> rows.add(row(entry)));
    return new Page(
            "Methods",
            "Every definition, setting and statistic behind the figures, with its source",
            List.of(
                "The unit is the patient: the first closed induction of a condition stands for the"
                    + " patient.",
                "Its starting score (baseline) is the last one before the treatment, its final score (end"
                    + " score) the last one near or"
                    + " after the last session; the windows in force stand below."),
            Table.of("Methods", COLUMNS, rows))
        .headed(
            Wording.count(measures.size(), "measure")
                + " on "
                + Wording.count(instruments.size(), "instrument")
                + ", and every rule and setting, each with its source")
        .printing(Printout.ONE_PAGE);
  }

  private static List<Condition> conditionsOf(Findings findings, Collection<SourceResult> sources) {
    SortedSet<String> keys = new TreeSet<>();
    sources.forEach(source -> keys.addAll(source.inForce().keySet()));
    return keys.stream().map(findings.catalog()::condition).toList();
  }

  private static MethodEntry entry(Condition condition) {
    return new MethodEntry(
        "condition",
        condition.key(),
        condition.name(),
        "Headline: the first that the source has scores for of "
            + String.join(", ", condition.headlines())
            + ".",
        condition.citation());
  }

  private static SortedSet<String> measuresOf(Collection<SourceResult> sources) {
    SortedSet<String> ids = new TreeSet<>();
    sources.forEach(source -> source.inForce().values().forEach(ids::addAll));
    return ids;
  }

  private static MethodEntry entry(Measure measure) {
    String meaning =
        measure.note().isEmpty()
            ? "Did so: " + measure.phrase() + "."
            : "Did so: " + measure.phrase() + ". " + measure.note();
    return new MethodEntry(
        measure.isBenefit() ? "measure" : "measure of harm",
        measure.id(),
        RuleWording.of(measure),
        meaning,
        measure.citation());
  }

  private static MethodEntry entry(Instrument instrument) {
    return new MethodEntry(
        "instrument",
        instrument.key(),
        RuleWording.range(instrument),
        instrument.name() + "; looks back on: " + instrument.recall(),
        instrument.citation());
  }

  private static List<Value> row(MethodEntry entry) {
    return List.of(
        Value.of(entry.section()),
        Value.of(entry.name()),
        Value.of(entry.value()),
        Value.of(entry.meaning()),
        Value.of(entry.citation()));
  }
}
