package org.clinicoutcomes.job;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.publish.SourceEntry;
import org.clinicoutcomes.quality.DoubtRules;

/**
 * What there is far less of in a source than in an earlier report. Rows are told only where their
 * patients are as many as before: the patients say more.
 *
 * @param name of the source
 * @param asOf of the earlier report
 */
record Fewer(DoubtRules rules, String name, String asOf, SourceEntry now, SourceEntry before) {

  /** A sentence for each, with both numbers. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    boolean areTreatedFewer =
        add(
            sentences,
            "patients with sessions",
            now.patientsWithSessions(),
            before.patientsWithSessions());
    boolean areScoredFewer =
        add(
            sentences,
            "patients with scores",
            now.patientsWithScores(),
            before.patientsWithScores());
    for (FileKind kind : FileKind.values()) {
      boolean isTold = kind == FileKind.SCORES || (kind == FileKind.SESSIONS && areTreatedFewer);
      if (!isTold) {
        addRows(sentences, kind);
      }
    }
    if (!areScoredFewer) {
      before
          .scores()
          .forEach(
              (instrument, count) ->
                  add(
                      sentences,
                      "scores of " + instrument,
                      now.scores().getOrDefault(instrument, 0L),
                      count));
    }
    return sentences;
  }

  private void addRows(List<String> sentences, FileKind kind) {
    add(
        sentences,
        "rows of " + kind.code(),
        now.rows().getOrDefault(kind.code(), 0L),
        before.rows().getOrDefault(kind.code(), 0L));
  }

  private boolean add(List<String> sentences, String what, long left, long were) {
    boolean areFewer = rules.areFewer(were - left, were);
    if (areFewer) {
      sentences.add(
          name
              + " has "
              + counted(left, what)
              + ", and had "
              + were
              + " in the report of "
              + asOf
              + ".");
    }
    return areFewer;
  }

  private static String counted(long count, String what) {
    return count + " " + (count == 1 ? what.replaceFirst("s(?= )", "") : what);
  }
}
