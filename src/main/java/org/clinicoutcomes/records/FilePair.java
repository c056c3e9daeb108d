package org.clinicoutcomes.records;

/**
 * Two files that both have rows of some keys.
 *
 * @param earlier the number of the one that is read first
 * @param later the number of the one whose rows count
 * @param keys how many keys rows of the one have from the other
 * @param contradicting of how many of them the rows say different things
 */
public record FilePair(int earlier, int later, long keys, long contradicting) {}
