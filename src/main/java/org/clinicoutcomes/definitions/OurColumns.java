package org.clinicoutcomes.definitions;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * Our columns as a mapping names them: those of the kind of file, and {@code pain} for {@code
 * pain_nrs} and a patient's {@code condition} for {@code conditions}, as exports may call them too.
 *
 * @param instruments the instruments whose scores may stand in columns; null where they are not
 *     known, and any name may be that of a score
 * @param items the columns of their questions
 */
record OurColumns(@Nullable Set<String> instruments, Set<String> items) {

  private static final String PAIN = "pain";

  static OurColumns of(@Nullable Definitions definitions) {
    return definitions == null
        ? new OurColumns(null, Set.of())
        : new OurColumns(
            definitions.catalog().instruments().keySet(),
            items(definitions.catalog().instruments().values()));
  }

  private static Set<String> items(Collection<Instrument> instruments) {
    Set<String> items = new TreeSet<>();
    for (Instrument instrument : instruments) {
      Questionnaire questionnaire = instrument.questionnaire();
      int size = questionnaire == null ? 0 : questionnaire.size();
      for (int item = 1; item <= size; item++) {
        String name = instrument.key() + "_" + item;
        items.addAll(List.of(name, name + ExportColumns.BEFORE, name + ExportColumns.AFTER));
      }
    }
    return items;
  }

  /** What the reader makes of each column's value; columns that there are not are mistakes. */
  Map<String, String> read(
      FileKind kind, YamlValue value, BiFunction<String, YamlValue, @Nullable String> reader) {
    Map<String, String> read = new HashMap<>();
    Set<String> seen = new TreeSet<>();
    value
        .entries("columns of " + kind.code() + ", each with its value")
        .forEach(
            (written, each) -> {
              String column = named(kind, written, each);
              if (column != null && !seen.add(column)) {
                each.isWrong("means " + column + ", which stands here already", "it once");
              } else if (column != null) {
                String text = reader.apply(column, each);
                if (text != null) {
                  read.put(column, text);
                }
              }
            });
    return read;
  }

  private @Nullable String named(FileKind kind, String written, YamlValue at) {
    String column = canonical(kind, written);
    if (isKnown(kind, column)) {
      return column;
    }
    List<String> known = columns(kind);
    at.isWrong(
        "is no column of " + kind.code() + Spelling.hint(written, known), expectedColumn(kind));
    return null;
  }

  private static String expectedColumn(FileKind kind) {
    if (kind == FileKind.SESSIONS) {
      return "one that is documented";
    }
    return "one of "
        + listed(kind)
        + (ExportColumns.hasScores(kind) ? ", or that of an instrument" : "");
  }

  private static String listed(FileKind kind) {
    return String.join(", ", ExportColumns.of(kind, List.of()).all());
  }

  private static String canonical(FileKind kind, String written) {
    if (kind == FileKind.PATIENTS && written.equals("condition")) {
      return "conditions";
    }
    List<String> pain = List.of(PAIN, PAIN + ExportColumns.BEFORE, PAIN + ExportColumns.AFTER);
    return ExportColumns.hasScores(kind) && pain.contains(written)
        ? "pain_nrs" + written.substring(PAIN.length())
        : written;
  }

  private boolean isKnown(FileKind kind, String column) {
    return columns(kind).contains(column)
        || (ExportColumns.hasScores(kind) && (instruments == null || items.contains(column)));
  }

  private List<String> columns(FileKind kind) {
    return ExportColumns.of(kind, instruments == null ? Set.of() : instruments).all();
  }

  /** Whether the column is one for certain: where instruments are not known, not every one is. */
  boolean isCertain(FileKind kind, String column) {
    return columns(kind).contains(column);
  }
}
