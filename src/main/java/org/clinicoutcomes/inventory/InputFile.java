package org.clinicoutcomes.inventory;

import java.nio.file.Path;
import org.clinicoutcomes.export.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * One file whose content decides what a run reports.
 *
 * @param path relative to the input folder, with {@code /} on every system
 * @param file where it lies
 * @param kind what it holds; null for settings, definitions and mappings
 * @param size in bytes
 * @param sha256 of the bytes as they lie on disk, in hexadecimal
 */
public record InputFile(String path, Path file, @Nullable FileKind kind, long size, String sha256) {

  /** The last part of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
