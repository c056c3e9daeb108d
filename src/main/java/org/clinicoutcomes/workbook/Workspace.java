package org.clinicoutcomes.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/**
 * A folder beside the target, only its owner's to read, for the unfinished workbook and POI's
 * temporary files: rows of patients never lie in the machine's shared temporary folder, and the
 * finished file is moved without leaving its disk. Gone when closed.
 */
final class Workspace implements Closeable {

  private final Path folder;

  private Workspace(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens the workspace; until it is closed POI's temporary files of this thread go there, and POI
   * writes in one language.
   */
  static Workspace beside(Path file) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IOException("Not a file that can be written: " + file);
    }
    Path folder = Files.createTempDirectory(parent, ".workbook-");
    TempFile.setThreadLocalTempFileCreationStrategy(
        new DefaultTempFileCreationStrategy(folder.toFile()));
    FixedLocale.set();
    return new Workspace(folder);
  }

  /** Where the workbook is written first. */
  Path workbook() {
    return folder.resolve("workbook.xlsx");
  }

  /** Puts the finished workbook in its place in one step. */
  void moveTo(Path file) throws IOException {
    Files.move(workbook(), file, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    TempFile.setThreadLocalTempFileCreationStrategy(null);
    FixedLocale.reset();
    for (Path left : files()) {
      Files.deleteIfExists(left);
    }
    Files.deleteIfExists(folder);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
