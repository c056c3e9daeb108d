package org.clinicoutcomes.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What every command that reads exports is told. */
final class InputOptions {

  @Option(
      names = "--input",
      paramLabel = "DIR",
      defaultValue = "sample-data",
      description = "Folder of exports, a folder per source. Default: ${DEFAULT-VALUE}")
  private Path folder = Path.of("sample-data");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description =
          "Count sessions and scores up to this date (YYYY-MM-DD)."
              + " Default: as_of of the input's settings.yaml, else today")
  private @Nullable LocalDate asOf;

  /** The machine's date, for a run that is told no other. */
  static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  Path folder() {
    return folder;
  }

  @Nullable LocalDate asOf() {
    return asOf;
  }

  /** A date as people and cron write it. */
  static final class IsoDate implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "'" + text + "' is not a date; expected one like 2026-06-30");
      }
    }
  }
}
