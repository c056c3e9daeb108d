package org.clinicoutcomes.definitions;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.export.Vocabulary;

/** The lists of codes from their entries: no other lists than those that a column uses. */
final class VocabularyReader {

  private VocabularyReader() {}

  /** The vocabulary; complete only where no mistake was reported. */
  static Vocabulary read(Map<String, YamlValue> entries) {
    SortedMap<String, SortedSet<String>> lists = new TreeMap<>();
    SortedMap<String, String> labels = new TreeMap<>();
    entries.forEach((list, entry) -> lists.put(list, codes(list, entry, labels)));
    return new Vocabulary(lists, labels);
  }

  private static SortedSet<String> codes(
      String list, YamlValue entry, SortedMap<String, String> labels) {
    if (!ExportColumns.CODE_LISTS.contains(list)) {
      entry.isWrong(
          "is no list of codes that a column uses" + Spelling.hint(list, ExportColumns.CODE_LISTS),
          "one of " + String.join(", ", ExportColumns.CODE_LISTS));
    }
    Fields fields = Fields.of(entry, List.of("codes", "citation"), List.of("labels"));
    fields.text("citation");
    SortedSet<String> codes = new TreeSet<>();
    for (YamlValue value : fields.keys("codes", "a list of codes")) {
      String code = Scalars.text(value);
      if (code != null) {
        codes.add(code);
      }
    }
    YamlValue labelled = fields.get("labels");
    if (labelled != null) {
      labelled.entries("words by code").forEach((code, word) -> label(codes, code, word, labels));
    }
    return codes;
  }

  private static void label(
      SortedSet<String> codes, String code, YamlValue word, SortedMap<String, String> labels) {
    if (!codes.contains(code)) {
      word.isWrong("stands for " + code + ", which is none of the codes", "one of the codes");
    }
    String label = Scalars.text(word);
    if (label != null) {
      labels.put(code, label);
    }
  }
}
