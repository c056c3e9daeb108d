package org.clinicoutcomes.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.springframework.batch.core.partition.support.AbstractPartitionHandler;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;

/**
 * Runs the sources on the machine's threads, the largest first, as many as the heap holds. What a
 * source asks others to help with waits behind all sources: threads help once none is left for
 * them.
 */
final class SourcePartitionHandler extends AbstractPartitionHandler {

  /** Part of the heap left to what every run needs. */
  private static final double SHARE_FOR_SOURCES = 0.6;

  private final Step step;
  private final ExecutorService threads;
  private final MemoryBudget budget =
      new MemoryBudget((long) (Runtime.getRuntime().maxMemory() * SHARE_FOR_SOURCES));

  /**
   * @param threads that take what they are given in turn; they end with the sources
   */
  SourcePartitionHandler(Step step, ExecutorService threads) {
    this.step = step;
    this.threads = threads;
  }

  @Override
  protected Set<StepExecution> doHandle(StepExecution manager, Set<StepExecution> sources)
      throws Exception {
    List<StepExecution> largestFirst = new ArrayList<>(sources);
    largestFirst.sort(
        Comparator.comparingLong(SourcePartitionHandler::size)
            .reversed()
            .thenComparing(StepExecution::getStepName));
    try {
      List<Future<?>> running = new ArrayList<>();
      largestFirst.forEach(source -> running.add(threads.submit(() -> run(source))));
      for (Future<?> source : running) {
        source.get();
      }
    } finally {
      threads.shutdownNow();
    }
    return sources;
  }

  private Void run(StepExecution source) throws Exception {
    long size = size(source);
    budget.take(size);
    try {
      step.execute(source);
    } finally {
      budget.giveBack(size);
    }
    return null;
  }

  private static long size(StepExecution source) {
    return source.getExecutionContext().getLong(SourcePartitions.SIZE);
  }
}
