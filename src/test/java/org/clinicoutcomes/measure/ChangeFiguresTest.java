package org.clinicoutcomes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.clinicoutcomes.measure.Examples.PAIN_2_POINTS;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.series.SeriesScores;
import org.junit.jupiter.api.Test;

class ChangeFiguresTest {

  private static final double TOLERANCE = 1e-12;

  @Test
  void givesNothingOverNobody() {
    ChangeFigures figures = ChangeFigures.of(tally(Examples.outcome(PAIN_2_POINTS, "8", "")));
    assertThat(Stream.of(figures.meanBaseline(), figures.meanEnd(), figures.meanChange()))
        .allMatch(d -> d.isNaN());
    assertThat(figures.sdChange()).isNaN();
    assertThat(figures.medianChange()).isNaN();
  }

  @Test
  void givesNoSpreadOfOne() {
    ChangeFigures figures = ChangeFigures.of(tally(Examples.outcome(PAIN_2_POINTS, "8", "5.5")));
    assertThat(figures).isEqualTo(new ChangeFigures(8, 5.5, 2.5, Double.NaN, 2.5));
  }

  @Test
  void takesTheMeanOfTheTwoMiddleChanges() {
    Tally even = tally(outcomes("8 7", "8 6", "8 3", "8 0"));
    Tally odd = tally(outcomes("8 7", "8 6", "8 3"));
    assertThat(ChangeFigures.of(even).medianChange()).isEqualTo(3.5);
    assertThat(ChangeFigures.of(odd).medianChange()).isEqualTo(2);
  }

  @Test
  void countsARiseAsGoodWhereHigherIsBetter() {
    Measure measure =
        Examples.measure(
            "rise", Examples.WELLBEING, new EntryRule.Any(), new Rule.PointReduction(1000));
    ChangeFigures figures = ChangeFigures.of(tally(Examples.outcome(measure, "40", "55")));
    assertThat(figures.meanChange()).isEqualTo(15);
    assertThat(figures.meanEnd()).isEqualTo(55);
  }

  @Test
  void leavesThoseBelowEntryOut() {
    Tally tally = tally(outcomes("8 5", "1 0", "8 "));
    assertThat(tally.ladder()).isEqualTo(new Ladder(3, 0, 1, 1, 1));
    assertThat(ChangeFigures.of(tally).meanBaseline()).isEqualTo(8);
    assertThat(tally.changes()).isEqualTo(Map.of(300, 1L));
  }

  @Test
  void countsEndScoresTakenRightAfterASession() {
    SeriesScores underDrug =
        new SeriesScores(
            Examples.score(0, "8"), List.of(), Examples.score(0, Timing.AFTER, "3"), List.of());
    Outcome outcome = Outcome.classify(PAIN_2_POINTS, Examples.closedInduction(0), underDrug);
    Tally tally = tally(outcome, outcomes("8 3")[0]);
    assertThat(tally.endsAfterSession()).isEqualTo(1);
    assertThat(tally.plus(tally(outcome)).endsAfterSession()).isEqualTo(2);
  }

  @Test
  void addsUpTheSquaresOfTheAssessedsBaselines() {
    Tally tally = tally(outcomes("8 5", "1 0", "8 ", "7.5 7"));
    assertThat(tally.baselineSquares()).isEqualTo(800 * 800 + 750 * 750);
    assertThat(tally.plus(tally(outcomes("2 2"))).baselineSquares())
        .isEqualTo(800 * 800 + 750 * 750 + 200 * 200);
  }

  @Test
  void agreesWithDecimalArithmetic() {
    Random random = new Random(5);
    for (int n = 2; n < 60; n++) {
      List<Outcome> outcomes = random(n, random);
      ChangeFigures figures = ChangeFigures.of(tally(outcomes.toArray(Outcome[]::new)));
      List<BigDecimal> changes =
          outcomes.stream()
              .map(o -> points(o.baseline().hundredths() - o.end().hundredths()))
              .toList();
      assertThat(figures.meanChange()).isCloseTo(mean(changes).doubleValue(), within(TOLERANCE));
      assertThat(figures.sdChange()).isCloseTo(deviation(changes), within(TOLERANCE));
      assertThat(figures.medianChange()).isCloseTo(median(changes), within(TOLERANCE));
      assertThat(figures.meanBaseline() - figures.meanEnd())
          .isCloseTo(figures.meanChange(), within(TOLERANCE));
    }
  }

  @Test
  void isTheSameInWhateverOrderTalliesAreMerged() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      List<Outcome> outcomes = random(30, random);
      Tally whole = tally(outcomes.toArray(Outcome[]::new));
      Tally backwards = Tally.NONE;
      for (int from = 20; from >= 0; from -= 10) {
        backwards =
            backwards.plus(tally(outcomes.subList(from, from + 10).toArray(Outcome[]::new)));
      }
      assertThat(ChangeFigures.of(backwards)).isEqualTo(ChangeFigures.of(whole));
      assertThat(backwards).isEqualTo(whole);
    }
  }

  private static List<Outcome> random(int n, Random random) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      String baseline = points(200 + random.nextInt(801)).toPlainString();
      outcomes.add(
          Examples.outcome(PAIN_2_POINTS, baseline, points(random.nextInt(1001)).toPlainString()));
    }
    return outcomes;
  }

  private static BigDecimal points(int hundredths) {
    return BigDecimal.valueOf(hundredths, 2);
  }

  private static BigDecimal mean(List<BigDecimal> values) {
    BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
  }

  private static double deviation(List<BigDecimal> values) {
    BigDecimal mean = mean(values);
    BigDecimal squares =
        values.stream().map(v -> v.subtract(mean).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
    return squares
        .divide(BigDecimal.valueOf(values.size() - 1L), MathContext.DECIMAL128)
        .sqrt(MathContext.DECIMAL128)
        .doubleValue();
  }

  private static double median(List<BigDecimal> values) {
    List<BigDecimal> sorted = values.stream().sorted().toList();
    int middle = values.size() / 2;
    BigDecimal upper = sorted.get(middle);
    return values.size() % 2 == 1
        ? upper.doubleValue()
        : upper.add(sorted.get(middle - 1)).divide(BigDecimal.valueOf(2)).doubleValue();
  }

  private static Outcome[] outcomes(String... baselineAndEnd) {
    return Stream.of(baselineAndEnd)
        .map(text -> text.split(" ", -1))
        .map(pair -> Examples.outcome(PAIN_2_POINTS, pair[0], pair[1]))
        .toArray(Outcome[]::new);
  }

  private static Tally tally(Outcome... outcomes) {
    TallySum sum = new TallySum();
    Stream.of(outcomes).forEach(sum::add);
    return sum.tally();
  }
}
