package org.clinicoutcomes.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.measure.Examples.MIGRAINE;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clinicoutcomes.figures.FlowTally;
import org.clinicoutcomes.measure.Condition;
import org.clinicoutcomes.measure.EntryRule;
import org.clinicoutcomes.measure.Examples;
import org.clinicoutcomes.measure.Meaning;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.measure.Rule;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.series.MissingBaseline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineSentenceTest {

  private static final Measure TWO_POINTS =
      new Measure(
          "pain_2_points",
          Examples.PAIN,
          List.of("migraine"),
          new EntryRule.AtLeast(200),
          new Rule.PointReduction(200),
          Meaning.BENEFIT,
          "improved by at least two points",
          "",
          "");

  /** The sentence of outputs.md. */
  @Test
  void saysTheLadderRungByRung() {
    assertThat(sentence(3, 5, 9, 14, 27, 12))
        .isEqualTo(
            "Of 58 patients whose first series for migraine ended, 50 had a starting score high"
                + " enough to judge; 41 of them have a final score; 27 of those 41 (66 %, 95 % CI"
                + " 51–78) improved by at least two points. Counting the 9 without a final score"
                + " as not improved: 54 %. 12 of the 41 final scores were taken right after a"
                + " session.");
  }

  @Test
  void leavesOutWhatThereIsNone() {
    assertThat(sentence(0, 0, 0, 0, 10, 0))
        .isEqualTo(
            "Of 10 patients whose first series for migraine ended, 10 had a starting score high"
                + " enough to judge; 10 of them have a final score; 10 of those 10 (100 %, 95 % CI"
                + " 72–100) improved by at least two points.");
  }

  @Test
  void speaksOfOneInOne() {
    assertThat(sentence(0, 0, 1, 1, 0, 1))
        .isEqualTo(
            "Of 2 patients whose first series for migraine ended, 2 had a starting score high"
                + " enough to judge; 1 of them has a final score; 0 of those 1 (0 %, 95 % CI 0–79)"
                + " improved by at least two points. Counting the 1 without a final score as not"
                + " improved: 0 %. 1 of the 1 final scores was taken right after a session.");
  }

  @Test
  void givesNoRateWhereNobodyIsEligible() {
    assertThat(sentence(0, 1, 0, 0, 0, 0))
        .isEqualTo(
            "Of 1 patient whose first series for migraine ended, none had a starting score high"
                + " enough to judge: a rate cannot be given.");
  }

  @Test
  void neverSaysThatScoresWereTooLowWhereThereAreNone() {
    String start = "Of 3 patients whose first series for migraine ended, ";
    String end = ": a rate cannot be given.";
    assertThat(sentence(3, 0, 0, 0, 0, 0)).isEqualTo(start + "none has a starting score" + end);
    assertThat(missing(Map.of(MissingBaseline.NEVER_SCORED, 3L)))
        .isEqualTo(start + "none has any score of the Pain scale" + end);
    assertThat(
            missing(
                Map.of(
                    MissingBaseline.NEVER_SCORED, 1L,
                    MissingBaseline.TOO_EARLY, 1L,
                    MissingBaseline.ONLY_AFTER, 1L)))
        .isEqualTo(
            start
                + "none has a starting score (1 never scored, 1 scored too early, 1 scored only after"
                + " the first session)"
                + end);
    assertThat(sentence(2, 1, 0, 0, 0, 0))
        .isEqualTo(
            start
                + "2 have no starting score, and none of the other 1 had a starting score high enough"
                + " to judge"
                + end);
  }

  /** Of the clinics of several headlines together, reasons are not known of each. */
  @Test
  void givesNoReasonsOfOtherPatients() {
    FlowTally flow =
        new FlowTally(0, 0, Map.of(Rung.NO_BASELINE, 9L), Map.of(MissingBaseline.NEVER_SCORED, 9L));
    assertThat(HeadlineSentence.of(MIGRAINE, TWO_POINTS, tally(3, 0, 0, 0, 0, 0), flow))
        .contains("none has a starting score: a rate");
  }

  private static String missing(Map<MissingBaseline, Long> reasons) {
    FlowTally flow = new FlowTally(0, 0, Map.of(Rung.NO_BASELINE, 3L), reasons);
    return HeadlineSentence.of(MIGRAINE, TWO_POINTS, tally(3, 0, 0, 0, 0, 0), flow);
  }

  @Test
  void givesNoRateWhereNobodyHasAFinalScore() {
    assertThat(sentence(1, 0, 2, 0, 0, 0))
        .isEqualTo(
            "Of 3 patients whose first series for migraine ended, 2 had a starting score high"
                + " enough to judge; none of them has a final score, so a rate cannot be given.");
  }

  @ParameterizedTest
  @CsvSource({"Chronic pain, chronic pain", "PTSD, PTSD", "migraine, migraine", "X, X"})
  void namesTheConditionAsWithinASentence(String name, String within) {
    Condition condition = new Condition("c", name, List.of("pain_2_points"), "");
    assertThat(HeadlineSentence.of(condition, TWO_POINTS, tally(1, 0, 0, 0, 0, 0), null))
        .startsWith("Of 1 patient whose first series for " + within + " ended, ");
  }

  private static String sentence(
      long noBaseline,
      long belowEntry,
      long noEndScore,
      long notImproved,
      long improved,
      long underDrug) {
    return HeadlineSentence.of(
        MIGRAINE,
        TWO_POINTS,
        tally(noBaseline, belowEntry, noEndScore, notImproved, improved, underDrug),
        null);
  }

  private static Tally tally(
      long noBaseline,
      long belowEntry,
      long noEndScore,
      long notImproved,
      long improved,
      long underDrug) {
    Map<Rung, Long> rungs =
        Map.of(
            Rung.NO_BASELINE, noBaseline,
            Rung.BELOW_ENTRY, belowEntry,
            Rung.NO_END_SCORE, noEndScore,
            Rung.NOT_IMPROVED, notImproved,
            Rung.IMPROVED, improved);
    return new Tally(rungs, 0, 0, 0, underDrug, new TreeMap<>());
  }
}
