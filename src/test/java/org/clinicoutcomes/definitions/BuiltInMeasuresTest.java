package org.clinicoutcomes.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.clinicoutcomes.measure.EntryRule;
import org.clinicoutcomes.measure.Meaning;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.measure.Rule;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built-in measures against measures.md, written down again here. */
class BuiltInMeasuresTest {

  private static final String PAIN = "chronic_pain crps fibromyalgia headache migraine";
  private static final String MIND =
      "anxiety bipolar_depression depression ocd ptsd social_anxiety";
  private static final Map<String, String> CONDITIONS =
      Map.of(
          "PAIN",
          PAIN,
          "MOOD",
          MIND + " " + PAIN,
          "DEPR",
          "bipolar_depression depression",
          "GAD",
          MIND,
          "HEAD",
          "headache migraine");

  @TempDir private static Path empty;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pain_2_points | pain_nrs | PAIN | >= 2 | points 2 | benefit
          pain_30_percent | pain_nrs | PAIN | >= 4 | percent 30 | benefit
          pain_50_percent | pain_nrs | PAIN | >= 4 | percent 50 | benefit
          pain_2_points_worse | pain_nrs | PAIN | - | worse 2 | harm
          migraine_days_50_percent | migraine_days | HEAD | >= 4 | percent 50 | benefit
          hit6_6_points | hit6 | HEAD | >= 50 | points 6 | benefit
          fiqr_14_percent | fiqr | fibromyalgia | >= 24 | percent 14 | benefit
          bpi_interference_1_point | bpi_interference | PAIN | >= 1 | points 1 | benefit
          phq9_response | phq9 | MOOD | >= 10 | percent 50 | benefit
          phq9_remission | phq9 | MOOD | >= 10 | end 4 | benefit
          phq9_reliable_improvement | phq9 | MOOD | - | points 6 | benefit
          phq9_reliable_deterioration | phq9 | MOOD | - | worse 6 | harm
          phq9_recovery | phq9 | MOOD | >= 10 | end 9 | benefit
          madrs_response | madrs | DEPR | >= 20 | percent 50 | benefit
          madrs_remission | madrs | DEPR | >= 20 | end 12 | benefit
          hamd17_response | hamd17 | DEPR | >= 8 | percent 50 | benefit
          hamd17_remission | hamd17 | DEPR | >= 8 | end 7 | benefit
          qids_response | qids_sr16 | DEPR | >= 6 | percent 50 | benefit
          qids_remission | qids_sr16 | DEPR | >= 6 | end 5 | benefit
          bdi2_response | bdi2 | DEPR | >= 14 | percent 50 | benefit
          gad7_response | gad7 | GAD | >= 8 | percent 50 | benefit
          gad7_reliable_improvement | gad7 | GAD | - | points 4 | benefit
          gad7_recovery | gad7 | GAD | >= 8 | end 7 | benefit
          gad7_reliable_deterioration | gad7 | GAD | - | worse 4 | harm
          lsas_28_percent | lsas | social_anxiety | >= 30 | percent 28 | benefit
          pcl5_10_points | pcl5 | ptsd | >= 31 | points 10 | benefit
          pcl5_15_points | pcl5 | ptsd | >= 31 | points 15 | benefit
          pcl5_10_points_worse | pcl5 | ptsd | - | worse 10 | harm
          ybocs_35_percent | ybocs | ocd | >= 16 | percent 35 | benefit
          ideation_reduced | phq9_item9 | MOOD | >= 1 | points 1 | benefit
          ideation_resolved | phq9_item9 | MOOD | >= 1 | end 0 | benefit
          ideation_emerged | phq9_item9 | MOOD | <= 0 | worse 1 | harm
          cssrs_reduced | cssrs_ideation | MOOD | >= 1 | points 1 | benefit
          cssrs_resolved | cssrs_ideation | MOOD | >= 1 | end 0 | benefit
          cssrs_emerged | cssrs_ideation | MOOD | <= 0 | worse 1 | harm
          """)
  void holdsTheMeasure(
      String id, String instrument, String conditions, String entry, String rule, String meaning) {
    Measure measure = new DefinitionsLoader().load(empty).catalog().measures().get(id);
    assertThat(measure.instrument().key()).isEqualTo(instrument);
    assertThat(measure.conditions())
        .containsExactlyInAnyOrder(CONDITIONS.getOrDefault(conditions, conditions).split(" "));
    assertThat(words(measure.entry())).isEqualTo(entry);
    assertThat(words(measure.rule())).isEqualTo(rule);
    assertThat(measure.meaning()).isEqualTo(Meaning.valueOf(meaning.toUpperCase(Locale.ROOT)));
    assertThat(measure.phrase()).isNotBlank();
    assertThat(measure.citation()).isNotBlank();
  }

  private static String words(EntryRule entry) {
    if (entry instanceof EntryRule.AtLeast least) {
      return ">= " + Hundredths.plain(least.hundredths());
    }
    return entry instanceof EntryRule.AtMost most
        ? "<= " + Hundredths.plain(most.hundredths())
        : "-";
  }

  private static String words(Rule rule) {
    if (rule instanceof Rule.PercentReduction percent) {
      return "percent " + Hundredths.plain(percent.hundredthsOfPercent());
    }
    if (rule instanceof Rule.PointReduction points) {
      return "points " + Hundredths.plain(points.hundredths());
    }
    if (rule instanceof Rule.PointIncrease worse) {
      return "worse " + Hundredths.plain(worse.hundredths());
    }
    return "end " + Hundredths.plain(((Rule.EndAtMost) rule).hundredths());
  }
}
