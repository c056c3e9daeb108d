package org.clinicoutcomes.export;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of how its files are to be read.
 *
 * @param completeFrom the date from which its records are complete, if stated: a first series that
 *     starts soon after it may have begun before the records
 * @param files names of files, or patterns of them with {@code *} and {@code ?}, by kind; one file
 *     may be of several
 * @param columns by kind, the header of the file for each of our columns that is named
 * @param constants by kind, the value of each of our columns that the files do not have
 * @param fileConstants by kind and file name or pattern, the same for these files alone
 * @param ignored by kind, headers that are not used
 * @param formats by kind, how the files are written
 * @param values other spellings of our codes that hold in this source alone
 * @param rows by kind, which rows are wanted; those of other kinds of file are all
 * @param patientIds what is done to patients' ids
 * @param timeZone the clinic's time zone, if stated
 * @param days by kind, when visits were that have no date of their own
 * @param otherMeasures names of measures that are passed over
 * @param accepted doubts that somebody has seen and accepts
 */
public record SourceMapping(
    @Nullable LocalDate completeFrom,
    Map<FileKind, List<String>> files,
    Map<FileKind, Map<String, String>> columns,
    Map<FileKind, Map<String, String>> constants,
    Map<FileKind, SortedMap<String, Map<String, String>>> fileConstants,
    Map<FileKind, List<String>> ignored,
    Map<FileKind, FileFormat> formats,
    Spellings values,
    Map<FileKind, List<RowChoice>> rows,
    PatientIds patientIds,
    @Nullable ZoneId timeZone,
    Map<FileKind, VisitDays> days,
    List<String> otherMeasures,
    List<AcceptedDoubt> accepted) {

  /** The mapping of a source that states nothing. */
  public static final SourceMapping NONE =
      of(null, Map.of(), Map.of(), Map.of(), Map.of(), Spellings.none());

  public SourceMapping {
    files = Map.copyOf(files);
    columns = Map.copyOf(columns);
    constants = Map.copyOf(constants);
    fileConstants = Map.copyOf(fileConstants);
    ignored = Map.copyOf(ignored);
    formats = Map.copyOf(formats);
    rows = Map.copyOf(rows);
    days = Map.copyOf(days);
    otherMeasures = List.copyOf(otherMeasures);
    accepted = List.copyOf(accepted);
  }

  /** A mapping that says where things stand and how they are written, and nothing of rows. */
  public static SourceMapping of(
      @Nullable LocalDate completeFrom,
      Map<FileKind, List<String>> files,
      Map<FileKind, Map<String, String>> columns,
      Map<FileKind, Map<String, String>> constants,
      Map<FileKind, FileFormat> formats,
      Spellings values) {
    return new SourceMapping(
        completeFrom,
        files,
        columns,
        constants,
        Map.of(),
        Map.of(),
        formats,
        values,
        Map.of(),
        PatientIds.AS_WRITTEN,
        null,
        Map.of(),
        List.of(),
        List.of());
  }

  /**
   * What it says of how rows are read, as one text that is the same for whatever means the same.
   */
  public String rowMeaning() {
    return RowMeaning.of(this);
  }

  /** How files of a kind are written. */
  public FileFormat format(FileKind kind) {
    return formats.getOrDefault(kind, FileFormat.UNSTATED);
  }

  /** The file's header for each of our columns that is named. */
  public Map<String, String> columns(FileKind kind) {
    return columns.getOrDefault(kind, Map.of());
  }

  /** The value of each of our columns that the files of a kind do not have. */
  public Map<String, String> constants(FileKind kind) {
    return constants.getOrDefault(kind, Map.of());
  }

  /** By file name or pattern, the value of each of our columns that these files do not have. */
  public SortedMap<String, Map<String, String>> fileConstants(FileKind kind) {
    return fileConstants.getOrDefault(kind, new TreeMap<>());
  }

  /** The same of one file: what holds for it alone goes before what holds for all of its kind. */
  public Map<String, String> constants(FileKind kind, String file) {
    Map<String, String> constants = new HashMap<>(constants(kind));
    List<FilePattern> patterns =
        fileConstants(kind).keySet().stream()
            .map(FilePattern::new)
            .filter(pattern -> pattern.matches(file))
            .sorted(Comparator.comparing(FilePattern::isExact))
            .toList();
    patterns.forEach(
        pattern -> constants.putAll(fileConstants(kind).getOrDefault(pattern.written(), Map.of())));
    return constants;
  }

  /** Headers that are not used. */
  public List<String> ignored(FileKind kind) {
    return ignored.getOrDefault(kind, List.of());
  }

  /** Which rows are wanted: those that every choice takes. */
  public List<RowChoice> rows(FileKind kind) {
    return rows.getOrDefault(kind, List.of());
  }

  /** When visits were that have no date of their own. */
  public VisitDays days(FileKind kind) {
    return days.getOrDefault(kind, VisitDays.NONE);
  }
}
