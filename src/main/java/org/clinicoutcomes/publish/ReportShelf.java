package org.clinicoutcomes.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The reports of one extent in an output folder, each in the folder of its as-of date. */
public record ReportShelf(Path output, Extent extent) {

  /** The dates of the reports, whole or not, the newest first; other folders are none of ours. */
  public List<LocalDate> dates() {
    try (Stream<Path> entries = Files.list(output)) {
      return entries
          .flatMap(entry -> date(entry.getFileName().toString()).stream())
          .filter(date -> manifest(date).isPresent())
          .sorted(Comparator.reverseOrder())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The newest report that stands there whole.
   *
   * @param whole a report that is known to be
   */
  public LocalDate newest(LocalDate whole) {
    return newest(whole, manifest -> true).orElse(whole);
  }

  /** The newest report that stands there whole and counts every source. */
  public Optional<LocalDate> newestComplete(LocalDate whole) {
    return newest(whole, manifest -> manifest.count("sources_held") == 0);
  }

  /** What the reports up to a date say of themselves, the newest first. */
  public List<Manifest> manifests(LocalDate upTo) {
    return dates().stream()
        .filter(date -> !date.isAfter(upTo))
        .flatMap(date -> manifest(date).stream())
        .toList();
  }

  private Optional<LocalDate> newest(LocalDate whole, Predicate<Manifest> wanted) {
    return dates().stream()
        .filter(date -> manifest(date).filter(wanted).isPresent())
        .filter(date -> date.equals(whole) || isWhole(date))
        .findFirst();
  }

  /** A report that cannot be read is not known to be whole. */
  private boolean isWhole(LocalDate date) {
    try {
      return manifest(date).filter(manifest -> manifest.describes(folder(date))).isPresent();
    } catch (UncheckedIOException unreadable) {
      return false;
    }
  }

  /**
   * The manifest of a report; a folder of another date's report, of another extent, or of another
   * program, has none.
   */
  private Optional<Manifest> manifest(LocalDate date) {
    return Optional.ofNullable(Manifest.read(folder(date)))
        .filter(manifest -> Manifest.PROGRAM.equals(manifest.program()))
        .filter(manifest -> date.toString().equals(manifest.asOf()))
        .filter(manifest -> manifest.extent() == extent);
  }

  /** Where the report of a date stands. */
  public Path folder(LocalDate date) {
    return output.resolve(extent.folder(date));
  }

  private Optional<LocalDate> date(String name) {
    try {
      return extent.date(name).map(LocalDate::parse);
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }
}
