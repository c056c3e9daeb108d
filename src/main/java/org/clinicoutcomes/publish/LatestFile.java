package org.clinicoutcomes.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds the name of the newest report's folder: what a link would be, had every system
 * links.
 *
 * @param file where programs look for it
 * @param draft where it is written before it is put in place whole
 */
public record LatestFile(Path file, Path draft) {

  /** Has it name a report's folder; a file that does so already is left alone. */
  public void name(String report) {
    String line = report + "\n";
    if (line.equals(text())) {
      return;
    }
    Checksums.writeString(draft, line);
    Folders.makeDurable(draft);
    Folders.restrictToOwner(draft);
    Folders.rename(draft, file);
  }

  private String text() {
    try {
      return Files.isRegularFile(file) ? Files.readString(file) : "";
    } catch (IOException | UncheckedIOException unreadable) {
      return "";
    }
  }
}
