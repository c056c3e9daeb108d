package org.clinicoutcomes.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clinicoutcomes.oracle.NaiveFacts.Lost;

/** What of a file or a column was lost, left open or turned: rows, cells, states, dates. */
final class NaiveFiles {
  private final NaiveFacts facts;
  private final LocalDate asOf;
  private final NaiveBook book;

  NaiveFiles(NaiveFacts facts, LocalDate asOf, NaiveBook book) {
    this.facts = facts;
    this.asOf = asOf;
    this.book = book;
  }

  void doubt() {
    NaiveColumns.doubts(facts)
        .forEach((code, unread) -> book.raise(code.get(0), place(code.get(1)), unread, -1, true));
    for (int file = 0; file < facts.scoreFiles.size(); file++) {
      String name = facts.name(NaiveFacts.SCORES, file);
      doubtStates(name, facts.scoreFiles.get(file));
      doubtDates(name, facts.scoreFiles.get(file), "scored_on");
    }
    for (int file = 0; file < facts.sessionFiles.size(); file++) {
      doubtDates(
          facts.name(NaiveFacts.SESSIONS, file), facts.sessionFiles.get(file), "session_date");
    }
    facts.rowsOfFiles.forEach(this::doubtLost);
    facts.forms.forEach(forms -> forms.doubt(book));
    facts.contradicted.forEach(
        (file, patients) ->
            book.raiseIfMoving(
                "results_differ",
                facts.name(NaiveFacts.SCORES, file),
                patients.size(),
                Set.copyOf(patients).size(),
                facts.named().size()));
  }

  /** "the file and the column"; "the kind where several files have it". */
  private String place(String column) {
    String kind = isOfSessions(column) ? NaiveFacts.SESSIONS : NaiveFacts.SCORES;
    Set<Integer> files = facts.filesOf.get(column);
    String where = files.size() > 1 ? kind : facts.name(kind, files.iterator().next());
    return where + ", column " + facts.headers.get(column);
  }

  private static boolean isOfSessions(String column) {
    return column.matches(".*_(before|after)");
  }

  private void doubtStates(String name, List<Map<String, String>> rows) {
    NaiveStates states = new NaiveStates(rows.stream().map(NaiveRow::new).toList());
    int[] asking = states.asking();
    if (NaiveBook.isDoubt(asking[0], asking[1])) {
      book.raise("score_states", name + ", column " + states.column(), asking[0], -1, true);
    }
  }

  private void doubtDates(String name, List<Map<String, String>> rows, String column) {
    long turned = NaiveTurnedDates.of(rows, column, asOf);
    if (turned > 0) {
      book.raise("dates_turned", name, turned, -1, true);
    }
  }

  /** "Of a small file far fewer rows are a large share" (`rows_rejected`). */
  private void doubtLost(String key, List<Lost> rows) {
    String kind = key.split(" ", -1)[0];
    int file = Integer.parseInt(key.split(" ", -1)[1]);
    if (facts.cannotBeTrusted(kind)) {
      return; // asked by the gate
    }
    Lost asked = kind.equals(NaiveFacts.SCORES) && areScoresAsked(file) ? Lost.SCORE : Lost.NOTHING;
    long lost = rows.stream().filter(what -> what != asked && what != Lost.NOTHING).count();
    if (NaiveBook.areMany(lost, rows.size())) {
      book.raise("rows_rejected", facts.name(kind, file), lost, -1, true);
    }
  }

  /** "scores are asked for once, by their column where that can be". */
  private boolean areScoresAsked(int file) {
    return NaiveColumns.doubts(facts).keySet().stream()
        .map(code -> code.get(1))
        .filter(column -> !isOfSessions(column))
        .map(facts.filesOf::get)
        .anyMatch(files -> files.size() > 1 || files.contains(file));
  }
}
