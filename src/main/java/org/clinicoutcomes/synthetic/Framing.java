package org.clinicoutcomes.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The lines of a file that are neither its header nor rows: a title with an empty line above, and a
 * total below.
 *
 * @param title one field; empty where a file begins with its header and ends with its last row
 */
record Framing(String title) {

  static final Framing NONE = new Framing("");

  /** What comes before the header. */
  List<List<String>> above() {
    return title.isEmpty() ? List.of() : List.of(List.of(title), List.of());
  }

  /**
   * What comes after the rows.
   *
   * @param width fields of the header
   */
  List<List<String>> below(long rows, int width) {
    if (title.isEmpty()) {
      return List.of();
    }
    List<String> total = new ArrayList<>(List.of("Summe", "", "", rows + " Zeilen"));
    total.addAll(Collections.nCopies(width - total.size(), ""));
    return List.of(total);
  }
}
