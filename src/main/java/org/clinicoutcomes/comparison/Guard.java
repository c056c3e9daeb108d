package org.clinicoutcomes.comparison;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Says why two sides must not be compared: too few on either, too different in how many were scored
 * again, or in how ill they were. Every comparison is exact: no rounding decides.
 */
final class Guard {

  private static final long PERCENT = 100;

  private final ComparisonRules rules;

  Guard(ComparisonRules rules) {
    this.rules = rules;
  }

  /** Every reason in words; none where the sides may be compared. */
  List<String> reasons(SideCounts side, SideCounts other) {
    List<String> reasons = new ArrayList<>();
    if (isSmall(side) || isSmall(other)) {
      reasons.add("fewer than " + rules.comparedAssessed() + " assessed");
    }
    if (differInCompleteness(side, other)) {
      reasons.add("completeness differs by more than " + rules.completenessApart() + " points");
    }
    if (differInBaseline(side, other)) {
      reasons.add(
          "mean baselines differ by more than "
              + rules.baselinesApart()
              + " % of a standard deviation");
    }
    return reasons;
  }

  private boolean isSmall(SideCounts side) {
    return side.assessed() < rules.comparedAssessed();
  }

  private boolean differInCompleteness(SideCounts side, SideCounts other) {
    BigInteger bothEligible = product(side.eligible(), other.eligible());
    BigInteger apart =
        product(side.assessed(), other.eligible())
            .subtract(product(other.assessed(), side.eligible()))
            .abs();
    return apart
            .multiply(BigInteger.valueOf(PERCENT))
            .compareTo(bothEligible.multiply(BigInteger.valueOf(rules.completenessApart())))
        > 0;
  }

  /**
   * With n and m assessed, baseline sums S and T, and both sides' squared deviations from their
   * means over n + m − 2 as the pooled variance: (S/n − T/m)² against it, brought to whole numbers.
   */
  private boolean differInBaseline(SideCounts side, SideCounts other) {
    long n = side.assessed();
    long m = other.assessed();
    if (n == 0 || m == 0 || n + m == 2) {
      return false;
    }
    BigInteger means = product(side.baselineSum(), m).subtract(product(other.baselineSum(), n));
    BigInteger deviations =
        deviations(side)
            .multiply(BigInteger.valueOf(m))
            .add(deviations(other).multiply(BigInteger.valueOf(n)));
    return means
            .pow(2)
            .multiply(product(n + m - 2, PERCENT * PERCENT))
            .compareTo(
                deviations
                    .multiply(product(n, m))
                    .multiply(product(rules.baselinesApart(), rules.baselinesApart())))
        > 0;
  }

  /** The squared deviations from the mean, times how many there are. */
  private static BigInteger deviations(SideCounts side) {
    BigInteger sum = BigInteger.valueOf(side.baselineSum());
    return product(side.assessed(), side.baselineSquares()).subtract(sum.pow(2));
  }

  private static BigInteger product(long left, long right) {
    return BigInteger.valueOf(left).multiply(BigInteger.valueOf(right));
  }
}
