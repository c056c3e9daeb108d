package org.clinicoutcomes.inventory;

import java.nio.file.Path;
import java.util.List;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.SourceMapping;
import org.jspecify.annotations.Nullable;

/**
 * The files of one source: one clinic's or one system's export.
 *
 * @param name the folder's name
 * @param folder where it lies
 * @param files its data files in the order of reading: by kind, then by name; one of several kinds
 *     stands among each
 * @param mappingFile its mapping.yaml, if it has one
 * @param mapping what that says
 * @param unread what was to be read and is not there, or is no file of text
 * @param unplaced tables of which neither a name nor the mapping says what they hold
 */
public record SourceFiles(
    String name,
    Path folder,
    List<InputFile> files,
    @Nullable InputFile mappingFile,
    SourceMapping mapping,
    List<UnreadFile> unread,
    List<InputFile> unplaced) {

  public SourceFiles {
    files = List.copyOf(files);
    unread = List.copyOf(unread);
    unplaced = List.copyOf(unplaced);
  }

  /** The files of a kind, by name. */
  public List<InputFile> of(FileKind kind) {
    return files.stream().filter(file -> file.kind() == kind).toList();
  }

  /** The names of the tables that are not placed. */
  public List<String> unplacedNames() {
    return unplaced.stream().map(InputFile::name).toList();
  }

  /** Whether a file is read for a kind. */
  public boolean isOf(InputFile file, FileKind kind) {
    return of(kind).stream().anyMatch(each -> each.path().equals(file.path()));
  }

  /** Whether a file is read for more than one kind. */
  public boolean isOfSeveralKinds(InputFile file) {
    return files.stream().filter(each -> each.path().equals(file.path())).count() > 1;
  }
}
