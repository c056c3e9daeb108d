package org.clinicoutcomes.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.comparison.MonthPoint;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.statistics.ChanceLimits;
import org.junit.jupiter.api.Test;

/** Signals of months in words, and in how many months they were looked for. */
class MonthSignalsTest {

  private final MonthSignals signals = new MonthSignals();

  @Test
  void saysInHowManyMonthsThereIsNone() {
    signals.add("Depression", points("5557", 0.5, 0));
    signals.add("PTSD", points("373", 0.5, 0));
    assertThat(signals.sentences())
        .containsExactly("No signal in 7 final months of 2 conditions with limits.");
  }

  @Test
  void saysEachMonthBeyondTheLimitsAndWhatToAskFirst() {
    signals.add("Depression", points("5285", 0.5, 0));
    assertThat(signals.sentences())
        .containsExactly(
            "2 signals in 4 final months of 1 condition with limits.",
            "Depression, 2024-02: the rule met by 2 of 10 (20 %), below the limits of chance, 30 %"
                + " to 70 %.",
            "Depression, 2024-03: the rule met by 8 of 10 (80 %), above the limits of chance, 30 %"
                + " to 70 %.",
            "Ask first of such a month: were other patients treated than before, were fewer of them"
                + " scored, and did the questionnaire change, or when it is filled in?");
  }

  @Test
  void saysARunOnceFromItsFirstMonthToItsLast() {
    signals.add("Depression", points("466666666665", 0.5, 8));
    assertThat(signals.sentences())
        .hasSize(3)
        .contains("Depression, 2024-02 to 2024-11: 10 months in a row above the centre of 50 %.");
  }

  @Test
  void namesConditionsWithoutLimits() {
    signals.add("OCD", points("55", Double.NaN, 0));
    signals.add("Anxiety", List.of());
    assertThat(signals.sentences())
        .containsExactly(
            "No signal in 0 final months of 0 conditions with limits.",
            "Fewer than 12 months with an assessed patient, and so no limits yet: OCD, Anxiety.");
  }

  /** Months of 10 assessed, between limits of 3 and 7; a run as long as asked for is marked. */
  private static List<MonthPoint> points(String improved, double centre, int run) {
    List<MonthPoint> points = new ArrayList<>();
    YearMonth month = YearMonth.of(2024, 1);
    int above = 0;
    for (int digit : improved.chars().toArray()) {
      above = digit > '5' ? above + 1 : 0;
      points.add(
          new MonthPoint(
              new Group("North", "migraine", "pain"),
              Period.named(month.toString()),
              10,
              digit - '0',
              centre,
              new ChanceLimits(0.3, 0.7),
              "exact",
              run > 0 && above >= run));
      month = month.plusMonths(1);
    }
    return points;
  }
}
