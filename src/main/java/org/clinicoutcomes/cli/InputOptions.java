package org.clinicoutcomes.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
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
    return named("--input", folder);
  }

  /**
   * An empty variable of a script would else mean the folder that happens to be the present one.
   */
  static Path named(String option, Path folder) {
    if (folder.toString().isBlank()) {
      throw new WrongUse(option + " names no folder.");
    }
    return folder;
  }

  @Nullable LocalDate asOf() {
    return asOf;
  }

  /** A date as people and cron write it. */
  static final class IsoDate implements ITypeConverter<LocalDate> {
    private static final String PATTERN = "uuuu-MM-dd";
    private static final DateTimeFormatter DAY =
        DateTimeFormatter.ofPattern(PATTERN, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate convert(String text) {
      try {
        LocalDate date = LocalDate.parse(text, DAY);
        if (text.length() != PATTERN.length()) { // +12026-06-30 is a date, too
          throw wrong(text);
        }
        return date;
      } catch (DateTimeParseException e) {
        throw wrong(text);
      }
    }

    private static TypeConversionException wrong(String text) {
      return new TypeConversionException(
          "'" + text + "' is not a date; expected one like 2026-06-30");
    }
  }
}
