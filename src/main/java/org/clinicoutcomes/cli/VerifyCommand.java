package org.clinicoutcomes.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clinicoutcomes.publish.Extent;
import org.clinicoutcomes.verify.Differences;
import org.clinicoutcomes.verify.NoReport;
import org.clinicoutcomes.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verify}: is this report what its inputs give? */
@Command(
    name = VerifyCommand.NAME,
    description =
        "Rebuilds a published report from its inputs and says whether it is identical, or what"
            + " differs.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class VerifyCommand implements Callable<Integer> {

  static final String NAME = "verify";

  private static final String STOPPED = "Stopped by a signal before everything was compared.";

  @Option(
      names = "--input",
      paramLabel = "DIR",
      defaultValue = "sample-data",
      description = "Folder of the exports it was made from. Default: ${DEFAULT-VALUE}")
  private Path input = Path.of("sample-data");

  @Option(
      names = "--report",
      paramLabel = "DIR",
      required = true,
      description = "The report's folder, such as reports/2026-06-30.")
  private Path report = Path.of("");

  @Override
  public Integer call() {
    InputOptions.named("--input", input);
    InputOptions.named("--report", report);
    try {
      Verification verification = Verification.of(report);
      return ended(verification.extent(), differences(verification)).code();
    } catch (NoReport none) {
      Console.summary("Differs: " + none.getMessage() + "; nothing was compared.");
      return ExitCode.DIFFERS.code();
    }
  }

  private Differences differences(Verification verification) {
    Path scratch = Verification.scratch();
    int threads = Runtime.getRuntime().availableProcessors();
    return SignalHook.during(
        STOPPED,
        () -> Verification.discard(scratch),
        () -> verification.run(input, scratch, threads, Console::finding));
  }

  private ExitCode ended(Extent extent, Differences differences) {
    String ofWhat = extent == Extent.WHOLE ? "" : "; a data-only report, without workbooks";
    if (differences.isEmpty()) {
      Console.summary(
          "Identical: " + input + " gives " + report + ", byte for byte" + ofWhat + ".");
      return ExitCode.PUBLISHED;
    }
    Console.summary("Differs: " + differences.summary() + ofWhat + ".");
    return ExitCode.DIFFERS;
  }
}
