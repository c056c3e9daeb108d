package org.clinicoutcomes.records;

import java.util.SortedMap;
import java.util.TreeMap;

/** How often the answers to a questionnaire add up to the total that stands beside them. */
public final class ItemTotals {

  /**
   * What was found of one instrument.
   *
   * @param compared questionnaires with answers and a total
   * @param differing those whose answers give another
   * @param patients how many patients have one of these
   */
  public record Found(long compared, long differing, long patients) {}

  private final SortedMap<Integer, Found> byInstrument = new TreeMap<>();
  private final SortedMap<Integer, Integer> lastPatient = new TreeMap<>();

  /** Compares one; all of a patient follow each other. */
  void add(int instrument, int patient, boolean isSame) {
    Found before = byInstrument.getOrDefault(instrument, new Found(0, 0, 0));
    boolean isFirst = !isSame && lastPatient.getOrDefault(instrument, -1) != patient;
    byInstrument.put(
        instrument,
        new Found(
            before.compared() + 1,
            before.differing() + (isSame ? 0 : 1),
            before.patients() + (isFirst ? 1 : 0)));
    if (!isSame) {
      lastPatient.put(instrument, patient);
    }
  }

  /** By the number of the instrument. */
  public SortedMap<Integer, Found> byInstrument() {
    return new TreeMap<>(byInstrument);
  }
}
