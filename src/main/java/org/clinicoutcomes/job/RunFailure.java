package org.clinicoutcomes.job;

import java.io.UncheckedIOException;
import java.util.List;
import org.clinicoutcomes.inventory.InputProblem;
import org.clinicoutcomes.workbook.RecountFailure;
import org.springframework.batch.core.job.JobExecution;

/** Finds what made a job fail. */
final class RunFailure {

  private RunFailure() {}

  /** The first failure that somebody can do something about, else the first of all. */
  static RuntimeException of(JobExecution execution, Memory memory) {
    List<Throwable> failures = execution.getAllFailureExceptions();
    return failures.stream()
        .flatMap(failure -> memory.behind(failure).stream())
        .findFirst()
        .orElseGet(() -> ofWork(failures));
  }

  private static RuntimeException ofWork(List<Throwable> failures) {
    return failures.stream()
        .filter(
            failure ->
                failure instanceof InputProblem
                    || failure instanceof RecountFailure
                    || failure instanceof UncheckedIOException)
        .map(RuntimeException.class::cast)
        .findFirst()
        .orElseGet(() -> unforeseen(failures));
  }

  private static RuntimeException unforeseen(List<Throwable> failures) {
    return failures.stream()
        .filter(Discreetly.UnforeseenFailure.class::isInstance)
        .map(RuntimeException.class::cast)
        .findFirst()
        .orElseGet(() -> new IllegalStateException("the job failed; its log says more"));
  }
}
