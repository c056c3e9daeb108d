package org.clinicoutcomes.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.comparison.Claim.Direction.AT_LEAST;
import static org.clinicoutcomes.comparison.Claim.Direction.AT_MOST;
import static org.clinicoutcomes.comparison.ClaimVerdict.MET;
import static org.clinicoutcomes.comparison.ClaimVerdict.NOT_MET;
import static org.clinicoutcomes.comparison.ClaimVerdict.TOO_FEW;
import static org.clinicoutcomes.comparison.ClaimVerdict.UNDECIDED;

import java.util.Random;
import org.clinicoutcomes.comparison.Claim.Direction;
import org.clinicoutcomes.measure.Ladder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every verdict on either side of each of its borders, and against a second implementation. */
class ClaimJudgeTest {

  private static final ClaimJudge JUDGE = new ClaimJudge(new ClaimRules(80, 11));

  private static Ladder ladder(long assessed, long improved, long missing) {
    return new Ladder(assessed + missing, 0, 0, missing, improved);
  }

  private static ClaimVerdict atLeast(Ladder ladder, double share) {
    return JUDGE.judge(ladder, AT_LEAST, share);
  }

  private static ClaimVerdict atMost(Ladder ladder, double share) {
    return JUDGE.judge(ladder, AT_MOST, share);
  }

  /**
   * Wilson's limits by R 4.2.2, {@code prop.test(x, n, correct = FALSE)$conf.int}: 48/61 0.668776
   * to 0.871002, 81/263 0.255289 to 0.366210.
   */
  @ParameterizedTest
  @CsvSource({
    "61, 48, AT_LEAST, 66.87, MET",
    "61, 48, AT_LEAST, 66.88, UNDECIDED",
    "61, 48, AT_LEAST, 87.10, UNDECIDED",
    "61, 48, AT_LEAST, 87.11, NOT_MET",
    "263, 81, AT_MOST, 36.63, MET",
    "263, 81, AT_MOST, 36.62, UNDECIDED",
    "263, 81, AT_MOST, 25.53, UNDECIDED",
    "263, 81, AT_MOST, 25.52, NOT_MET"
  })
  void judgesByPublishedLimits(
      long assessed, long improved, Direction direction, double percent, ClaimVerdict verdict) {
    assertThat(JUDGE.judge(ladder(assessed, improved, 0), direction, percent / 100))
        .isEqualTo(verdict);
  }

  @Test
  void isMetWhereTheLowerLimitIsTheShareItself() {
    Ladder ladder = ladder(61, 48, 0);
    double low = ladder.rateInterval().low();
    assertThat(atLeast(ladder, low)).isEqualTo(MET);
    assertThat(atLeast(ladder, StrictMath.nextUp(low))).isEqualTo(UNDECIDED);
    assertThat(atMost(ladder, low)).isEqualTo(UNDECIDED);
    assertThat(atMost(ladder, StrictMath.nextDown(low))).isEqualTo(NOT_MET);
  }

  @Test
  void isNotMetOnlyWhereTheUpperLimitLiesBelowTheShare() {
    Ladder ladder = ladder(61, 48, 0);
    double high = ladder.rateInterval().high();
    assertThat(atLeast(ladder, high)).isEqualTo(UNDECIDED);
    assertThat(atLeast(ladder, StrictMath.nextUp(high))).isEqualTo(NOT_MET);
    assertThat(atMost(ladder, high)).isEqualTo(MET);
    assertThat(atMost(ladder, StrictMath.nextDown(high))).isEqualTo(UNDECIDED);
  }

  /** 61 of 77 are 79.2 %: each verdict must hold with all 16 missing counted against it. */
  @Test
  void countsMissingScoresAgainstTheVerdictWhereManyAreMissing() {
    Ladder ladder = ladder(61, 48, 16);
    double worst = ladder.ittInterval().low();
    double best = ladder.bestInterval().high();
    assertThat(atLeast(ladder, worst)).isEqualTo(MET);
    assertThat(atLeast(ladder, StrictMath.nextUp(worst))).isEqualTo(UNDECIDED);
    assertThat(atLeast(ladder, best)).isEqualTo(UNDECIDED);
    assertThat(atLeast(ladder, StrictMath.nextUp(best))).isEqualTo(NOT_MET);
    assertThat(atMost(ladder, best)).isEqualTo(MET);
    assertThat(atMost(ladder, StrictMath.nextDown(best))).isEqualTo(UNDECIDED);
    assertThat(atMost(ladder, worst)).isEqualTo(UNDECIDED);
    assertThat(atMost(ladder, StrictMath.nextDown(worst))).isEqualTo(NOT_MET);
  }

  @Test
  void leavesMissingScoresOutOfAccountFromEightyPercentOn() {
    Ladder complete = ladder(60, 48, 15);
    Ladder incomplete = ladder(60, 48, 16);
    double low = complete.rateInterval().low();
    double high = complete.rateInterval().high();
    assertThat(complete.completeness()).isEqualTo(0.8);
    assertThat(atLeast(complete, low)).isEqualTo(MET);
    assertThat(atLeast(incomplete, low)).isEqualTo(UNDECIDED);
    assertThat(atLeast(complete, StrictMath.nextUp(high))).isEqualTo(NOT_MET);
    assertThat(atLeast(incomplete, StrictMath.nextUp(high))).isEqualTo(UNDECIDED);
    assertThat(atMost(complete, high)).isEqualTo(MET);
    assertThat(atMost(incomplete, high)).isEqualTo(UNDECIDED);
    assertThat(atMost(complete, StrictMath.nextDown(low))).isEqualTo(NOT_MET);
    assertThat(atMost(incomplete, StrictMath.nextDown(low))).isEqualTo(UNDECIDED);
  }

  @Test
  void judgesNothingOfTenPatients() {
    assertThat(atLeast(ladder(10, 10, 0), 0.5)).isEqualTo(TOO_FEW);
    assertThat(atLeast(ladder(11, 11, 0), 0.5)).isEqualTo(MET);
    assertThat(atMost(ladder(10, 10, 0), 0.5)).isEqualTo(TOO_FEW);
    assertThat(atMost(ladder(11, 11, 0), 0.5)).isEqualTo(NOT_MET);
    assertThat(atLeast(ladder(0, 0, 50), 0)).isEqualTo(TOO_FEW);
  }

  @Test
  void everyRateIsAtLeastNothingAndAtMostAll() {
    assertThat(atLeast(ladder(20, 0, 40), 0)).isEqualTo(MET);
    assertThat(atMost(ladder(20, 20, 40), 1)).isEqualTo(MET);
    assertThat(atLeast(ladder(20, 20, 0), 1)).isEqualTo(UNDECIDED);
  }

  /** "At most x got better" is "at least 1 − x did not". */
  @Test
  void atMostMirrorsAtLeast() {
    Random random = new Random(9);
    for (int i = 0; i < 20_000; i++) {
      Ladder ladder = random(random);
      Ladder mirrored =
          ladder(ladder.assessed(), ladder.assessed() - ladder.improved(), ladder.noEndScore());
      double share = random.nextDouble();
      assertThat(atMost(ladder, share))
          .as(ladder + " " + share)
          .isEqualTo(atLeast(mirrored, 1 - share));
    }
  }

  @Test
  void agreesWithASecondImplementation() {
    Random random = new Random(10);
    int[] seen = new int[ClaimVerdict.values().length];
    for (int i = 0; i < 20_000; i++) {
      Ladder ladder = random(random);
      Direction direction = random.nextBoolean() ? AT_LEAST : AT_MOST;
      double share = random.nextInt(101) / 100.0;
      ClaimVerdict verdict = JUDGE.judge(ladder, direction, share);
      assertThat(verdict)
          .as(ladder + " " + direction + " " + share)
          .isEqualTo(naive(ladder, direction, share));
      seen[verdict.ordinal()]++;
    }
    for (ClaimVerdict verdict : new ClaimVerdict[] {MET, NOT_MET, UNDECIDED, TOO_FEW}) {
      assertThat(seen[verdict.ordinal()]).as(verdict.code()).isGreaterThan(500);
    }
  }

  private static Ladder random(Random random) {
    int assessed = random.nextInt(120);
    int missing = random.nextInt(random.nextBoolean() ? 20 : 120);
    return ladder(assessed, random.nextInt(assessed + 1), missing);
  }

  /** The contract's sentences, with Wilson's formula written out. */
  private static ClaimVerdict naive(Ladder ladder, Direction direction, double value) {
    long met = ladder.improved();
    long assessed = ladder.treated() - ladder.noEndScore();
    long all = ladder.treated();
    if (assessed < 11) {
      return TOO_FEW;
    }
    boolean most = assessed / (double) all >= 0.8;
    double rateLow = wilson((double) met, (double) assessed, -1);
    double rateHigh = wilson((double) met, (double) assessed, 1);
    double worstLow = wilson((double) met, (double) all, -1);
    double bestHigh = wilson((double) (met + ladder.noEndScore()), (double) all, 1);
    if (direction == AT_LEAST) {
      if (rateLow >= value && (worstLow >= value || most)) {
        return MET;
      }
      return rateHigh < value && (bestHigh < value || most) ? NOT_MET : UNDECIDED;
    }
    if (rateHigh <= value && (bestHigh <= value || most)) {
      return MET;
    }
    return rateLow > value && (worstLow > value || most) ? NOT_MET : UNDECIDED;
  }

  private static double wilson(double x, double n, int side) {
    if (x == 0 && side < 0) {
      return 0;
    }
    if (x == n && side > 0) {
      return 1;
    }
    double z = 1.959963984540054;
    double p = x / n;
    double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return (p + z * z / (2 * n) + side * half) / (1 + z * z / n);
  }
}
