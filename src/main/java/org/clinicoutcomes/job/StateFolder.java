package org.clinicoutcomes.job;

import java.nio.file.Path;
import java.time.LocalDate;
import org.clinicoutcomes.publish.FileNames;
import org.clinicoutcomes.publish.PublishedReport;

/**
 * Where a run keeps what it needs between starts: {@code OUTPUT/.state}. Disposable: whoever
 * deletes it loses time, never a report.
 */
public record StateFolder(Path output) {

  private static final String REPORT = "report";

  private Path root() {
    return output.resolve(".state");
  }

  Path lock() {
    return root().resolve("lock");
  }

  Path logs() {
    return root().resolve("logs");
  }

  /** The folder of the job repository's database. */
  Path repository() {
    return root().resolve("repository");
  }

  Path work() {
    return root().resolve("work");
  }

  Path work(String fingerprint) {
    return work().resolve(fingerprint);
  }

  /** Where one source's finished result stands. */
  SourceFolder source(String fingerprint, String source) {
    return new SourceFolder(work(fingerprint).resolve(FileNames.hashed(source)));
  }

  /** Where the report is put together before it is published. */
  Path stagedReport(String fingerprint) {
    return work(fingerprint).resolve(REPORT);
  }

  PublishedReport report(LocalDate asOf) {
    return new PublishedReport(
        output.resolve(asOf.toString()), root().resolve("replaced").resolve(asOf.toString()));
  }
}
