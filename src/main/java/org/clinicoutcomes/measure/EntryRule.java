package org.clinicoutcomes.measure;

import org.clinicoutcomes.instrument.Better;

/**
 * What a baseline must be for a patient to be eligible for a measure: severe enough, mild enough,
 * or anything. Mirrored where higher is better.
 */
public sealed interface EntryRule {

  boolean admits(int baselineHundredths, Better better);

  /** The same of scores in units so many times as small. */
  EntryRule times(int factor);

  /** No condition on the baseline. */
  record Any() implements EntryRule {
    @Override
    public boolean admits(int baselineHundredths, Better better) {
      return true;
    }

    @Override
    public EntryRule times(int factor) {
      return this;
    }
  }

  /** A baseline at least as severe as the bound. */
  record AtLeast(int hundredths) implements EntryRule {
    @Override
    public boolean admits(int baselineHundredths, Better better) {
      return better.improvement(baselineHundredths, hundredths) >= 0;
    }

    @Override
    public EntryRule times(int factor) {
      return new AtLeast(hundredths * factor);
    }
  }

  /** A baseline at most as severe as the bound. */
  record AtMost(int hundredths) implements EntryRule {
    @Override
    public boolean admits(int baselineHundredths, Better better) {
      return better.improvement(hundredths, baselineHundredths) >= 0;
    }

    @Override
    public EntryRule times(int factor) {
      return new AtMost(hundredths * factor);
    }
  }
}
