package org.clinicoutcomes.job;

import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * The attempts at one report, by its fingerprint: a report that was made, deleted and is wanted
 * again is made by the next attempt.
 */
final class Attempts {

  private static final int KEPT_EXECUTIONS = 60;
  private static final int MANY = 10_000;

  private final BatchRepository repository;
  private final String fingerprint;

  Attempts(BatchRepository repository, String fingerprint) {
    this.repository = repository;
    this.fingerprint = fingerprint;
  }

  /**
   * Tidies the repository up and finds the attempt to make: the first that is not complete.
   *
   * @throws RepositoryFailure whatever is in its way
   */
  long next() {
    try {
      deleteOldExecutions();
      recoverCrashed();
      long attempt = firstIncomplete();
      deleteUnstarted(attempt);
      return attempt;
    } catch (RuntimeException e) {
      throw new RepositoryFailure(e);
    }
  }

  /**
   * Makes an attempt.
   *
   * @throws RepositoryFailure where the repository's records forbid it, as if it could not be read
   */
  JobExecution start(Job job, long attempt) {
    try {
      return repository.operator().start(job, parameters(attempt));
    } catch (JobExecutionException e) {
      throw new RepositoryFailure(e);
    }
  }

  /** The last start of an attempt that is complete. */
  JobExecution last(long attempt) {
    JobExecution last =
        repository.jobs().getLastJobExecution(OutcomesReportJob.NAME, parameters(attempt));
    if (last == null) {
      throw new IllegalStateException("the repository lost a run that is complete");
    }
    return last;
  }

  /** How many starts it took to come so far. */
  int starts(JobExecution execution) {
    return repository.jobs().getJobExecutions(execution.getJobInstance()).size();
  }

  private long firstIncomplete() {
    long attempt = 1;
    while (isComplete(attempt)) {
      attempt++;
    }
    return attempt;
  }

  private boolean isComplete(long attempt) {
    JobExecution last =
        repository.jobs().getLastJobExecution(OutcomesReportJob.NAME, parameters(attempt));
    return last != null && last.getStatus() == BatchStatus.COMPLETED;
  }

  private JobParameters parameters(long attempt) {
    return new JobParametersBuilder()
        .addString("fingerprint", fingerprint)
        .addLong("attempt", attempt)
        .toJobParameters();
  }

  /** The lock is ours, so whatever is said to run belongs to a process that is dead. */
  private void recoverCrashed() {
    for (JobExecution crashed :
        repository.jobs().findRunningJobExecutions(OutcomesReportJob.NAME)) {
      JobExecution recovered = repository.operator().recover(crashed);
      String of = recovered.getJobParameters().getString("fingerprint");
      if (!fingerprint.equals(of)) {
        abandon(recovered);
      }
    }
  }

  /**
   * A process killed between the records of its instance and of its execution leaves an instance
   * that never started, and that no start gets past.
   */
  private void deleteUnstarted(long attempt) {
    JobInstance instance =
        repository.jobs().getJobInstance(OutcomesReportJob.NAME, parameters(attempt));
    if (instance != null && repository.jobs().getJobExecutions(instance).isEmpty()) {
      repository.jobs().deleteJobInstance(instance);
    }
  }

  private void abandon(JobExecution crashed) {
    try {
      repository.operator().abandon(crashed);
    } catch (JobExecutionException e) {
      throw new RepositoryFailure(e);
    }
  }

  private void deleteOldExecutions() {
    List<JobInstance> old =
        repository.jobs().getJobInstances(OutcomesReportJob.NAME, KEPT_EXECUTIONS, MANY);
    old.forEach(repository.jobs()::deleteJobInstance);
  }
}
