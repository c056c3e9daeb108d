package org.clinicoutcomes.job;

import java.util.List;
import java.util.Map;
import org.clinicoutcomes.job.RunResult.Ending;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.steps.Kept;
import org.clinicoutcomes.steps.RunPlan;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedRuntimeException;

/** Starts Spring Batch for one plan and sees the job through. */
final class BatchRun {

  private static final int KEPT_EXECUTIONS = 60;
  private static final int MANY = 10_000;

  private final RunPlan plan;
  private final JobRepository repository;
  private final JobOperator operator;
  private final Job job;

  private BatchRun(RunPlan plan, ConfigurableApplicationContext context) {
    this.plan = plan;
    this.repository = context.getBean(JobRepository.class);
    this.operator = context.getBean(JobOperator.class);
    this.job = context.getBean(Job.class);
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

  private static Ended once(RunPlan plan, boolean rerun) {
    try (ConfigurableApplicationContext context = start(plan)) {
      return new BatchRun(plan, context).run(rerun);
    } catch (NestedRuntimeException e) {
      throw new RepositoryFailure(e);
    }
  }

  private static ConfigurableApplicationContext start(RunPlan plan) {
    QuietLog.quiet(); // else the log tells of the troubles it had with the repository before
    try {
      return context(plan);
    } catch (RuntimeException e) {
      QuietLog.quiet();
      throw new RepositoryFailure(e);
    }
  }

  private static ConfigurableApplicationContext context(RunPlan plan) {
    return new SpringApplicationBuilder(OutcomesReportJob.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .registerShutdownHook(false)
        .initializers(
            new QuietLog(),
            context ->
                ((GenericApplicationContext) context).registerBean(RunPlan.class, () -> plan))
        .properties(
            Map.of(
                "spring.datasource.url", url(plan),
                "logging.file.name", plan.state().logs().resolve("clinic-outcomes.log").toString()))
        .run();
  }

  private static String url(RunPlan plan) {
    String file =
        plan.state().repository().resolve("batch").toAbsolutePath().toString().replace(";", "\\;");
    return "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE";
  }

  private Ended run(boolean rerun) {
    long attempt = attempt();
    boolean complete = attempt > 1 && isPublished();
    if (complete && !rerun) {
      return ended(Ending.UP_TO_DATE, attempt - 1);
    }
    finish(attempt);
    return ended(Ending.PUBLISHED, attempt);
  }

  /** Tidies the repository up and finds the attempt to make; whatever is in its way is unusable. */
  private long attempt() {
    try {
      deleteOldExecutions();
      recoverCrashed();
      long attempt = nextAttempt();
      deleteUnstarted(attempt);
      return attempt;
    } catch (RuntimeException e) {
      throw new RepositoryFailure(e);
    }
  }

  private boolean isPublished() {
    var manifest = plan.state().report(plan.asOf()).intactManifest();
    return manifest != null && manifest.fingerprint().equals(plan.fingerprint());
  }

  private void finish(long attempt) {
    JobExecution execution = start(attempt);
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      RuntimeException failure = RunFailure.of(execution);
      if (failure instanceof Discreetly.UnforeseenFailure) {
        plan.state().discardWork(plan.fingerprint()); // it may be what cannot be worked with
      }
      throw failure;
    }
  }

  /** A repository whose records forbid the start is as unusable as one that cannot be read. */
  private JobExecution start(long attempt) {
    try {
      return operator.start(job, parameters(attempt));
    } catch (JobExecutionException e) {
      throw new RepositoryFailure(e);
    }
  }

  private Ended ended(Ending ending, long attempt) {
    JobExecution last = repository.getLastJobExecution(OutcomesReportJob.NAME, parameters(attempt));
    if (last == null) {
      throw new IllegalStateException("the repository lost a run that is complete");
    }
    int attempts = repository.getJobExecutions(last.getJobInstance()).size();
    return new Ended(ending, KeptContext.of(last.getExecutionContext()), attempts);
  }

  /** The first attempt at this fingerprint that is not complete. */
  private long nextAttempt() {
    long attempt = 1;
    while (isComplete(attempt)) {
      attempt++;
    }
    return attempt;
  }

  private boolean isComplete(long attempt) {
    JobExecution last = repository.getLastJobExecution(OutcomesReportJob.NAME, parameters(attempt));
    return last != null && last.getStatus() == BatchStatus.COMPLETED;
  }

  private JobParameters parameters(long attempt) {
    return new JobParametersBuilder()
        .addString("fingerprint", plan.fingerprint())
        .addLong("attempt", attempt)
        .toJobParameters();
  }

  /** The lock is ours, so whatever is said to run belongs to a process that is dead. */
  private void recoverCrashed() {
    for (JobExecution crashed : repository.findRunningJobExecutions(OutcomesReportJob.NAME)) {
      JobExecution recovered = operator.recover(crashed);
      String of = recovered.getJobParameters().getString("fingerprint");
      if (!plan.fingerprint().equals(of)) {
        abandon(recovered);
      }
    }
  }

  /**
   * A process killed between the records of its instance and of its execution leaves an instance
   * that never started, and that no start gets past.
   */
  private void deleteUnstarted(long attempt) {
    JobInstance instance = repository.getJobInstance(OutcomesReportJob.NAME, parameters(attempt));
    if (instance != null && repository.getJobExecutions(instance).isEmpty()) {
      repository.deleteJobInstance(instance);
    }
  }

  private void abandon(JobExecution crashed) {
    try {
      operator.abandon(crashed);
    } catch (JobExecutionException e) {
      throw new RepositoryFailure(e);
    }
  }

  private void deleteOldExecutions() {
    List<JobInstance> old =
        repository.getJobInstances(OutcomesReportJob.NAME, KEPT_EXECUTIONS, MANY);
    old.forEach(repository::deleteJobInstance);
  }
}
