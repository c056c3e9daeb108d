package org.clinicoutcomes.quality;

/**
 * A word in a column of codes that no list knows, as often as it stands there.
 *
 * @param file the file's path within the source
 * @param column the header as the file has it
 * @param word as it is written
 * @param rows on how many rows
 * @param firstLine the physical line of the first of them
 * @param expected what would be known, in words
 */
public record UnknownWord(
    String file, String column, String word, long rows, long firstLine, String expected) {}
