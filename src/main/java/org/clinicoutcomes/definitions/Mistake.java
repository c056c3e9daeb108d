package org.clinicoutcomes.definitions;

import java.util.Comparator;

/**
 * One thing that is wrong in a definition, a setting or a mapping, told to the file's author.
 *
 * @param problem what is wrong, as the end of a sentence about the place
 * @param expected what would be right
 */
public record Mistake(Spot at, String problem, String expected) implements Comparable<Mistake> {

  private static final Comparator<Mistake> ORDER =
      Comparator.comparing((Mistake mistake) -> mistake.at().file())
          .thenComparingInt(mistake -> mistake.at().line())
          .thenComparing(mistake -> mistake.at().key())
          .thenComparing(Mistake::problem)
          .thenComparing(Mistake::expected);

  @Override
  public int compareTo(Mistake other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return at + ": " + problem + ", expected " + expected;
  }
}
