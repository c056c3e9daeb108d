package org.clinicoutcomes.synthetic;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A system's words for the codes of one list. What it has no word for stays as it is: an unknown
 * code is unknown in every system.
 *
 * @param codes our code, then the system's word
 * @param others the same for what is no code: a word for nothing known
 */
record Words(Map<String, String> codes, Map<String, String> others) {

  private static final String SEPARATOR = ";";

  /** Codes and words, in turn. */
  static Words of(String... codesAndWords) {
    return new Words(inTurn(codesAndWords), Map.of());
  }

  /** The same with words for what is no code. */
  Words andFor(String... textsAndWords) {
    return new Words(codes, inTurn(textsAndWords));
  }

  private static Map<String, String> inTurn(String... pairs) {
    Map<String, String> words = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      words.put(pairs[i], pairs[i + 1]);
    }
    return words;
  }

  /** A cell with one code or several. */
  String written(String cell, String between) {
    return Arrays.stream(cell.split(SEPARATOR, -1))
        .map(this::word)
        .collect(Collectors.joining(between));
  }

  private String word(String code) {
    return codes.getOrDefault(code, others.getOrDefault(code, code));
  }
}
