package org.clinicoutcomes.records;

import java.util.BitSet;

/**
 * Patients, by number, of whom rows of one file seem to be of another year.
 *
 * @param early a year too early
 * @param late a year too late
 */
public record YearOff(BitSet early, BitSet late) {}
