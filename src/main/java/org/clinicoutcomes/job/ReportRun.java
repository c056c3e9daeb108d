package org.clinicoutcomes.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clinicoutcomes.inventory.ChangedFile;
import org.clinicoutcomes.job.RunResult.Ending;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.publish.Manifest;
import org.clinicoutcomes.publish.PublishedReport;
import org.clinicoutcomes.steps.Kept;
import org.clinicoutcomes.steps.RunPlan;
import org.clinicoutcomes.steps.RunRequest;
import org.clinicoutcomes.steps.StateFolder;
import org.jspecify.annotations.Nullable;

/** One run of the nightly job, from a request to a published report. */
public final class ReportRun {

  private final RunRequest request;
  private final RunPlan plan;
  private final StateFolder state;

  private ReportRun(RunRequest request, RunPlan plan) {
    this.request = request;
    this.plan = plan;
    this.state = plan.state();
  }

  /**
   * Plans the run over the present input: definitions, settings and mappings are checked whole.
   *
   * @throws org.clinicoutcomes.inventory.InputProblem if the input cannot be read
   * @throws org.clinicoutcomes.definitions.DefinitionMistakes if a definition or setting is wrong
   */
  public static RunPlan plan(RunRequest request) {
    return plan(request, Set.of());
  }

  private static RunPlan plan(RunRequest request, Set<String> leaveOut) {
    return new Planning().plan(request, leaveOut);
  }

  /** Runs the job without a record of how it went. */
  public static RunResult run(RunRequest request) {
    return run(request, new RunRecorder(request));
  }

  /**
   * Runs the job, unless its report is there already or another run has the output folder. A file
   * that turns out to be still written is left for the next run, and the job begins again without
   * it.
   */
  public static RunResult run(RunRequest request, RunRecorder recorder) {
    Set<String> leaveOut = new TreeSet<>();
    while (true) {
      try {
        RunPlan plan = plan(request, leaveOut);
        recorder.planned(plan);
        return new ReportRun(request, plan).run(recorder);
      } catch (ChangedFile changed) {
        leaveOut.add(changed.path());
      }
    }
  }

  private RunResult run(RunRecorder recorder) {
    try (RunLock lock = takeLock()) {
      if (lock == null) {
        return alreadyRunning();
      }
      JobLog.open(state.logs());
      return alone(recorder);
    } finally {
      JobLog.close();
    }
  }

  private RunResult alone(RunRecorder recorder) {
    state.restrictToOwner();
    state.replaced().forEach(PublishedReport::recover);
    deleteOtherWork();
    QuickCompiler.choose(
        plan.inventory().inputs().stream().mapToLong(SourcePartitions::size).sum());
    BatchRun.Ended ended = BatchRun.run(plan, request.rerun());
    recorder.attempts(ended.attempts());
    recorder.kept(ended.kept());
    return result(ended, new OutputUpkeep(plan, request.upkeep()).afterReport());
  }

  private @Nullable RunLock takeLock() {
    try {
      state.create();
      return RunLock.tryTake(state.lock());
    } catch (UncheckedIOException e) {
      throw state.obstacle(e).<RuntimeException>map(why -> new OutputProblem(why, e)).orElse(e);
    }
  }

  private void deleteOtherWork() {
    Path own = state.work(plan.fingerprint());
    try (Stream<Path> works = Files.list(Folders.create(state.work()))) {
      works.filter(work -> !work.equals(own)).forEach(Folders::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RunResult alreadyRunning() {
    return new RunResult(
        Ending.ALREADY_RUNNING,
        plan.report().folder(),
        new TreeMap<>(),
        plan.inventory().warnings(),
        List.of(),
        List.of(),
        0);
  }

  private RunResult result(BatchRun.Ended ended, Retention retention) {
    Manifest manifest = plan.report().manifest();
    return new RunResult(
        ended.ending(),
        plan.report().folder(),
        manifest == null ? new TreeMap<>() : manifest.counts(),
        Stream.concat(plan.inventory().warnings().stream(), ended.kept().warnings().stream())
            .toList(),
        urgent(ended.kept(), retention),
        ended.kept().doubts(),
        retention.deleted().size());
  }

  private List<String> urgent(Kept kept, Retention retention) {
    List<String> sentences = new ArrayList<>(plan.inventory().leftForNextRun());
    sentences.addAll(kept.smaller());
    sentences.addAll(retention.problems());
    if (plan.nightly()) {
      NightWatch watch = new NightWatch(plan.asOf());
      sentences.addAll(watch.stale(kept.newestSessions(), request.upkeep().staleAfter()));
      sentences.addAll(watch.missed(state.runs(), plan.extent()));
    }
    return sentences;
  }
}
