package org.clinicoutcomes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LadderTest {

  private static final double TENTH_OF_A_PERCENT = 0.0005;
  private static final double SIX_DECIMALS = 5e-7;

  /** Psychological Therapies, England, June 2020 (NHS Digital), as quoted in measures.md. */
  @Test
  void givesTheRatesOfNhsTalkingTherapies() {
    Ladder recovery = new Ladder(57_060, 0, 3_200, 0, 27_884);
    Ladder reliableImprovement = new Ladder(57_060, 0, 0, 0, 39_417);
    assertThat(recovery.rate()).isCloseTo(0.518, within(TENTH_OF_A_PERCENT));
    assertThat(reliableImprovement.rate()).isCloseTo(0.691, within(TENTH_OF_A_PERCENT));
  }

  /** Wilson limits of 48/61 from measures.md (Schwenk 2018), here of 70 eligible. */
  @Test
  void givesWilsonLimitsOfBothRates() {
    Ladder ladder = new Ladder(75, 2, 3, 9, 48);
    assertThat(ladder.assessed()).isEqualTo(61);
    assertThat(ladder.rate()).isCloseTo(0.786885, within(SIX_DECIMALS));
    assertThat(ladder.rateInterval().low()).isCloseTo(0.668776, within(SIX_DECIMALS));
    assertThat(ladder.rateInterval().high()).isCloseTo(0.871002, within(SIX_DECIMALS));
    assertThat(new Ladder(10, 0, 0, 4, 0).ittInterval().high())
        .isCloseTo(0.277533, within(SIX_DECIMALS));
  }

  @Test
  void countsAMissingEndScoreAgainstOneRateAndForTheOther() {
    Ladder ladder = new Ladder(58, 3, 5, 9, 27);
    assertThat(ladder.eligible()).isEqualTo(50);
    assertThat(ladder.assessed()).isEqualTo(41);
    assertThat(ladder.rate()).isEqualTo(27 / 41.0);
    assertThat(ladder.ittRate()).isEqualTo(27 / 50.0);
    assertThat(ladder.bestRate()).isEqualTo(36 / 50.0);
    assertThat(ladder.completeness()).isEqualTo(41 / 50.0);
  }

  @Test
  void givesNoRateOverNobody() {
    Ladder nobodyEligible = new Ladder(5, 2, 3, 0, 0);
    assertThat(nobodyEligible.rate()).isNaN();
    assertThat(nobodyEligible.ittRate()).isNaN();
    assertThat(nobodyEligible.bestRate()).isNaN();
    assertThat(nobodyEligible.completeness()).isNaN();
    assertThat(nobodyEligible.rateInterval().low()).isNaN();
    assertThat(nobodyEligible.ittInterval().high()).isNaN();
  }

  @Test
  void givesBoundsWhereNobodyIsAssessed() {
    Ladder nobodyAssessed = new Ladder(4, 0, 0, 4, 0);
    assertThat(nobodyAssessed.rate()).isNaN();
    assertThat(nobodyAssessed.ittRate()).isZero();
    assertThat(nobodyAssessed.bestRate()).isEqualTo(1);
    assertThat(nobodyAssessed.completeness()).isZero();
  }

  @Test
  void refusesMoreImprovedThanAssessed() {
    assertThat(new Ladder(10, 1, 1, 1, 7).rate()).isEqualTo(1);
    assertThatThrownBy(() -> new Ladder(10, 1, 1, 1, 8))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("more improved than assessed");
  }

  /** Improved ⊂ assessed ⊂ eligible ⊂ treated, and the rate lies between its two bounds. */
  @Test
  void narrowsRungByRung() {
    Random random = new Random(3);
    for (int i = 0; i < 1_000; i++) {
      Map<Rung, Long> rungs = new EnumMap<>(Rung.class);
      for (Rung rung : Rung.values()) {
        rungs.put(rung, rung == Rung.IN_PROGRESS ? 0L : random.nextInt(4));
      }
      Ladder ladder = Examples.tally(rungs).ladder();
      assertThat(ladder.improved()).isBetween(0L, ladder.assessed());
      assertThat(ladder.assessed()).isLessThanOrEqualTo(ladder.eligible());
      assertThat(ladder.eligible()).isLessThanOrEqualTo(ladder.treated());
      if (ladder.assessed() > 0) {
        assertThat(ladder.rate()).isBetween(ladder.ittRate(), ladder.bestRate());
        assertThat(ladder.rate())
            .isBetween(ladder.rateInterval().low(), ladder.rateInterval().high());
      }
    }
  }
}
