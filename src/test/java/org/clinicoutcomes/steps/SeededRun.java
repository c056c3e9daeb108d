package org.clinicoutcomes.steps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.job.ReportRun;
import org.clinicoutcomes.oracle.RandomExport;
import org.clinicoutcomes.pages.Findings;
import org.clinicoutcomes.threads.Helpers;

/** The random export of a seed, its sources read and measured by the job's own steps. */
record SeededRun(Path input, RunPlan plan) {

  /** The date that random exports are built around. */
  static final LocalDate AS_OF = LocalDate.of(2025, 3, 31);

  static final int PATIENTS = 120;

  private interface Export {
    void write(Path folder, long seed, int patients) throws IOException;
  }

  /** One of which nothing is in doubt. */
  static SeededRun undoubted(long seed, int patients, Path folder) throws IOException {
    return of(RandomExport::writeUndoubted, seed, patients, folder);
  }

  /** One of which something may be in doubt. */
  static SeededRun doubtful(long seed, int patients, Path folder) throws IOException {
    return of(RandomExport::write, seed, patients, folder);
  }

  private static SeededRun of(Export export, long seed, int patients, Path folder)
      throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    export.write(input, seed, patients);
    RunPlan plan =
        ReportRun.plan(new RunRequest(input, folder.resolve("output"), AS_OF, AS_OF, false, 1));
    for (SourceFiles source : plan.inventory().sources()) {
      new SourceRun(plan, source, Helpers.NONE).run();
    }
    return new SeededRun(input, plan);
  }

  /** What is found of all sources. */
  Findings findings() {
    return new ReportDraft(plan).findings();
  }

  /** The folder of the report's data, rolled up. */
  Path data() {
    new RollUp(plan, new ReportDraft(plan)).run();
    return new ReportDraft(plan).data();
  }
}
