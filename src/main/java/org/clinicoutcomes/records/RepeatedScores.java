package org.clinicoutcomes.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.instrument.Timing;

/**
 * Finds scores that stand in the columns of sessions and are the same in session after session, and
 * leaves one of them where they are said to lie before: the first, of the day it was taken for.
 * Scores after a session are no baseline, and may well stay the same.
 */
final class RepeatedScores {

  private static final Timing[] TIMINGS = Timing.values();
  private static final int LEAST_SCORES = 3;
  private static final int LEAST_PATIENTS = 3;

  /** Where every third score stays as the last was, chance gives so many in 60,000 columns once. */
  private static final int LEAST_REPEATS = 10;

  private static final int NEARLY_ALL = 90;

  private final ScoreColumns scores;
  private final List<String> instruments;
  private final Gathered byPatient;
  private final int patients;
  private final Column[] columns;

  /** What the scores of one instrument and timing do, first of one patient, then of all. */
  private static final class Column {
    private int count;
    private int runs;
    private int last;
    private boolean isScored;
    private int scored;
    private int tested;
    private int repeating;
    private int repeats;

    /** Nobody can tell a 0 that stays from one that is repeated. */
    void add(int hundredths) {
      isScored = true;
      if (hundredths != 0) {
        runs += count == 0 || hundredths != last ? 1 : 0;
        last = hundredths;
        count++;
      }
    }

    void endPatient() {
      boolean isTested = count >= LEAST_SCORES;
      scored += isScored ? 1 : 0;
      tested += isTested ? 1 : 0;
      if (isTested && runs * LEAST_SCORES <= count) {
        repeating++;
        repeats += count - runs;
      }
      count = 0;
      runs = 0;
      isScored = false;
    }

    boolean repeats() {
      return repeating >= LEAST_PATIENTS
          && repeats >= LEAST_REPEATS
          && repeating * 100L >= (long) tested * NEARLY_ALL;
    }
  }

  /**
   * @param asOfDay what is dated later does not count
   */
  RepeatedScores(ScoreColumns scores, int asOfDay, int patients, List<String> instruments) {
    int wideScores = scores.wide();
    this.scores = scores;
    this.patients = patients;
    this.instruments = instruments;
    byPatient =
        new Gathered(
            wideScores == 0 ? 0 : patients,
            wideScores,
            row ->
                scores.fate(row) == Fate.ACCEPTED && scores.epochDay(row) <= asOfDay
                    ? scores.patient(row)
                    : -1);
    columns = new Column[wideScores == 0 ? 0 : instruments.size() * TIMINGS.length];
  }

  /** Those that repeat, by instrument; of those said to lie before one is left of each. */
  List<RepeatedScore> settle() {
    if (columns.length == 0) {
      return List.of();
    }
    for (int patient = 0; patient < patients; patient++) {
      count(patient);
    }
    List<RepeatedScore> repeated = new ArrayList<>();
    for (int number = 0; number < columns.length; number++) {
      Column column = columns[number];
      Timing timing = TIMINGS[number % TIMINGS.length];
      if (timing != Timing.AFTER && column != null && column.repeats()) {
        String instrument = instruments.get(number / TIMINGS.length);
        repeated.add(
            new RepeatedScore(instrument, timing, column.repeating, column.tested, column.scored));
        leaveFirst(timing == Timing.BEFORE ? number : -1);
      }
    }
    return repeated;
  }

  private int number(int row) {
    return scores.instrument(row) * TIMINGS.length + scores.timing(row).ordinal();
  }

  private void count(int patient) {
    for (int row : inTime(patient)) {
      int number = number(row);
      if (columns[number] == null) {
        columns[number] = new Column();
      }
      columns[number].add(scores.hundredths(row));
    }
    for (Column column : columns) {
      if (column != null) {
        column.endPatient();
      }
    }
  }

  /** The patient's scores in the order in which they were taken. */
  private int[] inTime(int patient) {
    int start = byPatient.start(patient);
    int[] rows = IntStream.range(start, byPatient.start(patient + 1)).map(byPatient::row).toArray();
    Comparator<Integer> order = Comparator.comparing(scores::stated);
    boolean isInOrder =
        IntStream.range(1, rows.length).allMatch(at -> order.compare(rows[at - 1], rows[at]) <= 0);
    return isInOrder
        ? rows
        : IntStream.of(rows).boxed().sorted(order).mapToInt(Integer::intValue).toArray();
  }

  private void leaveFirst(int number) {
    for (int patient = 0; number >= 0 && patient < patients; patient++) {
      List<Integer> rows =
          IntStream.of(inTime(patient)).filter(row -> number(row) == number).boxed().toList();
      for (int i = 1; i < rows.size(); i++) {
        if (scores.sameValue(rows.get(i), rows.get(i - 1))) {
          scores.set(rows.get(i), Fate.DUPLICATE);
        }
      }
    }
  }
}
