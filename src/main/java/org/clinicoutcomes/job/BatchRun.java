package org.clinicoutcomes.job;

import org.clinicoutcomes.job.RunResult.Ending;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.steps.Kept;
import org.clinicoutcomes.steps.RunPlan;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.core.NestedRuntimeException;

/** Starts Spring Batch for one plan and sees the job through. */
final class BatchRun {

  private final RunPlan plan;
  private final BatchRepository repository;
  private final Attempts attempts;
  private final Memory memory;

  private BatchRun(RunPlan plan, BatchRepository repository, Memory memory) {
    this.plan = plan;
    this.memory = memory;
    this.repository = repository;
    this.attempts = new Attempts(repository, plan.fingerprint());
  }

  /**
   * How it ended, and what it keeps of the sources.
   *
   * @param attempts starts it took to make the report
   */
  record Ended(Ending ending, Kept kept, int attempts) {

    /** Nothing was done. */
    static final Ended ALREADY_RUNNING = new Ended(Ending.ALREADY_RUNNING, Kept.NOTHING, 0);
  }

  /**
   * Runs the job, or finds that its report is there already. A job repository that cannot be used
   * is made anew: finished sources stay finished, and nothing is lost but time.
   */
  static Ended run(RunPlan plan, boolean rerun) {
    try {
      return once(plan, rerun);
    } catch (RepositoryFailure unusable) {
      Folders.delete(plan.state().repository());
      return onceMore(plan, rerun);
    }
  }

  private static Ended onceMore(RunPlan plan, boolean rerun) {
    try {
      return once(plan, rerun);
    } catch (RepositoryFailure unusable) {
      throw unusable.said(plan.state());
    }
  }

  /** The repository closes where memory runs out, and then fails for whoever still needs it. */
  private static Ended once(RunPlan plan, boolean rerun) {
    Memory memory = new Memory();
    try (BatchRepository repository = BatchRepository.in(plan.state().repository())) {
      return new BatchRun(plan, repository, memory).run(rerun);
    } catch (NestedRuntimeException | RepositoryFailure e) {
      throw memory.behind(e).orElseGet(() -> unusable(e));
    }
  }

  private static RepositoryFailure unusable(RuntimeException e) {
    return e instanceof RepositoryFailure unusable ? unusable : new RepositoryFailure(e);
  }

  private Ended run(boolean rerun) {
    long attempt = attempts.next();
    boolean complete = attempt > 1 && isPublished();
    if (complete && !rerun) {
      plan.state().discardWork(plan.fingerprint()); // of a run that was killed
      return ended(Ending.UP_TO_DATE, attempt - 1);
    }
    finish(attempt);
    return ended(Ending.PUBLISHED, attempt);
  }

  private boolean isPublished() {
    var manifest = plan.report().intactManifest();
    return manifest != null && manifest.fingerprint().equals(plan.fingerprint());
  }

  private void finish(long attempt) {
    JobExecution execution =
        attempts.start(new OutcomesReportJob(repository.jobs(), plan, memory).job(), attempt);
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      RuntimeException failure = RunFailure.of(execution, memory);
      if (failure instanceof Discreetly.UnforeseenFailure) {
        plan.state().discardWork(plan.fingerprint()); // it may be what cannot be worked with
      }
      throw failure;
    }
  }

  private Ended ended(Ending ending, long attempt) {
    JobExecution last = attempts.last(attempt);
    return new Ended(ending, KeptContext.of(last.getExecutionContext()), attempts.starts(last));
  }
}
