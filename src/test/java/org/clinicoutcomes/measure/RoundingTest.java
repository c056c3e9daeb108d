package org.clinicoutcomes.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clinicoutcomes.instrument.Better;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.ScoreRange;
import org.clinicoutcomes.instrument.Timing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By hand: entry from 4 points; improved by 30 percent, by 2 points, or down to 3 points. */
class RoundingTest {

  private static final Instrument SCALE =
      new Instrument(
          "s", "S", new ScoreRange(0, 1000), Better.LOWER, "a week", 0, List.of(), "test");

  private static Rule rule(String name) {
    return switch (name) {
      case "percent" -> new Rule.PercentReduction(30_00);
      case "points" -> new Rule.PointReduction(200);
      case "end" -> new Rule.EndAtMost(300);
      case "all" -> new Rule.AllOf(List.of(new Rule.PointReduction(200), new Rule.EndAtMost(300)));
      default -> new Rule.AnyOf(List.of(new Rule.PointReduction(200), new Rule.EndAtMost(300)));
    };
  }

  @ParameterizedTest
  @CsvSource({
    // 30 percent of 6.00 is 1.80: the bound is 4.20
    "percent,600,false,420,true,true",
    "percent,600,false,421,true,false",
    "percent,600,false,419,true,false",
    "percent,600,false,422,true,false",
    "percent,600,false,420,false,false",
    // of 6.67 it is 2.001: the bound is 4.669
    "percent,667,true,467,false,true",
    "percent,667,false,467,false,false",
    "points,714,true,514,false,true",
    "points,714,true,515,false,false",
    "points,714,true,515,true,true",
    "points,714,true,516,true,false",
    "end,714,true,300,true,true",
    "end,714,true,301,true,false",
    "end,714,true,286,true,false",
    // the entry
    "end,400,true,300,false,true",
    "end,400,false,300,false,false",
    "end,399,true,100,false,false",
    "end,398,true,100,false,false",
    "all,600,false,300,true,true",
    "all,600,false,290,true,false",
    "any,600,false,400,true,true",
    "any,600,false,300,true,false"
  })
  void mayDecideOnlyWithinHalfAHundredthOfABound(
      String rule, int baseline, boolean ofBaseline, int end, boolean ofEnd, boolean expected) {
    Measure measure =
        new Measure(
            "m",
            SCALE,
            List.of("c"),
            new EntryRule.AtLeast(400),
            rule(rule),
            Meaning.BENEFIT,
            "improved",
            "test",
            "");
    assertThat(Rounding.mayDecide(measure, score(baseline, ofBaseline), score(end, ofEnd)))
        .isEqualTo(expected);
  }

  private static Score score(int hundredths, boolean isRounded) {
    return new Score(new Moment(0, Moment.UNTIMED), Timing.NONE, hundredths, isRounded);
  }
}
