package org.clinicoutcomes.steps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Does pieces of work that need nothing of each other on several threads, the largest first, so
 * that no long one is left for the end. After a failure no further piece is begun, and what runs
 * has ended before the failure is told: nothing is written behind the back of whoever tidies up.
 */
final class Workers {

  /**
   * A piece of work.
   *
   * @param size how long it takes, beside the others
   */
  record Piece(long size, Runnable work) {}

  private final int threads;
  private final AtomicBoolean failed = new AtomicBoolean();

  Workers(int threads) {
    this.threads = threads;
  }

  /** Does all of them; of several failures that of the largest piece is told. */
  void run(List<Piece> pieces) {
    List<Piece> largestFirst = new ArrayList<>(pieces);
    largestFirst.sort(Comparator.comparingLong(Piece::size).reversed());
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> begun = new ArrayList<>();
      largestFirst.forEach(piece -> begun.add(executor.submit(() -> unlessFailed(piece))));
      List<Throwable> failures = new ArrayList<>();
      for (Future<?> piece : begun) {
        end(piece, failures);
      }
      failures.stream().findFirst().ifPresent(Workers::tell);
    } finally {
      executor.shutdown();
    }
  }

  private void unlessFailed(Piece piece) {
    if (failed.get()) {
      return;
    }
    boolean done = false;
    try {
      piece.work().run();
      done = true;
    } finally {
      failed.compareAndSet(false, !done);
    }
  }

  private static void end(Future<?> piece, List<Throwable> failures) {
    try {
      piece.get();
    } catch (ExecutionException e) {
      failures.add(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failures.add(new IllegalStateException("Interrupted while others worked", e));
    }
  }

  private static void tell(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }
}
