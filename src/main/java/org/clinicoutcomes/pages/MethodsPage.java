package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.measure.Condition;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
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

  private static final List<MethodEntry> STATISTICS =
      List.of(
          new MethodEntry(
              "statistic",
              "rate",
              "rule met / assessed",
              "Assessed: treated, with a baseline that meets the entry rule, and an end score.",
              "convention: complete cases, shown beside both bounds"),
          new MethodEntry(
              "statistic",
              "missing as not met",
              "rule met / eligible",
              "Everybody with a baseline that can be judged; a missing end score counts as not met.",
              "convention: the cautious bound; missing as met is the other"),
          new MethodEntry(
              "statistic",
              "95 % from, to",
              "Wilson score interval",
              "Limits of the rate, without continuity correction.",
              "Wilson 1927, J Am Stat Assoc 22:209; Newcombe 1998, Stat Med 17:857"),
          new MethodEntry(
              "statistic",
              "per 100 sessions",
              "sessions with it / sessions × 100",
              "Without an interval: sessions of one patient are not independent. Beside it the share"
                  + " of patients, with Wilson's.",
              "convention"),
          new MethodEntry(
              "statistic",
              "adverse event",
              "of patients who did not have it before",
              "An event among a patient's symptoms before the treatment is counted apart, of the"
                  + " patients who had it.",
              "after treatment-emergent adverse events: ICH E9 1998, glossary (recalled)"),
          new MethodEntry(
              "statistic",
              "thoughts of self-harm",
              "highest later score against the baseline",
              "PHQ-9 item 9, else the C-SSRS, never added up; the first series with a baseline.",
              "convention; both directions are always shown"),
          new MethodEntry(
              "statistic",
              "durability",
              "Kaplan–Meier, log-log limits",
              "Time from the end score to loss of response; the median is the first day with at"
                  + " most half still responding.",
              "Kaplan and Meier 1958, J Am Stat Assoc 53:457"),
          new MethodEntry(
              "statistic",
              "difference",
              "Newcombe's hybrid score interval",
              "A side's rate less the other's, headline only; limits from both Wilson intervals.",
              "Newcombe 1998, Stat Med 17:873, method 10"),
          new MethodEntry(
              "statistic",
              "standardised",
              "direct standardisation",
              "The difference within each severity both sides have, weighted by its assessed of both"
                  + " sides; limits from the binomial variances.",
              "Fleiss, Levin and Paik 2003, Statistical Methods for Rates and Proportions, ch. 19"),
          new MethodEntry(
              "statistic",
              "funnel",
              "exact binomial limits, 95 % and 99.8 %",
              "Around the share of all clinics with the headline; only beyond 99.8 % is called out.",
              "Spiegelhalter 2005, Stat Med 24:1185"),
          new MethodEntry(
              "statistic",
              "months",
              "p-chart, 3 standard errors",
              "Centre: the first 12 final months with an assessed patient; exact limits where fewer"
                  + " than 5 are expected to meet the rule, or not to.",
              "Shewhart 1931, Economic Control of Quality of Manufactured Product"),
          new MethodEntry(
              "statistic",
              "run",
              "8 months on one side",
              "In a row; a month on the centre or without an assessed patient begins anew.",
              "Western Electric 1956, Statistical Quality Control Handbook"),
          new MethodEntry(
              "statistic",
              "verdict on a claim",
              "rate and its limits against the claimed share",
              "Met, or not met: the whole interval of the rate lies on one side of the share, and so"
                  + " does that of the rate with all missing counted against the verdict, unless few"
                  + " are missing (claim_completeness). Else undecided. Only for claims with a share in"
                  + " their words, of at least claim_patients assessed.",
              "convention; intervals: Wilson 1927, J Am Stat Assoc 22:209"),
          new MethodEntry(
              "statistic",
              "claim held against a check",
              "sessions or patients with it / those of whom it is known",
              "Shown, never judged. Sessions of one patient are alike, so a share of sessions has no"
                  + " interval.",
              "convention"),
          new MethodEntry(
              "statistic",
              "shareable counts",
              "hidden, or rounded to the nearest 5",
              "In shareable workbooks small counts and what would give them away are hidden; rates"
                  + " and intervals come from the rounded counts.",
              "convention; hiding in linked tables: Hundepool 2012, Statistical Disclosure Control"
                  + " (recalled)"));

  private MethodsPage() {}

  /** The page for the sources that a workbook is made from. */
  static Page of(Findings findings, Collection<SourceResult> sources) {
    List<List<Value>> rows = new ArrayList<>();
    conditionsOf(findings, sources).forEach(condition -> rows.add(row(entry(condition))));
    STATISTICS.forEach(entry -> rows.add(row(entry)));
    MissingMethods.ENTRIES.forEach(entry -> rows.add(row(entry)));
    findings.methods().forEach(entry -> rows.add(row(entry)));
    WorklistMethods.of(findings.catalog()).forEach(entry -> rows.add(row(entry)));
    SortedSet<Instrument> instruments = new TreeSet<>(Comparator.comparing(Instrument::key));
    for (String id : measuresOf(sources)) {
      Measure measure = findings.catalog().measure(id);
      instruments.add(measure.instrument());
      rows.add(row(entry(measure)));
    }
    instruments.forEach(instrument -> rows.add(row(entry(instrument))));
    return new Page(
        "Methods",
        "Every definition, setting and statistic behind the figures, with its source",
        List.of(
            "The unit is the patient: the first closed induction of a condition stands for the"
                + " patient.",
            "Its baseline is the last score before the treatment, its end score the last one near or"
                + " after the last session; the windows in force stand below."),
        Table.of("Methods", COLUMNS, rows));
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
            ? "Rule met: " + measure.phrase() + "."
            : "Rule met: " + measure.phrase() + ". " + measure.note();
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
