package org.clinicoutcomes.questionnaire;

import java.math.BigInteger;

/** An exact number that is not negative. */
record Fraction(long numerator, long denominator) {

  static final Fraction ZERO = new Fraction(0, 1);

  Fraction {
    if (denominator <= 0) {
      throw new IllegalArgumentException("nothing can be divided by " + denominator);
    }
    long common =
        BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).longValueExact();
    numerator /= common;
    denominator /= common;
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        Math.addExact(
            Math.multiplyExact(numerator, other.denominator),
            Math.multiplyExact(other.numerator, denominator)),
        Math.multiplyExact(denominator, other.denominator));
  }

  /** In hundredths, rounded half up. */
  int hundredths() {
    return Math.toIntExact(
        Math.floorDiv(
            Math.addExact(Math.multiplyExact(numerator, 200L), denominator), 2L * denominator));
  }
}
