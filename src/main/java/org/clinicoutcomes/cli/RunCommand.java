package org.clinicoutcomes.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clinicoutcomes.publish.Extent;
import org.clinicoutcomes.steps.RunRequest;
import org.clinicoutcomes.steps.Upkeep;
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

  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "reports",
      description = "Folder of reports. Default: ${DEFAULT-VALUE}")
  private Path output = Path.of("reports");

  @Option(
      names = "--data-only",
      description =
          "Make tidy files alone, no workbooks: a report of its own, beside the whole one of the"
              + " date.")
  private boolean dataOnly;

  @Option(names = "--rerun", description = "Make the report again even if it is up to date.")
  private boolean rerun;

  @Option(
      names = "--accept-smaller",
      description =
          "Publish although a source has far fewer patients than in the last report that counts it.")
  private boolean acceptSmaller;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = WholeNumber.class,
      description =
          "Sources read, and workbooks written, at once. Default: the machine's processors")
  private @Nullable Integer threads;

  @Option(
      names = "--keep",
      paramLabel = "N",
      converter = WholeNumber.class,
      description =
          "Keep so many reports and delete the oldest beyond, never the last good one."
              + " Default: keep all")
  private @Nullable Integer keep;

  @Option(
      names = "--stale-after",
      paramLabel = "DAYS",
      defaultValue = "7",
      converter = WholeNumber.class,
      description =
          "Where no as-of date is stated: say of a source that its newest session is more than so"
              + " many days old. Default: ${DEFAULT-VALUE}")
  private int staleAfter;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Properties file with output, threads, keep and stale-after; never changes a byte of a"
              + " report.")
  @SuppressWarnings("UnusedVariable") // Defaults reads it before the options are parsed.
  private @Nullable Path config;

  @Override
  public Integer call() {
    return new RecordedRun(request()).run().code();
  }

  private RunRequest request() {
    return new RunRequest(
        input.folder(),
        OutputFolder.outside(input.folder(), output),
        input.asOf(),
        InputOptions.today(),
        dataOnly ? Extent.DATA_ONLY : Extent.WHOLE,
        rerun,
        acceptSmaller,
        threads == null
            ? Runtime.getRuntime().availableProcessors()
            : atLeastOne("--threads", threads),
        new Upkeep(
            keep == null ? null : atLeastOne("--keep", keep),
            atLeastOne("--stale-after", staleAfter)));
  }

  private static int atLeastOne(String option, int number) {
    if (number < 1) {
      throw new WrongUse(option + " must be at least 1, not " + number + ".");
    }
    return number;
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
}
