package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.export.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * The values that a mapping gives to columns that the files do not have. Codes are read as those of
 * the files are; what is told of a single row, such as an id, a date or a score, is none of them.
 */
final class MappedConstants {

  /** Columns that are called as the list of their codes is. */
  static final Set<String> LISTS =
      Set.of(
          "condition",
          "drug",
          "instrument",
          "purpose",
          "route",
          "serious",
          "severity",
          "sex",
          "status",
          "timing");

  /** With {@code ;} between their codes. */
  static final Map<String, String> SEVERAL =
      Map.of(
          "adverse_events", "event",
          "baseline_symptoms", "event",
          "conditions", "condition",
          "contraindications", "contraindication");

  private static final Set<String> NUMBERS =
      Set.of(
          "dose_mg",
          "dose_mg_per_kg",
          "duration_min",
          "monitored_min",
          "planned_sessions",
          "prior_treatments_failed",
          "resolved_minutes");

  private static final Set<String> TEXTS = Set.of("clinic", "clinician", "notes");

  private final OurColumns ours;
  private final WrittenCodes codes;
  private final Map<FileKind, Map<String, String>> mapped;

  /**
   * @param mapped by kind, the columns that the mapping says the files do have
   */
  MappedConstants(OurColumns ours, WrittenCodes codes, Map<FileKind, Map<String, String>> mapped) {
    this.ours = ours;
    this.codes = codes;
    this.mapped = mapped;
  }

  /**
   * What is read.
   *
   * @param ofKinds by kind, what holds for all files
   * @param ofFiles by kind and name or pattern, what holds for some files
   */
  record Read(
      Map<FileKind, Map<String, String>> ofKinds,
      Map<FileKind, SortedMap<String, Map<String, String>>> ofFiles) {}

  /** A mapping under a file's name holds for that file, a value under a column for all. */
  Read read(@Nullable YamlValue value, MappedFiles files) {
    Read read = new Read(new EnumMap<>(FileKind.class), new EnumMap<>(FileKind.class));
    ByFileKind.of(value)
        .forEach(
            (kind, entries) -> {
              read.ofKinds()
                  .put(
                      kind,
                      ours.read(
                          kind, entries.having(false), (column, at) -> ofKind(kind, column, at)));
              if (entries.isMapping()) {
                SortedMap<String, Map<String, String>> own =
                    ofFiles(kind, entries.having(true), files);
                read.ofFiles().compute(kind, (of, none) -> own.isEmpty() ? null : own);
              }
            });
    return read;
  }

  private SortedMap<String, Map<String, String>> ofFiles(
      FileKind kind, YamlValue entries, MappedFiles files) {
    SortedMap<String, Map<String, String>> read = new TreeMap<>();
    entries
        .entries("names of files, each with columns")
        .forEach((name, columns) -> addFile(read, kind, name, columns, files));
    return read;
  }

  private void addFile(
      SortedMap<String, Map<String, String>> read,
      FileKind kind,
      String name,
      YamlValue columns,
      MappedFiles files) {
    if (ours.isCertain(kind, name)) {
      columns.isWrong("is a mapping", "text, or the name of a file with its columns");
    } else if (files.isFile(name, "is a file's name", columns)) {
      read.put(name, ours.read(kind, columns, (column, at) -> constant(kind, column, at)));
    }
  }

  private @Nullable String ofKind(FileKind kind, String column, YamlValue at) {
    if (mapped.getOrDefault(kind, Map.of()).containsKey(column)) {
      at.isWrong("stands in columns too", "it in columns or in constants");
      return null;
    }
    return constant(kind, column, at);
  }

  private @Nullable String constant(FileKind kind, String column, YamlValue at) {
    if (!ours.isCertain(kind, column)) {
      return null;
    }
    if (LISTS.contains(column)) {
      return code(column, at);
    }
    if (SEVERAL.containsKey(column)) {
      return severalCodes(SEVERAL.getOrDefault(column, ""), at);
    }
    if (NUMBERS.contains(column)) {
      Integer hundredths = Scalars.hundredths(at);
      return hundredths == null ? null : Hundredths.plain(hundredths);
    }
    return TEXTS.contains(column) ? Scalars.text(at) : refused(column, at);
  }

  private static @Nullable String refused(String column, YamlValue at) {
    at.isWrong(
        "cannot be the same in every row", "a column of the files with each row's " + column);
    return null;
  }

  private @Nullable String code(String list, YamlValue at) {
    String text = Scalars.text(at);
    return text == null ? null : codes.word(list, text, at);
  }

  private @Nullable String severalCodes(String list, YamlValue at) {
    String text = Scalars.text(at);
    if (text == null) {
      return null;
    }
    List<String> words = new ArrayList<>();
    for (String code : text.split(";", -1)) {
      String word = codes.word(list, code.strip(), at);
      if (word == null) {
        return null;
      }
      words.add(word);
    }
    return String.join(";", words);
  }
}
