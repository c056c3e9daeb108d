package org.clinicoutcomes.steps;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.clinicoutcomes.figures.ClinicNames;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.pages.Conclusions;
import org.clinicoutcomes.pages.Findings;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.threads.Helpers;
import org.clinicoutcomes.tidy.DataFolder;
import org.clinicoutcomes.tidy.SourceTable;
import org.clinicoutcomes.tidy.SourceTables;
import org.clinicoutcomes.tidy.TidyFiles;

/** Joins the sources' results into the tidy files of the whole report. */
public final class RollUp {

  private final RunPlan plan;
  private final ReportDraft draft;

  public RollUp(RunPlan plan, ReportDraft draft) {
    this.plan = plan;
    this.draft = draft;
  }

  /** Starts the report's folder anew and fills its data. */
  public void run() {
    Folders.delete(draft.folder());
    Conclusions conclusions = draft.conclusions();
    Findings findings = conclusions.findings();
    write(conclusions);
    join(findings, "outcomes.csv", SourceTables.OUTCOMES, SourceFolder::outcomes);
    join(findings, "series.csv", SourceTables.SERIES, SourceFolder::series);
    join(findings, "worklist.csv", SourceTables.WORKLIST, SourceFolder::worklist);
    join(findings, "rejects.csv", SourceTables.REJECTS, SourceFolder::rejects);
    findings.sources().forEach(this::copyRejectedRecords);
  }

  private void write(Conclusions conclusions) {
    ExecutorService threads = Executors.newFixedThreadPool(plan.threads());
    try {
      TidyFiles.write(draft.data(), conclusions, new Helpers(plan.threads() - 1, threads));
    } finally {
      threads.shutdown();
    }
  }

  private void join(
      Findings findings, String name, SourceTable<?, ?> table, Function<SourceFolder, Path> part) {
    ClinicNames names = findings.names();
    List<DataFolder.Part> parts =
        findings.sources().stream()
            .map(
                source ->
                    new DataFolder.Part(
                        part.apply(plan.folder(source.source())),
                        names.renames(source),
                        own -> names.of(source.source(), own)))
            .toList();
    List<String> header = table.header();
    DataFolder.join(draft.data().resolve(name), header, parts, header.indexOf("clinic"));
  }

  private void copyRejectedRecords(SourceResult source) {
    Path from = plan.folder(source.source()).rejectedRecords();
    if (Folders.holdsFiles(from)) {
      Folders.copy(from, draft.rejectedRecords().resolve(source.source()));
    }
  }
}
