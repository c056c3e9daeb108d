package org.clinicoutcomes.steps;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.publish.SourceEntry;
import org.clinicoutcomes.quality.DoubtRules;

/**
 * What there is far less of in a source than in an earlier report. Rows are told only where their
 * patients are as many as before, or a few fewer: the patients say more. Those of the few who are
 * gone are no loss; of them nobody knows how many rows they had, and each may have had {@value
 * #TIMES_AVERAGE} times as many as a patient has on average (convention).
 *
 * @param name of the source
 * @param asOf of the earlier report
 */
record Fewer(DoubtRules rules, String name, String asOf, SourceEntry now, SourceEntry before) {

  private static final int TIMES_AVERAGE = 2;

  /** Patients that rows are of, now and before. */
  private record Patients(long left, long were) {

    /** How many of so many rows may be those of patients who are gone. */
    long explain(long rows) {
      long gone = Math.max(0, were - left);
      return were == 0 ? 0 : Math.min(rows, rows * gone * TIMES_AVERAGE / were);
    }
  }

  /** A sentence for each, with both numbers. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    Patients treated = new Patients(now.patientsWithSessions(), before.patientsWithSessions());
    Patients scored = new Patients(now.patientsWithScores(), before.patientsWithScores());
    boolean areTreatedFewer = add(sentences, "patients with sessions", treated);
    boolean areScoredFewer = add(sentences, "patients with scores", scored);
    for (FileKind kind : FileKind.values()) {
      boolean isTold = kind == FileKind.SCORES || (kind == FileKind.SESSIONS && areTreatedFewer);
      if (!isTold) {
        addRows(sentences, kind, treated);
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
                      count,
                      scored.explain(count)));
    }
    return sentences;
  }

  private void addRows(List<String> sentences, FileKind kind, Patients of) {
    long were = before.rows().getOrDefault(kind.code(), 0L);
    long left = now.rows().getOrDefault(kind.code(), 0L);
    add(sentences, "rows of " + kind.code(), left, were, of.explain(were));
  }

  private boolean add(List<String> sentences, String what, Patients of) {
    return add(sentences, what, of.left(), of.were(), 0);
  }

  private boolean add(List<String> sentences, String what, long left, long were, long explained) {
    boolean areFewer = rules.areFewer(were - left - explained, were);
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
