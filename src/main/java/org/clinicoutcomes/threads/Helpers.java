package org.clinicoutcomes.threads;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

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

  /** Asks each to have a part in some work; who comes late must find that nothing is left. */
  void call(Runnable part) {
    try {
      for (int i = 0; i < count; i++) {
        threads.execute(part);
      }
    } catch (RejectedExecutionException closed) {
      // They help nobody any more; the work is done without them.
    }
  }
}
