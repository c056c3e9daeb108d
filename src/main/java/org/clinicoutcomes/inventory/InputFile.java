package org.clinicoutcomes.inventory;

import java.nio.file.Path;
import org.clinicoutcomes.export.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * One file whose content decides what a run reports.
 *
 * @param path relative to the input folder, with {@code /} on every system
 * @param file where it lies
 * @param kind what it is read for, one of several where the mapping says so; null for settings,
 *     definitions and mappings
 * @param size in bytes
 * @param sha256 of the bytes as they lie on disk, in hexadecimal
 */
public record InputFile(String path, Path file, @Nullable FileKind kind, long size, String sha256) {

  /** The same file read for another kind. */
  public InputFile as(FileKind other) {
    return new InputFile(path, file, other, size, sha256);
  }

  /** The code of its kind; empty where it is no data file. */
  public String kindCode() {
    return kind == null ? "" : kind.code();
  }

  /** The last part of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
