package org.clinicoutcomes.inventory;

import java.util.List;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.SourceMapping;
import org.jspecify.annotations.Nullable;

/**
 * The files of one source: one clinic's or one system's export.
 *
 * @param name the folder's name
 * @param files its data files in the order of reading: by kind, then by name
 * @param mappingFile its mapping.yaml, if it has one
 * @param mapping what that says
 */
public record SourceFiles(
    String name, List<InputFile> files, @Nullable InputFile mappingFile, SourceMapping mapping) {

  public SourceFiles {
    files = List.copyOf(files);
  }

  /** The files of a kind, by name. */
  public List<InputFile> of(FileKind kind) {
    return files.stream().filter(file -> file.kind() == kind).toList();
  }

  /** Bytes to be read, packed ones as they lie on disk. */
  public long size() {
    return files.stream().mapToLong(InputFile::size).sum();
  }
}
