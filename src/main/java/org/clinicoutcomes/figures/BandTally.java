package org.clinicoutcomes.figures;

/**
 * How much of a worklist a band is.
 *
 * @param patients whose most urgent entry is in it
 * @param entries in it, whatever the patient's most urgent one is
 */
public record BandTally(long patients, long entries) {

  static final BandTally NONE = new BandTally(0, 0);
  static final BandTally PATIENT = new BandTally(1, 0);
  static final BandTally ENTRY = new BandTally(0, 1);

  BandTally plus(BandTally other) {
    return new BandTally(patients + other.patients, entries + other.entries);
  }
}
