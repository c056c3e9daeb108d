package org.clinicoutcomes.cli;

import java.util.function.Supplier;

/**
 * Says in a sentence that a signal ended the run. Nothing needs tidying: whatever is half done is
 * not published, and the next start goes on from there.
 */
final class SignalHook {

  private SignalHook() {}

  /** Does the work; a signal meanwhile ends the process. */
  static <T> T during(Supplier<T> work) {
    Thread hook = new Thread(SignalHook::stopped, "stopped-by-signal");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.get();
    } finally {
      remove(hook);
    }
  }

  private static void stopped() {
    Console.summary(
        "Stopped by a signal before the report was published; start again to go on from there.");
    System.out.flush();
    Runtime.getRuntime().halt(ExitCode.STOPPED.code());
  }

  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyShuttingDown) {
      // The hook is running and will end the process itself.
    }
  }
}
