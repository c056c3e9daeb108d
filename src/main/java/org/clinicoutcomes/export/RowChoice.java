package org.clinicoutcomes.export;

import java.util.List;

/**
 * Which rows of a kind of file are wanted: those with one of some words in a column.
 *
 * @param header of the column
 * @param words the words; case, accents, blanks and punctuation do not matter
 */
public record RowChoice(String header, List<String> words) {

  public RowChoice {
    words = List.copyOf(words);
  }
}
