package org.clinicoutcomes.job;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.publish.Extent;
import org.clinicoutcomes.steps.Publication;
import org.clinicoutcomes.steps.ReportDraft;
import org.clinicoutcomes.steps.RollUp;
import org.clinicoutcomes.steps.RunPlan;
import org.clinicoutcomes.steps.Shrinkage;
import org.clinicoutcomes.steps.SourceRun;
import org.clinicoutcomes.steps.WorkbookWriting;
import org.clinicoutcomes.threads.Helpers;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job: every source is read and measured, then all are rolled up, reported and published.
 *
 * <p>Each source leaves its result by one rename. A restart goes through all steps again, but a
 * source whose result is there is not read again.
 */
final class OutcomesReportJob {

  static final String NAME = "outcomesReport";

  /** The Batch exit status of a run that published, with rows left out. */
  static final ExitStatus WITH_REJECTS = new ExitStatus("COMPLETED WITH REJECTS");

  private final JobRepository repository;
  private final RunPlan plan;
  private final ReportDraft draft;
  private final Memory memory;

  /** Steps work on files: no transaction is held open in the job repository meanwhile. */
  private final PlatformTransactionManager transactions = new ResourcelessTransactionManager();

  OutcomesReportJob(JobRepository repository, RunPlan plan, Memory memory) {
    this.repository = repository;
    this.plan = plan;
    this.memory = memory;
    this.draft = new ReportDraft(plan);
  }

  Job job() {
    SimpleJobBuilder steps =
        new JobBuilder(NAME, repository)
            .start(sources())
            .next(step("compare", this::refuseSmaller))
            .next(step("rollUp", () -> new RollUp(plan, draft).run()));
    if (plan.extent() == Extent.WHOLE) {
      steps.next(step("report", () -> new WorkbookWriting(plan, draft).run()));
    }
    return steps.next(publish()).listener(rejectsListener()).build();
  }

  private Step sources() {
    ExecutorService threads = Executors.newFixedThreadPool(plan.threads());
    Helpers helpers = new Helpers(plan.threads() - 1, threads);
    return new StepBuilder("source", repository)
        .partitioner("source", new SourcePartitions(plan))
        .partitionHandler(new SourcePartitionHandler(sourceStep(helpers), threads))
        .allowStartIfComplete(true)
        .build();
  }

  private Step sourceStep(Helpers helpers) {
    return new StepBuilder("oneSource", repository)
        .tasklet((contribution, context) -> readUnlessFinished(context, helpers), transactions)
        .allowStartIfComplete(true)
        .build();
  }

  private RepeatStatus readUnlessFinished(ChunkContext context, Helpers helpers) {
    Object name = context.getStepContext().getStepExecutionContext().get(SourcePartitions.SOURCE);
    SourceFiles source =
        plan.inventory().sources().stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow();
    work("source " + source.name(), new SourceRun(plan, source, helpers)::runUnlessFinished);
    return RepeatStatus.FINISHED;
  }

  /** Before anything is put together: what is refused now is not to be waited for. */
  private void refuseSmaller() {
    if (!plan.acceptSmaller()) {
      Shrinkage.of(plan, draft).refuse();
    }
  }

  private Step step(String name, Runnable work) {
    return new StepBuilder(name, repository)
        .tasklet(
            (contribution, context) -> {
              work(name, work);
              return RepeatStatus.FINISHED;
            },
            transactions)
        .allowStartIfComplete(true)
        .build();
  }

  /** What the sources' readers should know is kept with the run, for the next one to repeat. */
  private Step publish() {
    return new StepBuilder("publish", repository)
        .tasklet(
            (contribution, context) -> {
              ExecutionContext kept =
                  contribution.getStepExecution().getJobExecution().getExecutionContext();
              work("publish", () -> KeptContext.put(new Publication(plan, draft).run(), kept));
              return RepeatStatus.FINISHED;
            },
            transactions)
        .allowStartIfComplete(true)
        .build();
  }

  private void work(String name, Runnable work) {
    memory.during(() -> Discreetly.run(name, work));
  }

  private JobExecutionListener rejectsListener() {
    return new JobExecutionListener() {
      @Override
      public void afterJob(JobExecution execution) {
        if (execution.getStatus().isUnsuccessful()) {
          return;
        }
        var manifest = plan.report().manifest(); // sealed a moment ago
        if (manifest != null && manifest.counts().getOrDefault("rows_rejected", 0L) > 0) {
          execution.setExitStatus(WITH_REJECTS);
        }
      }
    };
  }
}
