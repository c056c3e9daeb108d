package org.clinicoutcomes.oracle;

import java.util.List;
import java.util.Random;

/** Seeded chance; the same seed throws the same numbers on every machine. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A whole number from low to high, both included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }

  @SafeVarargs
  final <T> T pick(T... options) {
    return options[random.nextInt(options.length)];
  }

  /** The source of chance itself, to shuffle with. */
  Random random() {
    return random;
  }
}
