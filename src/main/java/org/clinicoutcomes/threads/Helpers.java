package org.clinicoutcomes.threads;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Threads that help others once they have nothing of their own to do. */
public final class Helpers {

  /** Nobody: whoever has work does it alone. */
  public static final Helpers NONE = new Helpers(0, work -> {});

  private final int count;
  private final Executor threads;

  /**
   * @param count how many may help at once
   * @param threads which take up what they are given once they are free, or never
   */
  public Helpers(int count, Executor threads) {
    this.count = count;
    this.threads = threads;
  }

  int count() {
    return count;
  }

  /**
   * Does a part of some work, and has every helper do one who comes before it is done. Who comes
   * later finds nothing, and nothing of the work is kept for them: that may be long after.
   */
  void share(Runnable part) {
    AtomicReference<@Nullable Runnable> shared = new AtomicReference<>(part);
    call(
        () -> {
          Runnable still = shared.get();
          if (still != null) {
            still.run();
          }
        });
    try {
      part.run();
    } finally {
      shared.set(null);
    }
  }

  private void call(Runnable part) {
    try {
      for (int i = 0; i < count; i++) {
        threads.execute(part);
      }
    } catch (RejectedExecutionException closed) {
      // They help nobody any more; the work is done without them.
    }
  }
}
