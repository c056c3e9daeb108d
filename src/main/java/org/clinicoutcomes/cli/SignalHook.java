package org.clinicoutcomes.cli;

/**
 * Says in a sentence that a signal ended the run. Nothing needs tidying: whatever is half done is
 * not published, and the next start goes on from there.
 */
final class SignalHook implements AutoCloseable {

  private final Thread hook = new Thread(SignalHook::stopped, "stopped-by-signal");

  private SignalHook() {}

  static SignalHook install() {
    SignalHook installed = new SignalHook();
    Runtime.getRuntime().addShutdownHook(installed.hook);
    return installed;
  }

  private static void stopped() {
    Console.summary(
        "Stopped by a signal before the report was published; start again to go on from there.");
    System.out.flush();
    Runtime.getRuntime().halt(ExitCode.STOPPED.code());
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyShuttingDown) {
      // The hook is running and will end the process itself.
    }
  }
}
