package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong while reading goes on. */
final class Mistakes {

  private final List<Mistake> found = new ArrayList<>();

  void add(Spot at, String problem, String expected) {
    found.add(new Mistake(at, problem, expected));
  }

  int count() {
    return found.size();
  }

  /** Whether a file of the kind could not be read at all, so that nobody knows what it defines. */
  boolean hideEntriesOf(Kind kind) {
    return found.stream()
        .map(Mistake::at)
        .anyMatch(at -> !at.key().contains(".") && at.file().startsWith(kind.path()));
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new DefinitionMistakes(found.stream().distinct().sorted().toList());
    }
  }
}
