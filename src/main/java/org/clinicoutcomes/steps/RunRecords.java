package org.clinicoutcomes.steps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.clinicoutcomes.publish.Extent;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.publish.RunRecord;
import org.jspecify.annotations.Nullable;

/**
 * The records of past runs, a file each, named so that they sort by their starts.
 *
 * @param folder need not exist yet
 */
public record RunRecords(Path folder) {

  /** More than a year of nights. */
  private static final int KEPT = 400;

  /** Adds a record and deletes the oldest beyond those that are kept. */
  public void add(String name, RunRecord record) {
    record.write(Folders.create(folder).resolve(name + ".json"));
    newestFirst().stream().skip(KEPT).forEach(Folders::delete);
  }

  /** The day of the last nightly run that had its report of an extent in the end. */
  public Optional<LocalDate> lastNight(Extent extent) {
    return newestFirst().stream()
        .map(RunRecord::read)
        .filter(Objects::nonNull)
        .filter(record -> record.isNightOf(extent) && record.hasReport())
        .flatMap(record -> date(record.asOf()).stream())
        .findFirst();
  }

  private static Optional<LocalDate> date(@Nullable String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException tamperedWith) {
      return Optional.empty();
    }
  }

  private List<Path> newestFirst() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted(Comparator.reverseOrder())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
