package org.clinicoutcomes.records;

/**
 * What settling found of a source's rows, besides the fate of each.
 *
 * @param scores of their times and values
 * @param itemTotals how the totals agree with the answers beside them
 * @param patientsWithTooManyDevices patients with more rows of one session than it can have devices
 */
public record Settled(ScoreFindings scores, ItemTotals itemTotals, int patientsWithTooManyDevices) {

  static final Settled NONE = new Settled(ScoreFindings.NONE, new ItemTotals(), 0);
}
