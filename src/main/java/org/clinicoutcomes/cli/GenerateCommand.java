package org.clinicoutcomes.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.clinicoutcomes.synthetic.OccupiedFolder;
import org.clinicoutcomes.synthetic.Shape;
import org.clinicoutcomes.synthetic.SyntheticExports;
import org.clinicoutcomes.synthetic.SyntheticRequest;
import org.clinicoutcomes.synthetic.Written;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code generate}: exports of invented patients, with what must come out of them. */
@Command(
    name = GenerateCommand.NAME,
    description =
        "Writes exports of invented patients, and beside them in _truth.csv the counts and rates"
            + " that must come out.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class GenerateCommand implements Callable<Integer> {

  static final String NAME = "generate";

  private static final String STOPPED =
      "Stopped by a signal before the exports were complete; start again to make them anew.";
  private static final int MOST_CLINICS = 1_000;
  private static final int MOST_PATIENTS = 1_000_000;
  private static final int DIRT_DECIMALS = 2;
  private static final int MOST_DIRT = 50;
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      description = "Folder of the exports: new, empty, or written by generate before.")
  private Path output = Path.of("");

  @Option(
      names = "--clinics",
      paramLabel = "N",
      converter = RunCommand.WholeNumber.class,
      defaultValue = "3",
      description = "How many clinics. Default: ${DEFAULT-VALUE}")
  private int clinics;

  @Option(
      names = "--patients",
      paramLabel = "N",
      converter = RunCommand.WholeNumber.class,
      split = ",",
      defaultValue = "100",
      description =
          "How many patients: one number for all clinics, or one for each, with commas."
              + " Default: ${DEFAULT-VALUE}")
  private List<Integer> patients = List.of();

  @Option(
      names = "--shapes",
      paramLabel = "SHAPE",
      converter = ShapeName.class,
      split = ",",
      defaultValue = "canonical",
      description =
          "In whose way of writing: canonical, us or european; one for all clinics, or one for"
              + " each, with commas. Default: ${DEFAULT-VALUE}")
  private List<Shape> shapes = List.of();

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = Seed.class,
      defaultValue = "1",
      description =
          "What everything is drawn from; the same seed gives the same bytes."
              + " Default: ${DEFAULT-VALUE}")
  private long seed;

  @Option(
      names = "--dirt",
      paramLabel = "PERCENT",
      converter = Percent.class,
      defaultValue = "0",
      description = "Rows to be rejected, for each 100 good ones. Default: ${DEFAULT-VALUE}")
  private BigDecimal dirt = BigDecimal.ZERO;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = InputOptions.IsoDate.class,
      defaultValue = "2026-06-30",
      description = "The day the exports are looked at. Default: ${DEFAULT-VALUE}")
  private LocalDate asOf = LATEST;

  @Override
  public Integer call() {
    SyntheticRequest request = request();
    try {
      Written written = SignalHook.during(STOPPED, () -> {}, () -> SyntheticExports.write(request));
      Console.summary(Summary.ofGenerate(request, written));
      return ExitCode.PUBLISHED.code();
    } catch (OccupiedFolder occupied) {
      throw new WrongUse(Failures.message(occupied));
    }
  }

  private SyntheticRequest request() {
    require(clinics, MOST_CLINICS, "--clinics");
    patients.forEach(number -> require(number, MOST_PATIENTS, "--patients"));
    if (asOf.isBefore(EARLIEST) || asOf.isAfter(LATEST)) {
      throw new WrongUse(
          "--as-of must be from " + EARLIEST + " to " + LATEST + ", not " + asOf + ".");
    }
    return new SyntheticRequest(
        InputOptions.named("--output", output),
        ofEach(patients, "--patients", "numbers"),
        ofEach(shapes, "--shapes", "shapes"),
        seed,
        hundredths(),
        asOf);
  }

  private static void require(int number, int most, String option) {
    if (number < 1 || number > most) {
      throw new WrongUse(option + " must be from 1 to " + most + ", not " + number + ".");
    }
  }

  private <T> List<T> ofEach(List<T> given, String option, String things) {
    if (given.size() == 1) {
      return Collections.nCopies(clinics, given.get(0));
    }
    if (given.size() != clinics) {
      throw new WrongUse(
          option
              + " gives "
              + given.size()
              + " "
              + things
              + " for --clinics "
              + clinics
              + "; give one for all, or one for each.");
    }
    return given;
  }

  private int hundredths() {
    if (dirt.signum() < 0
        || dirt.compareTo(BigDecimal.valueOf(MOST_DIRT)) > 0
        || dirt.stripTrailingZeros().scale() > DIRT_DECIMALS) {
      throw new WrongUse(
          "--dirt must be from 0 to "
              + MOST_DIRT
              + " percent, with at most two decimals, not "
              + dirt.toPlainString()
              + ".");
    }
    return dirt.movePointRight(DIRT_DECIMALS).intValueExact();
  }

  /** Any whole number that Java can hold. */
  static final class Seed implements ITypeConverter<Long> {
    @Override
    public Long convert(String text) {
      try {
        return Long.valueOf(text);
      } catch (NumberFormatException e) {
        throw new TypeConversionException(
            "'" + text + "' is not a whole number; expected one like 2026");
      }
    }
  }

  /** One of the shapes, by name. */
  static final class ShapeName implements ITypeConverter<Shape> {
    @Override
    public Shape convert(String text) {
      return Shape.named(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'"
                          + text
                          + "' is not a shape; expected one of "
                          + String.join(", ", Shape.names())));
    }
  }

  /** A percentage as people write it. */
  static final class Percent implements ITypeConverter<BigDecimal> {
    @Override
    public BigDecimal convert(String text) {
      if (!text.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?")) {
        throw new TypeConversionException(
            "'" + text + "' is not a percentage; expected one like 0.5");
      }
      return new BigDecimal(text);
    }
  }
}
