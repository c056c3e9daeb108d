package org.clinicoutcomes.steps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clinicoutcomes.publish.ClinicFiles;
import org.clinicoutcomes.publish.Extent;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.publish.LatestFile;
import org.clinicoutcomes.publish.PublishedReport;
import org.clinicoutcomes.publish.ReportShelf;

/**
 * Where a run keeps what it needs between starts: {@code OUTPUT/.state}. Disposable: whoever
 * deletes it loses time, never a report.
 */
public record StateFolder(Path output) {

  private static final String REPORT = "report";
  private static final String REPLACED = "replaced";

  private Path root() {
    return output.resolve(".state");
  }

  /**
   * Makes the folder where there is none; half-done work holds patients' rows, so for its owner.
   */
  public void create() {
    Folders.createForOwner(root());
    Folders.create(logs());
  }

  /** Has everything in it, from whatever run, for its owner alone. */
  public void restrictToOwner() {
    Folders.restrictToOwner(root());
  }

  public Path lock() {
    return root().resolve("lock");
  }

  public Path logs() {
    return root().resolve("logs");
  }

  /** How past runs went. */
  public RunRecords runs() {
    return new RunRecords(root().resolve("runs"));
  }

  /** Where a report steps aside to before it is deleted. */
  public Path deleted() {
    return root().resolve("deleted");
  }

  /** The file that names the newest report of an extent. */
  public LatestFile latest(Extent extent) {
    return new LatestFile(output.resolve(extent.latest()), root().resolve(extent.latest()));
  }

  /** The reports of an extent that were published here. */
  public ReportShelf shelf(Extent extent) {
    return new ReportShelf(output, extent);
  }

  /** The folder of the job repository's database. */
  public Path repository() {
    return root().resolve("repository");
  }

  public Path work() {
    return root().resolve("work");
  }

  public Path work(String fingerprint) {
    return work().resolve(fingerprint);
  }

  /** Where one source's finished result stands. */
  SourceFolder source(String fingerprint, String source) {
    return new SourceFolder(work(fingerprint).resolve(ClinicFiles.hashed(source)));
  }

  /** Where the report is put together before it is published. */
  Path stagedReport(String fingerprint) {
    return work(fingerprint).resolve(REPORT);
  }

  /** Why nothing can be written here, where that is for the folder's owner to put right. */
  public Optional<String> obstacle(UncheckedIOException failure) {
    Path existing = root().toAbsolutePath();
    while (existing.getParent() != null && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      existing = existing.getParent();
    }
    if (!Files.exists(existing)) {
      return Optional.of(unusable(existing + " is a link to nothing"));
    }
    if (!Files.isDirectory(existing)) {
      return Optional.of(unusable(existing + " is a file, not a folder"));
    }
    if (!Files.isWritable(existing)) {
      return Optional.of(unusable("this user may not write in " + existing + reason(failure)));
    }
    return Folders.isForOwner(root())
        ? Optional.empty()
        : Optional.of(unusable("others may read " + root() + ", and this user may not forbid it"));
  }

  private static String reason(UncheckedIOException failure) {
    return failure.getCause() instanceof FileSystemException file && file.getReason() != null
        ? " (" + file.getReason() + ")"
        : "";
  }

  private String unusable(String because) {
    return "The output folder " + output + " cannot be used: " + because + ".";
  }

  /** Deletes a fingerprint's work; first out of the way, so that no part of it passes for all. */
  public void discardWork(String fingerprint) {
    Path discarded = work().resolve(fingerprint + ".discarded");
    Folders.delete(discarded);
    if (Files.exists(work(fingerprint))) {
      Folders.rename(work(fingerprint), discarded);
      Folders.delete(discarded);
    }
  }

  /** The reports whose replacement may have been interrupted. */
  public List<PublishedReport> replaced() {
    if (!Files.isDirectory(root().resolve(REPLACED))) {
      return List.of();
    }
    try (Stream<Path> asides = Files.list(root().resolve(REPLACED))) {
      return asides.map(aside -> report(aside.getFileName().toString())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public PublishedReport report(Extent extent, LocalDate asOf) {
    return report(extent.folder(asOf));
  }

  private PublishedReport report(String name) {
    return new PublishedReport(output.resolve(name), root().resolve(REPLACED).resolve(name));
  }
}
