package org.clinicoutcomes.records;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * How often rows of one file replace an earlier one of it with another value.
 *
 * @param keys how many different keys its rows have
 * @param replaced how many of them have rows with different values
 * @param examples the first pairs of rows that follow each other under such a key
 */
public record Replacements(long keys, long replaced, List<Pair> examples) {

  /** So many replacements of a file are remembered, to find out what tells its rows apart. */
  public static final int REMEMBERED = 1_000;

  /**
   * Two rows of one key, by their places among the file's rows that were kept.
   *
   * @param earlier of the row that is replaced
   * @param later of the row that replaces it
   */
  public record Pair(int earlier, int later) {}

  public Replacements {
    examples = List.copyOf(examples);
  }

  /** The same with rows told by another place. */
  public Replacements by(IntUnaryOperator place) {
    return new Replacements(
        keys,
        replaced,
        examples.stream()
            .map(pair -> new Pair(place.applyAsInt(pair.earlier()), place.applyAsInt(pair.later())))
            .toList());
  }
}
