package org.clinicoutcomes.synthetic;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says in a mapping how a German-speaking system's files are to be read: always in one order. */
final class GermanMapping {

  private static final String FORMAT =
      """
      encoding: windows-1252
      delimiter: ";"
      decimal_mark: ","
      date_format: dd.MM.yyyy
      """;

  /** Files of pain call it so; its instrument's key is longer. */
  private static final Map<String, String> KEYS =
      Map.of("pain_before", "pain_nrs_before", "pain_after", "pain_nrs_after");

  /** Words that YAML would take for something else. */
  private static final Set<String> QUOTED = Set.of("yes", "no");

  private final StringBuilder yaml = new StringBuilder(FORMAT);

  private GermanMapping() {}

  static String of(Map<ExportKind, List<String>> columns) {
    GermanMapping mapping = new GermanMapping();
    mapping.files();
    mapping.line("columns:");
    for (ExportKind kind : ExportKind.values()) {
      mapping.columns(kind, columns.getOrDefault(kind, List.of()));
    }
    mapping.line("values:");
    Map<CodeList, Words> codes = SystemWords.GERMAN.codes();
    for (CodeList list : CodeList.values()) {
      mapping.words(list, codes.getOrDefault(list, Words.NONE));
    }
    return mapping.yaml.toString();
  }

  private void files() {
    line("files:");
    for (ExportKind kind : ExportKind.values()) {
      line("  " + kind.key() + ": \"" + GermanSystem.name(kind) + "*.csv\"");
    }
  }

  private void columns(ExportKind kind, List<String> columns) {
    line("  " + kind.key() + ":");
    for (String column : columns) {
      line("    " + KEYS.getOrDefault(column, column) + ": " + SystemWords.GERMAN.header(column));
    }
  }

  /** Only words that are not our own. */
  private void words(CodeList list, Words words) {
    line("  " + list.key() + ":");
    words
        .codes()
        .forEach(
            (code, word) -> {
              if (!word.equalsIgnoreCase(code)) {
                line("    " + key(code) + ": [" + word + "]");
              }
            });
  }

  private static String key(String code) {
    return QUOTED.contains(code) ? '"' + code + '"' : code;
  }

  private void line(String text) {
    yaml.append(text).append('\n');
  }
}
