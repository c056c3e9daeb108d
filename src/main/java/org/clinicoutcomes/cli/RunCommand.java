package org.clinicoutcomes.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clinicoutcomes.job.ReportRun;
import org.clinicoutcomes.job.RunRequest;
import org.clinicoutcomes.job.RunResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code run}: the nightly job. */
@Command(
    name = "run",
    description = "Reads the exports, computes the response rates and publishes the report.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class RunCommand implements Callable<Integer> {

  private static final String STOPPED =
      "Stopped by a signal before the report was published; start again to go on from there.";

  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "reports",
      description = "Folder of reports. Default: ${DEFAULT-VALUE}")
  private Path output = Path.of("reports");

  @Option(names = "--rerun", description = "Make the report again even if it is up to date.")
  private boolean rerun;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = WholeNumber.class,
      description = "Sources read at once. Default: the machine's processors")
  private @Nullable Integer threads;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Properties file with output and threads; never changes a byte of a report.")
  @SuppressWarnings("UnusedVariable") // Defaults reads it before the options are parsed.
  private @Nullable Path config;

  @Override
  public Integer call() {
    RunRequest request = request();
    RunResult result = SignalHook.during(STOPPED, () -> {}, () -> ReportRun.run(request));
    result.warnings().forEach(Console::warn);
    Console.summary(Summary.of(result));
    return exitCode(result).code();
  }

  private RunRequest request() {
    int readers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (readers < 1) {
      throw new WrongUse("--threads must be at least 1, not " + readers + ".");
    }
    return new RunRequest(
        input.folder(),
        InputOptions.named("--output", output),
        input.asOf(),
        InputOptions.today(),
        rerun,
        readers);
  }

  /** A number of things. */
  static final class WholeNumber implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      try {
        return Integer.valueOf(text.strip());
      } catch (NumberFormatException e) {
        throw new TypeConversionException(
            "'" + text + "' is not a whole number; expected one like 2");
      }
    }
  }

  private static ExitCode exitCode(RunResult result) {
    return switch (result.ending()) {
      case ALREADY_RUNNING -> ExitCode.ALREADY_RUNNING;
      case PUBLISHED, UP_TO_DATE ->
          result.count("sources_held") > 0 ? ExitCode.BAD_INPUT : ExitCode.PUBLISHED;
    };
  }
}
