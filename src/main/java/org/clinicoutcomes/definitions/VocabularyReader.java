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
    entries.forEach((list, entry) -> lists.put(list, codes(list, entry)));
    return new Vocabulary(lists);
  }

  private static SortedSet<String> codes(String list, YamlValue entry) {
    if (!ExportColumns.CODE_LISTS.contains(list)) {
      entry.isWrong(
          "is no list of codes that a column uses" + Spelling.hint(list, ExportColumns.CODE_LISTS),
          "one of " + String.join(", ", ExportColumns.CODE_LISTS));
    }
    Fields fields = Fields.of(entry, List.of("codes", "citation"), List.of());
    fields.text("citation");
    SortedSet<String> codes = new TreeSet<>();
    for (YamlValue value : fields.keys("codes", "a list of codes")) {
      String code = Scalars.text(value);
      if (code != null) {
        codes.add(code);
      }
    }
    return codes;
  }
}
