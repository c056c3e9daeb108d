package org.clinicoutcomes.job;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.publish.ReportShelf;
import org.clinicoutcomes.steps.StateFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes the oldest reports of an extent where only so many are to be kept: never the one just
 * made, never the newest whole one, never the newest that counts every source. A report steps aside
 * before it is deleted, so that no part of it is ever left in its place.
 */
final class Retention {

  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

  private final StateFolder state;
  private final ReportShelf shelf;
  private final List<LocalDate> deleted = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  Retention(StateFolder state, ReportShelf shelf) {
    this.state = state;
    this.shelf = shelf;
  }

  /** Keeps so many reports, and those that are never deleted. */
  void keep(int reports, LocalDate made) {
    List<LocalDate> beyond = shelf.dates().stream().skip(reports).toList();
    if (beyond.isEmpty()) {
      return;
    }
    Set<LocalDate> spared = new HashSet<>(List.of(made, shelf.newest(made)));
    shelf.newestComplete(made).ifPresent(spared::add);
    beyond.stream().filter(report -> !spared.contains(report)).forEach(this::delete);
  }

  private void delete(LocalDate report) {
    try {
      Path folder = shelf.folder(report);
      Folders.rename(folder, state.deleted().resolve(folder.getFileName()));
      Folders.delete(state.deleted());
      deleted.add(report);
      LOG.info("deleted the report {}", folder.getFileName());
    } catch (UncheckedIOException e) {
      problems.add(
          "The report "
              + shelf.folder(report)
              + " is older than those to keep and could not be deleted whole; the next run tries"
              + " again. Is it open, or not the program's own?");
    }
  }

  /** The reports that are gone, the newest first. */
  List<LocalDate> deleted() {
    return deleted;
  }

  /** Those that could not be deleted, in sentences. */
  List<String> problems() {
    return problems;
  }
}
