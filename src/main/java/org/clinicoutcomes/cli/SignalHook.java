package org.clinicoutcomes.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Says in a sentence that a signal ended the work. Whatever is half done is not published, and the
 * next start goes on from there.
 */
final class SignalHook {

  private final AtomicBoolean ended = new AtomicBoolean();
  private final String sentence;
  private final Runnable tidying;

  private SignalHook(String sentence, Runnable tidying) {
    this.sentence = sentence;
    this.tidying = tidying;
  }

  /**
   * Does the work; a signal meanwhile ends the process.
   *
   * @param sentence said in the end's place
   * @param tidying what is to be put away first
   */
  static <T> T during(String sentence, Runnable tidying, Supplier<T> work) {
    SignalHook signal = new SignalHook(sentence, tidying);
    Thread hook = new Thread(signal::stopped, "stopped-by-signal");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.get();
    } finally {
      signal.workHasEnded(hook);
    }
  }

  /** The work had ended, whatever the signal says: then its own end stands. */
  private void stopped() {
    if (ended.compareAndSet(false, true)) {
      tidy();
      Console.summary(sentence);
      System.out.flush();
      Runtime.getRuntime().halt(ExitCode.STOPPED.code());
    }
  }

  private void tidy() {
    try {
      tidying.run();
    } catch (RuntimeException workGoesOn) {
      // It is written to still; the end is near, and has to be told.
    }
  }

  private void workHasEnded(Thread hook) {
    if (!ended.compareAndSet(false, true)) {
      awaitTheHook();
    }
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyShuttingDown) {
      // The hook finds the work ended and does nothing.
    }
  }

  /** The hook is about to end the process; nobody else may speak. */
  private static void awaitTheHook() {
    try {
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
