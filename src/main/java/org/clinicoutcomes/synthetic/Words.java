package org.clinicoutcomes.synthetic;

import java.util.Arrays;
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

  static final Words NONE = new Words(Map.of(), Map.of());

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
