package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clinicoutcomes.export.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * The values that a mapping gives to columns that the files do not have. Codes are read as those of
 * the files are; what is told of a single row, such as an id, a date or a score, is none of them.
 */
final class MappedConstants {

  private static final Map<String, String> LISTS =
      Map.ofEntries(
          Map.entry("condition", "condition"),
          Map.entry("drug", "drug"),
          Map.entry("instrument", "instrument"),
          Map.entry("purpose", "purpose"),
          Map.entry("route", "route"),
          Map.entry("serious", "serious"),
          Map.entry("severity", "severity"),
          Map.entry("sex", "sex"),
          Map.entry("status", "status"),
          Map.entry("timing", "timing"));

  /** With {@code ;} between their codes. */
  private static final Map<String, String> SEVERAL =
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

  Map<FileKind, Map<String, String>> read(@Nullable Value value) {
    Map<FileKind, Map<String, String>> constants = new EnumMap<>(FileKind.class);
    ByFileKind.of(value)
        .forEach(
            (kind, columns) ->
                constants.put(
                    kind, ours.read(kind, columns, (column, at) -> constant(kind, column, at))));
    return constants;
  }

  private @Nullable String constant(FileKind kind, String column, Value at) {
    if (mapped.getOrDefault(kind, Map.of()).containsKey(column)) {
      at.isWrong("stands in columns too", "it in columns or in constants");
      return null;
    }
    if (!ours.isCertain(kind, column)) {
      return null;
    }
    if (LISTS.containsKey(column)) {
      return code(LISTS.getOrDefault(column, ""), at);
    }
    if (SEVERAL.containsKey(column)) {
      return severalCodes(SEVERAL.getOrDefault(column, ""), at);
    }
    if (NUMBERS.contains(column)) {
      Integer hundredths = Scalars.hundredths(at);
      return hundredths == null ? null : Numbers.plain(hundredths);
    }
    return TEXTS.contains(column) ? Scalars.text(at) : refused(column, at);
  }

  private static @Nullable String refused(String column, Value at) {
    at.isWrong(
        "cannot be the same in every row", "a column of the files with each row's " + column);
    return null;
  }

  private @Nullable String code(String list, Value at) {
    String text = Scalars.text(at);
    return text == null ? null : codes.word(list, text, at);
  }

  private @Nullable String severalCodes(String list, Value at) {
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
