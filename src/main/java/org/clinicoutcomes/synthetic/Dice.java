package org.clinicoutcomes.synthetic;

import java.util.List;
import java.util.Random;

/**
 * Chance that is the same on every machine: {@link Random}, whose sequence of whole numbers is
 * specified. No logarithm or square root, whose last digit could differ.
 */
final class Dice {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  /** A thing and how often it comes up beside the others. */
  record Share<T>(T value, int weight) {}

  private final Random random;

  private Dice(long seed) {
    random = new Random(seed);
  }

  /** The dice of one patient, whatever was thrown for the others. */
  static Dice of(long seed, long... path) {
    long mixed = seed;
    for (long step : path) {
      mixed = mix(mixed + GOLDEN_GAMMA * (step + 1));
    }
    return new Dice(mix(mixed));
  }

  /** SplitMix64's finalizer: neighbouring numbers give unlike ones. */
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** A whole number, both ends included. */
  int between(int lowest, int highest) {
    return lowest + random.nextInt(highest - lowest + 1);
  }

  /** A whole number near the middle, hardly ever further off than one and a half spreads. */
  int around(int middle, int spread) {
    int sum = between(-spread, spread) + between(-spread, spread) + between(-spread, spread);
    return middle + sum / 2;
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T pick(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  <T> T weighted(List<Share<T>> shares) {
    int left = random.nextInt(shares.stream().mapToInt(Share::weight).sum());
    for (Share<T> share : shares) {
      left -= share.weight();
      if (left < 0) {
        return share.value();
      }
    }
    throw new IllegalStateException("the weights do not add up");
  }
}
