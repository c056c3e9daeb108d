package org.clinicoutcomes.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clinicoutcomes.intake.Inventory;
import org.clinicoutcomes.job.RunResult.Ending;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.publish.Manifest;
import org.clinicoutcomes.publish.PublishedReport;
import org.jspecify.annotations.Nullable;

/** One run of the nightly job, from a request to a published report. */
public final class ReportRun {

  private ReportRun() {}

  /**
   * Plans the run over the present input: definitions, settings and mappings are checked whole.
   *
   * @throws org.clinicoutcomes.intake.InputProblem if the input cannot be read
   * @throws org.clinicoutcomes.definitions.DefinitionMistakes if a definition or setting is wrong
   */
  public static RunPlan plan(RunRequest request) {
    return new Readings().plan(request, Inventory.scan(request.input()));
  }

  /** Runs the job, unless its report is there already or another run has the output folder. */
  public static RunResult run(RunRequest request) {
    RunPlan plan = plan(request);
    prepare(plan.state());
    try (RunLock lock = RunLock.tryTake(plan.state().lock())) {
      if (lock == null) {
        return result(new BatchRun.Ended(Ending.ALREADY_RUNNING, List.of()), plan, null);
      }
      plan.state().replaced().forEach(PublishedReport::recover);
      deleteOtherWork(plan);
      BatchRun.Ended ended = BatchRun.run(plan, request.rerun());
      return result(ended, plan, plan.state().report(plan.asOf()).manifest());
    }
  }

  private static void prepare(StateFolder state) {
    try {
      Folders.create(state.logs());
    } catch (UncheckedIOException e) {
      throw state.obstacle().<RuntimeException>map(why -> new OutputProblem(why, e)).orElse(e);
    }
  }

  private static void deleteOtherWork(RunPlan plan) {
    Path own = plan.state().work(plan.fingerprint());
    try (Stream<Path> works = Files.list(Folders.create(plan.state().work()))) {
      works.filter(work -> !work.equals(own)).forEach(Folders::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RunResult result(BatchRun.Ended ended, RunPlan plan, @Nullable Manifest manifest) {
    return new RunResult(
        ended.ending(),
        plan.state().report(plan.asOf()).folder(),
        manifest == null ? new TreeMap<>() : manifest.counts(),
        Stream.concat(plan.inventory().warnings().stream(), ended.warnings().stream()).toList());
  }
}
