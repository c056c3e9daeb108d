package org.clinicoutcomes.steps;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.figures.ClinicNames;
import org.clinicoutcomes.figures.NetworkFigures;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.pages.Conclusions;
import org.clinicoutcomes.pages.Findings;
import org.clinicoutcomes.pages.Provenance;
import org.clinicoutcomes.publish.Checksums;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.publish.SourceEntry;
import org.clinicoutcomes.quality.SourceAccount;
import org.clinicoutcomes.report.MethodEntry;
import org.jspecify.annotations.Nullable;

/**
 * The report while it is put together from the sources' finished results, which are read and rolled
 * up once, for every step that needs them.
 */
public final class ReportDraft {

  private final RunPlan plan;
  private @Nullable List<SourceResult> results;
  private @Nullable Conclusions conclusions;

  public ReportDraft(RunPlan plan) {
    this.plan = plan;
  }

  /** The results of all sources, by name. */
  List<SourceResult> results() {
    if (results == null) {
      results =
          plan.inventory().sources().stream()
              .map(SourceFiles::name)
              .sorted(CodePoints.ORDER)
              .map(name -> plan.folder(name).read())
              .toList();
    }
    return results;
  }

  /** What the manifest says of each source. */
  SortedMap<String, SourceEntry> sourceEntries() {
    Map<String, SourceResult> byName = new HashMap<>();
    results().forEach(result -> byName.put(result.source(), result));
    SortedMap<String, SourceEntry> entries = new TreeMap<>(CodePoints.ORDER);
    for (SourceFiles source : plan.inventory().sources()) {
      SourceResult result = Objects.requireNonNull(byName.get(source.name()), source.name());
      entries.put(source.name(), entry(result, reading(source)));
    }
    return entries;
  }

  private static SourceEntry entry(SourceResult result, String reading) {
    return new SourceEntry(
        result.isHeld(),
        result.patients().withSessions(),
        result.patients().withScores(),
        acceptedRows(result.account()),
        result.scores().byInstrument(),
        reading);
  }

  private static SortedMap<String, Long> acceptedRows(SourceAccount account) {
    SortedMap<String, Long> rows = new TreeMap<>();
    if (!account.isHeld()) {
      account.files().forEach(file -> rows.merge(file.kind().code(), file.accepted(), Long::sum));
    }
    return rows;
  }

  private String reading(SourceFiles source) {
    String all = source.mapping().rowMeaning() + plan.definitions().digestWithoutSettings();
    return Checksums.sha256(all.getBytes(StandardCharsets.UTF_8));
  }

  Findings findings() {
    return conclusions().findings();
  }

  /** What follows from the counts of all sources. */
  Conclusions conclusions() {
    if (conclusions == null) {
      conclusions = new Conclusions(rolledUp());
    }
    return conclusions;
  }

  private Findings rolledUp() {
    ClinicNames names = new ClinicNames(results());
    return new Findings(
        plan.asOf(),
        plan.definitions().series(),
        plan.definitions().comparison(),
        plan.definitions().claims(),
        plan.definitions().safety(),
        plan.definitions().worklist(),
        provenance(),
        plan.definitions().catalog(),
        plan.words(),
        methods(),
        results(),
        names,
        NetworkFigures.rollUp(
            results().stream().flatMap(result -> plan.folder(result.source()).readParts(result)),
            names,
            new ClinicFigures(plan, results(), names)));
  }

  private Provenance provenance() {
    Map<String, String> sources = new HashMap<>();
    for (SourceFiles source : plan.inventory().sources()) {
      source.files().forEach(file -> sources.put(file.path(), source.name()));
      if (source.mappingFile() != null) {
        sources.put(source.mappingFile().path(), source.name());
      }
    }
    List<Provenance.Input> inputs =
        plan.inventory().inputs().stream()
            .map(
                file ->
                    new Provenance.Input(
                        file.path(),
                        sources.getOrDefault(file.path(), ""),
                        file.size(),
                        file.sha256()))
            .toList();
    return new Provenance(plan.version(), plan.fingerprint(), plan.definitions().digest(), inputs);
  }

  private List<MethodEntry> methods() {
    return plan.definitions().settings().stream()
        .map(
            setting ->
                new MethodEntry(
                    setting.changedByInput() ? "setting, changed" : "setting",
                    setting.key(),
                    setting.said(),
                    setting.meaning(),
                    setting.citation()))
        .sorted(Comparator.comparing(MethodEntry::name))
        .toList();
  }

  Path folder() {
    return plan.state().stagedReport(plan.fingerprint());
  }

  Path internal() {
    return Folders.create(folder().resolve("internal"));
  }

  Path shareable() {
    return Folders.create(folder().resolve("shareable"));
  }

  Path data() {
    return Folders.create(internal().resolve("data"));
  }

  Path rejectedRecords() {
    return internal().resolve("rejects");
  }
}
