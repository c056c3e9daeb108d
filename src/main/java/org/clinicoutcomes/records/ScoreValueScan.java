package org.clinicoutcomes.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Timing;
import org.jspecify.annotations.Nullable;

/** Looks at the values of the scores that count, by where they stand. */
final class ScoreValueScan {

  private static final Timing[] TIMINGS = Timing.values();

  private final ScoreColumns scores;
  private final List<Instrument> instruments;
  private final @Nullable ScoreValues[] columns;
  private final List<ScoreValues> ofPatient = new ArrayList<>();

  /**
   * @param instruments those that scores name by number
   */
  ScoreValueScan(ScoreColumns scores, List<Instrument> instruments) {
    this.scores = scores;
    this.instruments = instruments;
    columns = new ScoreValues[2 * TIMINGS.length * instruments.size()];
  }

  /** The values of each column, or of each instrument of a list. */
  List<ScoreValues> of(int patients) {
    Gathered byPatient =
        new Gathered(
            patients,
            scores.size(),
            row -> scores.fate(row) == Fate.ACCEPTED ? scores.patient(row) : -1);
    List<ScoreValues> all = new ArrayList<>();
    for (int patient = 0; patient < patients; patient++) {
      for (int at = byPatient.start(patient); at < byPatient.start(patient + 1); at++) {
        add(byPatient.row(at), all);
      }
      ofPatient.forEach(ScoreValues::endPatient);
      ofPatient.clear();
    }
    return all;
  }

  private void add(int row, List<ScoreValues> all) {
    boolean isWide = row < scores.wide();
    Timing timing = scores.timing(row);
    int instrument = scores.instrument(row);
    int number = (instrument * TIMINGS.length + timing.ordinal()) * 2 + (isWide ? 1 : 0);
    if (columns[number] == null) {
      columns[number] = new ScoreValues(instruments.get(instrument), timing, isWide);
      all.add(columns[number]);
    }
    ScoreValues values = Objects.requireNonNull(columns[number]);
    values.add(scores.hundredths(row), scores.epochDay(row));
    if (!ofPatient.contains(values)) {
      ofPatient.add(values);
    }
  }
}
