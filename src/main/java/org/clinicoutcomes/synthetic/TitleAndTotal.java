package org.clinicoutcomes.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A title with an empty line above a file's header, and a total below its rows.
 *
 * @param title one field
 */
record TitleAndTotal(String title) implements Framing {

  @Override
  public List<List<String>> above() {
    return List.of(List.of(title), List.of());
  }

  @Override
  public List<List<String>> below(long rows, int width) {
    List<String> total = new ArrayList<>(List.of("Summe", "", "", rows + " Zeilen"));
    total.addAll(Collections.nCopies(width - total.size(), ""));
    return List.of(total);
  }
}
