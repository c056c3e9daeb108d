package org.clinicoutcomes.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clinicoutcomes.export.Spellings;
import org.jspecify.annotations.Nullable;

/**
 * Measures that stand among ours in a list and are no concern of this program: other instruments,
 * body weight, laboratory values. Their rows are counted by name and passed over. Only names that
 * are known are: a misspelt one of ours must not vanish among them.
 */
final class OtherMeasures {

  private static final int LONGEST = 100;

  /** The list of their names. */
  static final String LIST = "other_measure";

  /** The one word of the list. */
  static final String WORD = "passed_over";

  private static final int NAMED = 40;
  private static final int REMEMBERED = 4096;

  private final Set<String> names = new HashSet<>();
  private final WideNames wide;
  private final Map<String, String> nameOf = new HashMap<>();
  private final Map<String, Long> passed = new TreeMap<>();

  OtherMeasures(Codebook book) {
    wide = book.wideNames();
    book.spellings().of(LIST).values().forEach(all -> all.forEach(each -> names.add(key(each))));
  }

  private static String key(String text) {
    return Spellings.key(text);
  }

  /** Whether a name is one of them; it is counted. */
  boolean pass(String text) {
    String name = named(text);
    if (!name.isEmpty()) {
      count(name);
    }
    return !name.isEmpty();
  }

  /** Whether a name is one of them. */
  boolean isOne(String text) {
    return !named(text).isEmpty();
  }

  private String named(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String name = nameOf.get(text);
    if (name == null) {
      name =
          wide.bare(key(text)).stream().anyMatch(names::contains) ? Texts.cut(text, LONGEST) : "";
      if (nameOf.size() < REMEMBERED) {
        nameOf.put(text, name);
      }
    }
    return name;
  }

  /** Counts a row of one of them. */
  void count(String name) {
    passed.merge(name, 1L, Long::sum);
  }

  /** Notes how many rows of each there were. */
  void say(FileTally tally) {
    String sentence = sentence();
    if (sentence != null) {
      tally.note(sentence);
    }
  }

  /** As the file writes it: it has no other name here. */
  private static String told(Map.Entry<String, Long> measure) {
    long rows = measure.getValue();
    return "\"" + measure.getKey() + "\" (" + rows + (rows == 1 ? " row)" : " rows)");
  }

  private @Nullable String sentence() {
    if (passed.isEmpty()) {
      return null;
    }
    String first =
        passed.entrySet().stream()
            .limit(NAMED)
            .map(OtherMeasures::told)
            .collect(Collectors.joining(", "));
    int further = passed.size() - NAMED;
    return "rows of other measures, passed over: "
        + first
        + (further > 0 ? " and " + further + " more" : "");
  }
}
