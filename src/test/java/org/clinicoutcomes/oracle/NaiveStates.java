package org.clinicoutcomes.oracle;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** "Unfinished questionnaires": what the columns of one scores file say of its scores. */
final class NaiveStates {
  private static final String STATUS = "status";
  private static final String UNNAMED = "state_of_form_x";
  private static final List<String> COMPLETE = List.of("Completed", "Final", "Signed");
  private static final List<String> UNFINISHED = List.of("Incomplete", "Expired", "In progress");

  private final List<NaiveRow> rows;
  private final boolean isKnown;

  NaiveStates(List<NaiveRow> rows) {
    this.rows = rows;
    isKnown = rows.stream().anyMatch(row -> isKnown(row.text(STATUS)));
  }

  private static boolean isKnown(String word) {
    return COMPLETE.contains(word) || UNFINISHED.contains(word);
  }

  /** Whether a row's score counts; "an unknown word rejects the row". */
  boolean counts(NaiveRow row) {
    if (isStrange(row)) {
      row.reject();
    }
    return !isKnown || !UNFINISHED.contains(row.text(STATUS));
  }

  /** Whether a word stands there that is not known, where others are. */
  boolean isStrange(NaiveRow row) {
    return isKnown && !row.text(STATUS).isEmpty() && !isKnown(row.text(STATUS));
  }

  /** The header that tells the states, or may. */
  String column() {
    return isUnnamed() ? UNNAMED : STATUS;
  }

  private boolean isUnnamed() {
    return !rows.isEmpty() && rows.get(0).has(UNNAMED);
  }

  /** How many rows "ask what the words mean", of how many; 0 where they do not. */
  int[] asking() {
    return rows.isEmpty() ? new int[2] : isUnnamed() ? unnamed() : named();
  }

  /** "the same, where no word is known: where rows differ"; "one word throughout tells nothing". */
  private int[] named() {
    Set<String> words = new TreeSet<>();
    rows.forEach(row -> words.add(row.text(STATUS)));
    long blanks = rows.stream().filter(row -> row.text(STATUS).isEmpty()).count();
    words.remove("");
    boolean differ = words.size() > 1 || blanks >= 3;
    boolean asks = !isKnown && !words.isEmpty() && differ;
    return new int[] {asks ? rows.size() - (int) blanks : 0, rows.size()};
  }

  /** "whose header means nothing to us, and that holds such words alone, some of unfinished". */
  private int[] unnamed() {
    List<String> words =
        rows.stream().filter(row -> !row.isMissing("score")).map(row -> row.text(UNNAMED)).toList();
    int unfinished = (int) words.stream().filter(UNFINISHED::contains).count();
    boolean alone = words.stream().allMatch(word -> word.isEmpty() || isKnown(word));
    boolean asks = alone && unfinished < words.size();
    return new int[] {asks ? unfinished : 0, words.size()};
  }
}
