package org.clinicoutcomes.job;

import java.util.List;
import java.util.Map;
import org.clinicoutcomes.job.RunResult.Ending;
import org.clinicoutcomes.publish.Folders;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
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

  /** Runs the job, or finds that its report is there already. */
  static Ending run(RunPlan plan, boolean rerun) {
    try (ConfigurableApplicationContext context = start(plan)) {
      return new BatchRun(plan, context).run(rerun);
    }
  }

  /** The job repository is disposable: one that cannot be read is made anew. */
  private static ConfigurableApplicationContext start(RunPlan plan) {
    try {
      return context(plan);
    } catch (RuntimeException unreadable) {
      Folders.delete(plan.state().repository());
      return context(plan);
    }
  }

  private static ConfigurableApplicationContext context(RunPlan plan) {
    return new SpringApplicationBuilder(OutcomesReportJob.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .registerShutdownHook(false)
        .initializers(
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

  private Ending run(boolean rerun) {
    deleteOldExecutions();
    recoverCrashed();
    long attempt = nextAttempt();
    boolean complete = attempt > 1 && isPublished();
    if (complete && !rerun) {
      return Ending.UP_TO_DATE;
    }
    finish(attempt);
    return Ending.PUBLISHED;
  }

  private boolean isPublished() {
    var manifest = plan.state().report(plan.asOf()).intactManifest();
    return manifest != null && manifest.fingerprint().equals(plan.fingerprint());
  }

  private void finish(long attempt) {
    try {
      JobExecution execution = operator.start(job, parameters(attempt));
      if (execution.getStatus() != BatchStatus.COMPLETED) {
        throw RunFailure.of(execution);
      }
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("the job did not start: " + e.getMessage(), e);
    }
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

  private void abandon(JobExecution crashed) {
    try {
      operator.abandon(crashed);
    } catch (Exception e) {
      throw new IllegalStateException("a crashed run could not be abandoned", e);
    }
  }

  private void deleteOldExecutions() {
    List<JobInstance> old =
        repository.getJobInstances(OutcomesReportJob.NAME, KEPT_EXECUTIONS, MANY);
    old.forEach(repository::deleteJobInstance);
  }
}
