package org.clinicoutcomes.statistics;

import java.math.BigInteger;

/**
 * A product of many fractions, each at most 1, without any rounding.
 *
 * <p>It is kept in lowest terms, and each factor is reduced against it by remainders of one word:
 * to reduce the whole product anew for each factor takes the square of its length.
 */
final class ExactProduct {

  /** More bits than a double has, so that one more says which way it is rounded. */
  private static final int BITS = 70;

  private BigInteger numerator = BigInteger.ONE;
  private BigInteger denominator = BigInteger.ONE;

  /**
   * Multiplies by a fraction.
   *
   * @param part not negative
   * @param whole greater than 0
   */
  void multiply(long part, long whole) {
    if (part == 0) {
      numerator = BigInteger.ZERO;
      denominator = BigInteger.ONE;
      return;
    }
    BigInteger above = BigInteger.valueOf(part);
    BigInteger below = BigInteger.valueOf(whole);
    BigInteger common = above.gcd(below);
    above = above.divide(common);
    below = below.divide(common);
    BigInteger withBelow = common(numerator, below);
    BigInteger withAbove = common(denominator, above);
    numerator = numerator.divide(withBelow).multiply(above.divide(withAbove));
    denominator = denominator.divide(withAbove).multiply(below.divide(withBelow));
  }

  /** The greatest divisor that a number, however long, has in common with one of a word. */
  private static BigInteger common(BigInteger number, BigInteger word) {
    return number.mod(word).gcd(word);
  }

  boolean isAtMostHalf() {
    return numerator.shiftLeft(1).compareTo(denominator) <= 0;
  }

  /** The nearest double. */
  double value() {
    int shift = BITS + denominator.bitLength() - numerator.bitLength();
    BigInteger[] divided = numerator.shiftLeft(shift).divideAndRemainder(denominator);
    boolean isExact = divided[1].signum() == 0;
    BigInteger bits = isExact ? divided[0] : divided[0].setBit(0);
    return Math.scalb(bits.doubleValue(), -shift);
  }
}
