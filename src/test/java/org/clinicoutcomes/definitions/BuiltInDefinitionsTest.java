package org.clinicoutcomes.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clinicoutcomes.attendance.AttendanceRules;
import org.clinicoutcomes.comparison.ClaimRules;
import org.clinicoutcomes.comparison.ComparisonRules;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.quality.GateRules;
import org.clinicoutcomes.safety.SafetyRules;
import org.clinicoutcomes.series.SeriesRules;
import org.clinicoutcomes.worklist.WorklistRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The built-in definitions against measures.md, inputs.md, outcomes.md, written down again here.
 */
class BuiltInDefinitionsTest {

  @TempDir private static Path empty;

  private static Definitions builtIn() {
    return new DefinitionsLoader().load(empty);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "migraine, pain_2_points migraine_days_50_percent",
    "headache, pain_2_points migraine_days_50_percent",
    "chronic_pain, pain_30_percent",
    "crps, pain_30_percent",
    "fibromyalgia, pain_30_percent fiqr_14_percent",
    "depression, phq9_response madrs_response qids_response hamd17_response bdi2_response",
    "bipolar_depression, madrs_response phq9_response qids_response",
    "anxiety, gad7_response",
    "social_anxiety, lsas_28_percent gad7_response",
    "ptsd, pcl5_10_points",
    "ocd, ybocs_35_percent"
  })
  void holdsTheHeadlinesInOrder(String condition, String headlines) {
    assertThat(builtIn().catalog().conditions().get(condition).headlines())
        .containsExactly(headlines.split(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "drug, ketamine esketamine",
    "route, iv im sc intranasal sublingual oral",
    "sex, female male other",
    "severity, mild moderate severe",
    "contraindication, heart_disease uncontrolled_thyroid_disease uncontrolled_hypertension"
        + " bipolar_disorder active_substance_use",
    "event, nausea vomiting dissociation dizziness fatigue drowsiness sedation hallucination"
        + " agitation amnesia slurred_speech perceptual_disturbance blood_pressure_increased"
        + " heart_rate_increased headache anxiety mania respiratory_depression hypoxia"
        + " bladder_symptoms craving_or_misuse other none"
  })
  void holdsTheCodes(String list, String codes) {
    assertThat(builtIn().vocabulary().of(list)).containsExactlyInAnyOrder(codes.split(" "));
  }

  @Test
  void holdsNothingElse() {
    Definitions definitions = builtIn();
    assertThat(definitions.catalog().instruments()).hasSize(21);
    assertThat(definitions.catalog().measures()).hasSize(35);
    assertThat(definitions.catalog().conditions()).hasSize(11);
    assertThat(definitions.vocabulary().codes()).hasSize(6);
  }

  @Test
  void holdsTheSettings() {
    Definitions definitions = builtIn();
    assertThat(definitions.series()).isEqualTo(new SeriesRules(21, 90, 42, 90, 31, 14, 31, 7, 365));
    assertThat(definitions.gate()).isEqualTo(new GateRules(5, 20));
    assertThat(definitions.comparison()).isEqualTo(new ComparisonRules(11, 20, 50, 20));
    assertThat(definitions.claims().rules()).isEqualTo(new ClaimRules(80, 11));
    assertThat(definitions.worklist())
        .isEqualTo(new WorklistRules(7, 30, 90, 7, 90, 7, 7, 30, 90, 14, 365));
    assertThat(definitions.safety())
        .isEqualTo(new SafetyRules(40, 25, 180, 110, 140, 90, 40, 60, 120, 56, 84));
    assertThat(definitions.attendance()).isEqualTo(new AttendanceRules(6, 8, 90, 12, 17));
    assertThat(definitions.asOf()).isNull();
    assertThat(definitions.settings())
        .extracting(Setting::key)
        .containsExactly(
            "gap",
            "join",
            "long_induction",
            "reinduction",
            "closed",
            "baseline_window",
            "end_window",
            "end_reach",
            "follow_up",
            "rejected_percent",
            "rejected_rows",
            "doubt_percent",
            "doubt_least",
            "doubt_points",
            "replaced_percent",
            "unread_percent",
            "fewer_percent",
            "compared_assessed",
            "completeness_apart",
            "baselines_apart",
            "left_out_percent",
            "answer_today",
            "alarming_answer_today",
            "old_answer",
            "event_today",
            "old_event",
            "this_week",
            "end_score_due",
            "first_follow_up",
            "second_follow_up",
            "follow_up_tolerance",
            "worsened",
            "claim_completeness",
            "claim_patients",
            "systolic_rise",
            "diastolic_rise",
            "high_systolic",
            "high_diastolic",
            "before_systolic",
            "before_diastolic",
            "infusion_from",
            "infusion_to",
            "monitored",
            "low_dose",
            "high_dose",
            "complete_iv",
            "complete_esketamine",
            "dense_days",
            "dense_ketamine",
            "dense_esketamine",
            "small_count",
            "shared_years",
            "shareable");
    assertThat(definitions.settings()).noneMatch(Setting::changedByInput);
  }

  @Test
  void neverCallsAHarmImproved() {
    assertThat(builtIn().catalog().measures().values())
        .filteredOn(measure -> !measure.isBenefit())
        .extracting(Measure::phrase)
        .allMatch(phrase -> phrase.matches("(got worse by at least|newly reported) .*"));
  }

  @ParameterizedTest
  @CsvSource({
    "fiqr_14_percent, original FIQ",
    "gad7_recovery, reported apart",
    "madrs_remission, 10 or less",
    "ybocs_35_percent, CGI"
  })
  void saysWhatTheReaderMustKnow(String measure, String words) {
    assertThat(builtIn().catalog().measures().get(measure).note()).contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "pain_2_points_worse, convention: the improvement of two points turned round",
    "pcl5_10_points_worse, convention: the improvement of ten points turned round",
    "hamd17_response, convention",
    "hamd17_remission, convention",
    "bdi2_response, convention",
    "gad7_response, convention"
  })
  void admitsWhereThereIsNoSource(String measure, String citation) {
    assertThat(builtIn().catalog().measures().get(measure).citation()).isEqualTo(citation);
  }

  @Test
  void namesEveryBuiltInFile() throws IOException {
    Path resources = Path.of("src/main/resources/definitions");
    try (Stream<Path> files = Files.walk(resources)) {
      List<String> onDisk =
          files
              .filter(Files::isRegularFile)
              .map(file -> resources.relativize(file).toString().replace('\\', '/'))
              .filter(file -> Arrays.stream(Kind.values()).anyMatch(k -> isOf(k, file)))
              .sorted()
              .toList();
      List<String> named =
          BuiltInFiles.NAMES.entrySet().stream()
              .flatMap(kind -> kind.getValue().stream().map(f -> kind.getKey().folder() + "/" + f))
              .sorted()
              .collect(Collectors.toList());
      assertThat(named).isEqualTo(onDisk);
      assertThat(new TreeSet<>(named)).hasSameSizeAs(named);
    }
  }

  private static boolean isOf(Kind kind, String file) {
    return file.startsWith(kind.folder() + "/");
  }
}
