package org.clinicoutcomes.records;

import java.util.BitSet;

/**
 * Patients of a scores file some of whose scores are a year off: far from every session of theirs,
 * and near one a year away, without exception on that side. Scores a year behind the last session
 * may be follow-ups, and are only asked for where no other score says how treatment ended. Many
 * patients with scores far from sessions otherwise, too, are a practice that scores all along.
 */
final class YearsOff {

  private static final int YEAR = 365;
  private static final int NEAR = 31;
  private static final int QUARTER = 4;
  private static final int INSTRUMENT_BITS = 8;

  private final SessionDays days;
  private final ScoreColumns scores;
  private final Side early = new Side();
  private final Side late = new Side();

  YearsOff(SessionDays days, ScoreColumns scores) {
    this.days = days;
    this.scores = scores;
  }

  /** The patients with scores far from sessions on one side of these. */
  private static final class Side {
    private final BitSet far = new BitSet();
    private final BitSet otherwise = new BitSet();

    void add(int patient, boolean isYearOff) {
      (isYearOff ? far : otherwise).set(patient);
    }

    /** Those with no score far away that is not a year off, if they are most. */
    BitSet yearOff() {
      far.andNot(otherwise);
      int off = far.cardinality();
      return off * QUARTER >= (off + otherwise.cardinality()) * (QUARTER - 1) ? far : new BitSet();
    }
  }

  /**
   * The numbers of those whose scores lie before and behind their sessions, of the scores from one
   * row to before another.
   */
  YearOff patients(int from, int to) {
    for (int row = from; row < to; row++) {
      if (stands(row) && days.areAny(scores.patient(row))) {
        place(row);
      }
    }
    return new YearOff(early.yearOff(), unended(late.yearOff(), from, to));
  }

  private boolean stands(int row) {
    return scores.fate(row) == Fate.ACCEPTED || scores.fate(row) == Fate.AFTER_AS_OF;
  }

  private void place(int row) {
    int patient = scores.patient(row);
    int day = scores.epochDay(row);
    if (day < days.first(patient) - DistantScores.DAYS) {
      early.add(patient, days.areAnyNear(patient, day + YEAR, NEAR));
    } else if (day > days.last(patient) + DistantScores.DAYS) {
      late.add(patient, days.areAnyNear(patient, day - YEAR, NEAR));
    }
  }

  /** Of some patients those of whom no other score of an instrument says how treatment ended. */
  private BitSet unended(BitSet patients, int from, int to) {
    BitSet ended = patients.isEmpty() ? patients : ended(patients);
    BitSet unended = new BitSet();
    for (int row = from; row < to && !patients.isEmpty(); row++) {
      int patient = scores.patient(row);
      if (patients.get(patient) && stands(row) && isBehind(row) && !ended.get(measured(row))) {
        unended.set(patient);
      }
    }
    // where most are followed up for a year, so are the others
    return unended.cardinality() * QUARTER >= patients.cardinality() * (QUARTER - 1)
        ? unended
        : new BitSet();
  }

  private boolean isBehind(int row) {
    return scores.epochDay(row) > days.last(scores.patient(row)) + DistantScores.DAYS;
  }

  private BitSet ended(BitSet patients) {
    BitSet ended = new BitSet();
    for (int row = 0; row < scores.size(); row++) {
      int patient = scores.patient(row);
      if (patients.get(patient) && stands(row) && isOfTreatment(row)) {
        ended.set(measured(row));
      }
    }
    return ended;
  }

  private boolean isOfTreatment(int row) {
    return scores.epochDay(row) > days.first(scores.patient(row)) && !isBehind(row);
  }

  private int measured(int row) {
    return scores.patient(row) << INSTRUMENT_BITS | scores.instrument(row);
  }
}
