package org.clinicoutcomes.records;

import java.util.HashMap;
import java.util.Map;

/**
 * Decides the fate of every score that stands: for one key the later wins; but one that follows
 * from answers gives way to a total that stands in the export itself, wherever it stands.
 */
final class ScoreSettling {

  private final ScoreColumns scores;
  private final int patients;
  private final int asOfDay;
  private final RepeatedKeys repeated;
  private final ItemTotals itemTotals = new ItemTotals();
  private final Map<Long, Integer> winner = new HashMap<>();
  private final Map<Long, Integer> next = new HashMap<>();

  ScoreSettling(ScoreColumns scores, RepeatedKeys repeated, int patients, int asOfDay) {
    this.scores = scores;
    this.repeated = repeated;
    this.patients = patients;
    this.asOfDay = asOfDay;
  }

  /** Decides; how totals agree with answers. */
  ItemTotals settle() {
    Gathered byPatient =
        new Gathered(
            patients,
            scores.size(),
            row -> scores.fate(row) == Fate.ACCEPTED ? scores.patient(row) : -1);
    for (int patient = 0; patient < patients; patient++) {
      winner.clear();
      next.clear();
      for (int at = byPatient.start(patient + 1) - 1; at >= byPatient.start(patient); at--) {
        settle(byPatient.row(at));
      }
    }
    return itemTotals;
  }

  /** Rows come last first, so the first of a key to come is the one that wins. */
  private void settle(int row) {
    Integer winning = winner.putIfAbsent(scores.key(row), row);
    if (winning != null) {
      follow(row, winning);
    }
    if (winning != null && scores.isOfItems(winning) && !scores.isOfItems(row)) {
      winner.put(scores.key(row), row);
      replace(winning, row);
    } else if (winning != null) {
      replace(row, winning);
      return;
    }
    if (scores.epochDay(row) > asOfDay) {
      scores.set(row, Fate.AFTER_AS_OF);
    }
  }

  /** What answers come to is another thing than a total, and replaces none. */
  private void follow(int row, int winning) {
    Integer later = next.put(scores.key(row), row);
    int following = later == null ? winning : later;
    boolean isOther = scores.isOfItems(row) != scores.isOfItems(following);
    repeated.follow(row, following, isOther || scores.sameValue(row, following));
  }

  private void replace(int row, int winning) {
    boolean isSame = scores.sameValue(row, winning);
    scores.set(row, isSame ? Fate.DUPLICATE : Fate.SUPERSEDED);
    if (scores.isOfItems(row) && !scores.isOfItems(winning)) {
      itemTotals.add(scores.instrument(row), scores.patient(row), isSame);
    }
  }
}
