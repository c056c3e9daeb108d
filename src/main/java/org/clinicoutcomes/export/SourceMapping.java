package org.clinicoutcomes.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of how its files are to be read.
 *
 * @param completeFrom the date from which its records are complete, if stated: a first series that
 *     starts soon after it may have begun before the records
 * @param files names of files, or patterns of them with {@code *} and {@code ?}, by kind
 * @param columns by kind, the header of the file for each of our columns that is named
 * @param constants by kind, the value of each of our columns that the files do not have
 * @param formats by kind, how the files are written
 * @param values other spellings of our codes that hold in this source alone
 */
public record SourceMapping(
    @Nullable LocalDate completeFrom,
    Map<FileKind, List<String>> files,
    Map<FileKind, Map<String, String>> columns,
    Map<FileKind, Map<String, String>> constants,
    Map<FileKind, FileFormat> formats,
    Spellings values) {

  /** The mapping of a source that states nothing. */
  public static final SourceMapping NONE =
      new SourceMapping(null, Map.of(), Map.of(), Map.of(), Map.of(), Spellings.none());

  public SourceMapping {
    files = Map.copyOf(files);
    columns = Map.copyOf(columns);
    constants = Map.copyOf(constants);
    formats = Map.copyOf(formats);
  }

  /** How files of a kind are written. */
  public FileFormat format(FileKind kind) {
    return formats.getOrDefault(kind, FileFormat.UNSTATED);
  }

  /** The file's header for each of our columns that is named. */
  public Map<String, String> columns(FileKind kind) {
    return columns.getOrDefault(kind, Map.of());
  }

  /** The value of each of our columns that the files do not have. */
  public Map<String, String> constants(FileKind kind) {
    return constants.getOrDefault(kind, Map.of());
  }
}
