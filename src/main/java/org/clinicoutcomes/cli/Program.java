package org.clinicoutcomes.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.clinicoutcomes.job.Memory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's commands; without one, {@code run} with its defaults. */
@Command(
    name = "clinic-outcomes",
    description =
        "Tells a ketamine or esketamine clinic how many of its patients got better, and how sure"
            + " it can be.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      VerifyCommand.class,
      GenerateCommand.class
    })
public final class Program implements Callable<Integer> {

  @Override
  public Integer call() {
    throw new IllegalStateException("without a command, run is called");
  }

  /** Carries out one command line and says how it ended. */
  public static int execute(List<String> args, Map<String, String> environment) {
    try {
      Defaults defaults = new Defaults(args, environment);
      Failures failures = new Failures(defaults);
      return new CommandLine(new Program())
          .setDefaultValueProvider(defaults)
          .setExecutionExceptionHandler(failures)
          .setParameterExceptionHandler(failures)
          .execute(withCommand(args));
    } catch (OutOfMemoryError e) {
      return Failures.tell(Memory.problem(e));
    } catch (WrongUse wrong) {
      Console.error(Failures.message(wrong));
      return ExitCode.WRONG_USE.code();
    }
  }

  private static String[] withCommand(List<String> args) {
    boolean isRun =
        args.isEmpty() || (args.get(0).startsWith("--") && !isAboutProgram(args.get(0)));
    Stream<String> command = isRun ? Stream.of("run") : Stream.empty();
    return Stream.concat(command, args.stream()).toArray(String[]::new);
  }

  private static boolean isAboutProgram(String option) {
    return option.equals("--help") || option.equals("--version");
  }
}
