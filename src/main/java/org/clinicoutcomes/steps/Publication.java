package org.clinicoutcomes.steps;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.pages.Findings;
import org.clinicoutcomes.publish.Manifest;
import org.clinicoutcomes.publish.OpenDoubt;
import org.clinicoutcomes.publish.PublishedReport;
import org.clinicoutcomes.quality.SourceAccount;
import org.clinicoutcomes.tidy.TidyCsv;

/** Seals the finished report and puts it in place; then the work that led to it can go. */
public final class Publication {

  private final RunPlan plan;
  private final ReportDraft draft;

  public Publication(RunPlan plan, ReportDraft draft) {
    this.plan = plan;
    this.draft = draft;
  }

  /** Publishes, and tells what the next run may have to repeat. */
  public Kept run() {
    Findings findings = draft.findings();
    List<String> smaller =
        plan.acceptSmaller() ? List.of() : Shrinkage.of(plan, draft).unexplained();
    PublishedReport.Statement statement =
        new PublishedReport.Statement(
            plan.version(),
            plan.asOf().toString(),
            plan.extent(),
            plan.fingerprint(),
            plan.definitions().digest(),
            settings(),
            inputs(),
            draft.sourceEntries(),
            counts(findings));
    plan.report().publish(draft.folder(), statement);
    plan.state().discardWork(plan.fingerprint());
    return new Kept(
        findings.sources().stream().flatMap(source -> warnings(source.account())).toList(),
        newestSessions(findings),
        findings.sources().stream().flatMap(source -> doubts(source.account())).toList(),
        smaller);
  }

  private static Stream<OpenDoubt> doubts(SourceAccount account) {
    return account.openDoubts().stream()
        .map(
            doubt ->
                new OpenDoubt(
                    account.source(),
                    doubt.code().code(),
                    doubt.place(),
                    doubt.end().code(),
                    doubt.words()));
  }

  private static SortedMap<String, String> newestSessions(Findings findings) {
    SortedMap<String, String> days = new TreeMap<>();
    findings
        .published()
        .forEach(source -> days.put(source.source(), TidyCsv.date(source.newestSession())));
    return days;
  }

  private static Stream<String> warnings(SourceAccount account) {
    String source = account.source() + ": ";
    Stream<String> held =
        account.heldBecause().stream().map(reason -> account.source() + " is held: " + reason);
    Stream<String> others =
        account.warnings().stream()
            .map(warning -> warning.startsWith(source) ? warning : source + warning);
    return Stream.concat(held, others);
  }

  private SortedMap<String, String> settings() {
    SortedMap<String, String> settings = new TreeMap<>();
    plan.definitions().settings().forEach(s -> settings.put(s.key(), s.said()));
    return settings;
  }

  private List<Manifest.Entry> inputs() {
    return plan.inventory().inputs().stream()
        .map(file -> new Manifest.Entry(file.path(), file.size(), file.sha256(), null))
        .toList();
  }

  private static SortedMap<String, Long> counts(Findings findings) {
    List<SourceResult> sources = findings.sources();
    SortedMap<String, Long> counts = new TreeMap<>();
    counts.put("sources", (long) sources.size());
    counts.put("sources_held", sources.stream().filter(SourceResult::isHeld).count());
    counts.put("clinics", sources.stream().mapToLong(s -> s.clinics().size()).sum());
    counts.put("series", sources.stream().mapToLong(Publication::series).sum());
    counts.put("treated", treated(findings));
    counts.put("rows_rejected", sources.stream().mapToLong(s -> s.account().rejectedRows()).sum());
    counts.put(
        "cells_set_aside", sources.stream().mapToLong(s -> s.account().cellsSetAside()).sum());
    return counts;
  }

  private static long series(SourceResult source) {
    return source.seriesByClinic().values().stream().mapToLong(Long::longValue).sum();
  }

  /** Index series over all clinics: a patient treated for two conditions counts in each. */
  private static long treated(Findings findings) {
    return findings.network().figures().of(Families.FLOW).entrySet().stream()
        .filter(entry -> entry.getKey().clinic().equals(CellKey.ALL_CLINICS))
        .mapToLong(entry -> entry.getValue().treated())
        .sum();
  }
}
