package org.clinicoutcomes.records;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts scores that follow another one of the same patient, instrument and timing within minutes,
 * in the rows of one scores file: nobody fills in a questionnaire twice so soon, so that these are
 * corrections, or parts of it. Less than {@value #MINUTES} minutes (convention: readings during an
 * infusion are at least a quarter of an hour apart, those before and after it 40 minutes).
 */
final class ScoresMinutesApart {

  static final int MINUTES = 15;
  private static final int SECONDS = 60;

  private final ScoreColumns scores;
  private final RepeatedKeys near;

  ScoresMinutesApart(ScoreColumns scores, RepeatedKeys near) {
    this.scores = scores;
    this.near = near;
  }

  /** Counts them; once it is known which rows count. */
  void count(int patients) {
    Gathered byPatient =
        new Gathered(patients, scores.size(), row -> isTimed(row) ? scores.patient(row) : -1);
    for (int patient = 0; patient < patients; patient++) {
      count(inOrder(byPatient, patient));
    }
  }

  private boolean isTimed(int row) {
    return row >= scores.wide()
        && scores.fate(row) == Fate.ACCEPTED
        && scores.stated(row).isTimed();
  }

  private List<Integer> inOrder(Gathered byPatient, int patient) {
    return IntStream.range(byPatient.start(patient), byPatient.start(patient + 1))
        .mapToObj(byPatient::row)
        .sorted(Comparator.comparingLong(scores::key))
        .toList();
  }

  private void count(List<Integer> rows) {
    for (int at = 1; at < rows.size(); at++) {
      int earlier = rows.get(at - 1);
      int later = rows.get(at);
      if (areNear(earlier, later)) {
        near.follow(earlier, later, scores.sameValue(earlier, later));
      }
    }
  }

  private boolean areNear(int earlier, int later) {
    return scores.instrument(earlier) == scores.instrument(later)
        && scores.timing(earlier) == scores.timing(later)
        && scores.epochDay(earlier) == scores.epochDay(later)
        && scores.isOfItems(earlier) == scores.isOfItems(later)
        && scores.stated(later).secondOfDay() - scores.stated(earlier).secondOfDay()
            < MINUTES * SECONDS;
  }
}
