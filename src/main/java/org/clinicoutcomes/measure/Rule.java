package org.clinicoutcomes.measure;

import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.instrument.Better;

/**
 * What a later score must be, given the baseline, for a measure to be met.
 *
 * <p>All arithmetic is exact: scores and points in hundredths, percentages in hundredths of a
 * percent. Where higher is better a rule is mirrored: a reduction is a rise, "at most" is "at
 * least".
 */
public sealed interface Rule {

  /** Whether {@code end} meets the rule against {@code baseline}, both in hundredths. */
  boolean isMet(int baseline, int end, Better better);

  /** The worst later score, in hundredths, that meets the rule: what a measure of benefit asks. */
  int asks(int baseline, Better better);

  /** The same of scores in units so many times as small. */
  Rule times(int factor);

  /** Whether the rule divides by the baseline, so that a baseline of 0 can never be judged. */
  default boolean needsNonZeroBaseline() {
    return false;
  }

  /** Better by at least a share of the baseline's distance from 0, the best value. */
  record PercentReduction(int hundredthsOfPercent) implements Rule {
    private static final long WHOLE = 100_00;

    @Override
    public boolean isMet(int baseline, int end, Better better) {
      long distance = Math.abs(baseline);
      return better.improvement(baseline, end) * WHOLE >= hundredthsOfPercent * distance;
    }

    @Override
    public int asks(int baseline, Better better) {
      long least = -Math.floorDiv(-hundredthsOfPercent * (long) Math.abs(baseline), WHOLE);
      return (int) (better == Better.LOWER ? baseline - least : baseline + least);
    }

    @Override
    public Rule times(int factor) {
      return this;
    }

    @Override
    public boolean needsNonZeroBaseline() {
      return true;
    }
  }

  /** Better by at least so many points. */
  record PointReduction(int hundredths) implements Rule {
    @Override
    public boolean isMet(int baseline, int end, Better better) {
      return better.improvement(baseline, end) >= hundredths;
    }

    @Override
    public int asks(int baseline, Better better) {
      return better == Better.LOWER ? baseline - hundredths : baseline + hundredths;
    }

    @Override
    public Rule times(int factor) {
      return new PointReduction(hundredths * factor);
    }
  }

  /** Worse by at least so many points. */
  record PointIncrease(int hundredths) implements Rule {
    @Override
    public boolean isMet(int baseline, int end, Better better) {
      return -better.improvement(baseline, end) >= hundredths;
    }

    @Override
    public int asks(int baseline, Better better) {
      return better == Better.LOWER ? baseline + hundredths : baseline - hundredths;
    }

    @Override
    public Rule times(int factor) {
      return new PointIncrease(hundredths * factor);
    }
  }

  /** A later score no worse than a bound. */
  record EndAtMost(int hundredths) implements Rule {
    @Override
    public boolean isMet(int baseline, int end, Better better) {
      return better.improvement(hundredths, end) >= 0;
    }

    @Override
    public int asks(int baseline, Better better) {
      return hundredths;
    }

    @Override
    public Rule times(int factor) {
      return new EndAtMost(hundredths * factor);
    }
  }

  /** Every one of several rules. */
  record AllOf(List<Rule> rules) implements Rule {
    public AllOf {
      rules = List.copyOf(rules);
    }

    @Override
    public boolean isMet(int baseline, int end, Better better) {
      return rules.stream().allMatch(rule -> rule.isMet(baseline, end, better));
    }

    @Override
    public int asks(int baseline, Better better) {
      IntStream all = rules.stream().mapToInt(rule -> rule.asks(baseline, better));
      return (better == Better.LOWER ? all.min() : all.max()).orElse(baseline);
    }

    @Override
    public Rule times(int factor) {
      return new AllOf(rules.stream().map(rule -> rule.times(factor)).toList());
    }

    @Override
    public boolean needsNonZeroBaseline() {
      return rules.stream().anyMatch(Rule::needsNonZeroBaseline);
    }
  }

  /** At least one of several rules. */
  record AnyOf(List<Rule> rules) implements Rule {
    public AnyOf {
      rules = List.copyOf(rules);
    }

    @Override
    public boolean isMet(int baseline, int end, Better better) {
      return rules.stream().anyMatch(rule -> rule.isMet(baseline, end, better));
    }

    @Override
    public int asks(int baseline, Better better) {
      IntStream all = rules.stream().mapToInt(rule -> rule.asks(baseline, better));
      return (better == Better.LOWER ? all.max() : all.min()).orElse(baseline);
    }

    @Override
    public Rule times(int factor) {
      return new AnyOf(rules.stream().map(rule -> rule.times(factor)).toList());
    }

    @Override
    public boolean needsNonZeroBaseline() {
      return rules.stream().anyMatch(Rule::needsNonZeroBaseline);
    }
  }
}
