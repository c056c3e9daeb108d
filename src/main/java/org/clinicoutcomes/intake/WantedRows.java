package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.RowChoice;
import org.clinicoutcomes.export.Spellings;

/**
 * The rows of one kind of file that a mapping wants: those with one of its words in each of its
 * columns. A file without such a column is wanted whole.
 */
final class WantedRows {

  private final FileKind kind;
  private final List<RowChoice> choices;
  private final Set<String> met = new HashSet<>();

  WantedRows(FileKind kind, List<RowChoice> choices) {
    this.kind = kind;
    this.choices = choices;
  }

  /** Whether a mapping chooses at all. */
  boolean areChosen() {
    return !choices.isEmpty();
  }

  /** Tells the rows under a header that are wanted. */
  Predicate<Row> under(Header header) {
    List<Predicate<Row>> all = new ArrayList<>();
    for (RowChoice choice : choices) {
      FileColumn column = header.named(choice.header());
      if (!column.isAbsent()) {
        all.add(having(column, choice));
      }
    }
    return row -> {
      boolean wanted = true;
      for (Predicate<Row> each : all) {
        wanted &= each.test(row);
      }
      return wanted;
    };
  }

  private Predicate<Row> having(FileColumn column, RowChoice choice) {
    Map<String, String> words = new HashMap<>();
    choice.words().forEach(word -> words.put(Spellings.key(word), word));
    Map<String, Boolean> remembered = new HashMap<>();
    return row -> {
      String text = row.text(column);
      Boolean wanted = remembered.get(text);
      if (wanted == null) {
        String key = Spellings.key(text);
        wanted = words.containsKey(key);
        if (wanted) {
          met.add(met(choice, key));
        }
        if (remembered.size() < Codes.REMEMBERED) {
          remembered.put(text, wanted);
        }
      }
      return wanted;
    };
  }

  private static String met(RowChoice choice, String key) {
    return Spellings.key(choice.header()) + ' ' + key;
  }

  /** Words that no row has: as good as a slip of the pen. */
  List<String> warnings() {
    return choices.stream()
        .flatMap(
            choice ->
                choice.words().stream()
                    .filter(word -> !met.contains(met(choice, Spellings.key(word))))
                    .map(word -> warning(choice, word)))
        .toList();
  }

  private String warning(RowChoice choice, String word) {
    return "rows in mapping.yaml: no row of "
        + kind.code()
        + " has "
        + word
        + " in column "
        + choice.header();
  }
}
