package org.clinicoutcomes.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.clinicoutcomes.comparison.Claim;
import org.clinicoutcomes.comparison.ClaimSubject;
import org.clinicoutcomes.disclosure.Shareable;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.measure.Rule;
import org.clinicoutcomes.questionnaire.Answers;
import org.clinicoutcomes.questionnaire.Questionnaire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an input's own definitions and settings change. */
class InputDefinitionsTest {

  @TempDir private Path folder;
  private Input input;

  @BeforeEach
  void setUp() {
    input = new Input(folder);
  }

  @Test
  void addsAnInstrumentAndAMeasure() {
    input.with("definitions/instruments/mine.yaml", Input.SCALE);
    input.with("definitions/measures/mine.yaml", Input.MEASURE);
    Definitions definitions = input.load();
    assertThat(definitions.catalog().instruments()).hasSize(22);
    assertThat(definitions.catalog().instruments().get("my_scale").severityOf(20_50))
        .isEqualTo("high");
    assertThat(definitions.catalog().measuresOf("crps"))
        .extracting(Measure::id)
        .contains("my_measure");
    assertThat(definitions.catalog().measures().get("my_measure").isMet(20_00, 15_00)).isTrue();
  }

  @Test
  void replacesAMeasureWhole() {
    input.with(
        "definitions/measures/mine.yaml",
        """
        pain_2_points:
          instrument: pain_nrs
          conditions: [migraine, headache]
          entry: any
          rule: {all_of: [{point_reduction_at_least: 3}, {any_of: [{end_at_most: 4.5}]}]}
          meaning: benefit
          phrase: improved by at least three points
          citation: our own
        """);
    Measure measure = input.load().catalog().measures().get("pain_2_points");
    assertThat(measure.conditions()).containsExactly("migraine", "headache");
    assertThat(measure.citation()).isEqualTo("our own");
    assertThat(measure.rule())
        .isEqualTo(
            new Rule.AllOf(
                List.of(
                    new Rule.PointReduction(300),
                    new Rule.AnyOf(List.of(new Rule.EndAtMost(450))))));
  }

  @Test
  void measuresUseAReplacedInstrument() {
    input.with(
        "definitions/instruments/mine.yaml",
        Input.SCALE.replace("my_scale", "phq9").replace("highest: 40", "highest: 30"));
    Definitions definitions = input.load();
    Instrument replaced = definitions.catalog().measures().get("phq9_response").instrument();
    assertThat(replaced.range().highestHundredths()).isEqualTo(30_00);
    assertThat(definitions.catalog().instruments()).hasSize(21);
  }

  @Test
  void aConditionInAGroupGetsTheGroupsMeasures() {
    input.with("definitions/conditions/mine.yaml", Input.CONDITION);
    Definitions definitions = input.load();
    assertThat(definitions.catalog().measuresOf("my_condition"))
        .extracting(Measure::id)
        .containsExactly(
            "bpi_interference_1_point",
            "pain_2_points",
            "pain_2_points_worse",
            "pain_30_percent",
            "pain_50_percent");
    assertThat(definitions.catalog().headline("my_condition", Set.of()).id())
        .isEqualTo("pain_2_points");
  }

  @Test
  void addsAndReplacesClaims() {
    int builtIn = input.load().claims().claims().size();
    input.with(
        "definitions/claims/mine.yaml",
        Input.CLAIM
            + Input.CLAIM
                .replace("my_claim", "migraine_three_of_four")
                .replace("at_least: 75", "at_most: 74.5"));
    List<Claim> claims = input.load().claims().claims();
    assertThat(claims).hasSize(builtIn + 1);
    assertThat(claims)
        .filteredOn(claim -> claim.article().equals("Our leaflet"))
        .extracting(Claim::key, Claim::said)
        .containsExactly(
            Tuple.tuple("migraine_three_of_four", said(Claim.Direction.AT_MOST, 7450)),
            Tuple.tuple("my_claim", said(Claim.Direction.AT_LEAST, 7500)));
  }

  @Test
  void readsTheClaimsOfTheDocument() throws IOException {
    input.with("definitions/claims/leaflet.yaml", Input.documented("definitions.md", "Claim"));
    List<Claim> claims = input.load().claims().claims();
    assertThat(claims)
        .filteredOn(claim -> claim.key().equals("leaflet_two_of_three"))
        .extracting(Claim::said)
        .containsExactly(new Claim.Said("two out of three", Claim.Direction.AT_LEAST, 6667));
    assertThat(claims)
        .filteredOn(claim -> claim.contradiction().startsWith("Bipolar disorder"))
        .extracting(Claim::key)
        .containsExactly("bipolar_alleviates_episodes", "bipolar_not_right", "leaflet_bipolar");
  }

  @Test
  void readsAClaimThatACheckSpeaksTo() {
    input.with(
        "definitions/claims/mine.yaml",
        """
        safe:
          words: nobody was ever seasick
          article: Our leaflet
          check: nausea
          of: sessions
          drug: esketamine
          route: intranasal
        """);
    assertThat(input.load().claims().claims())
        .filteredOn(claim -> claim.key().equals("safe"))
        .extracting(Claim::subject)
        .containsExactly(new ClaimSubject.OfCheck("nausea", "esketamine", "intranasal", false));
  }

  private static Claim.Said said(Claim.Direction direction, int hundredthsOfPercent) {
    return new Claim.Said("3 out of 4", direction, hundredthsOfPercent);
  }

  @Test
  void aBuiltInClaimStaysWhereItsMeasureIsNoLongerReported() {
    input.with(
        "definitions/measures/mine.yaml",
        Input.MEASURE.replace("my_measure", "pain_50_percent").replace("my_scale", "pain_nrs"));
    assertThat(input.load().claims().claims())
        .extracting(Claim::key)
        .contains("migraine_incredible_relief");
  }

  @Test
  void replacesAListOfCodes() {
    input.with("definitions/vocabulary/mine.yaml", "route: {codes: [iv, nasal], citation: ours}");
    assertThat(input.load().vocabulary().of("route")).containsExactly("iv", "nasal");
  }

  @Test
  void setsSettingsAndSaysSo() {
    input.with("settings.yaml", "gap: 28\nrejected_percent: 7\njoin: 90\nas_of: 2026-01-31\n");
    Definitions definitions = input.load();
    assertThat(definitions.series().gap()).isEqualTo(28);
    assertThat(definitions.gate().rejectedPercent()).isEqualTo(7);
    assertThat(definitions.asOf()).isEqualTo(LocalDate.of(2026, 1, 31));
    assertThat(definitions.settings().stream().filter(Setting::changedByInput))
        .extracting(Setting::key)
        .containsExactly("gap", "rejected_percent");
    assertThat(definitions.settings().get(0).citation())
        .startsWith("set by settings.yaml in place of 21 (convention");
  }

  @Test
  void replacesASettingWithItsReason() {
    input.with(
        "definitions/settings/mine.yaml",
        "gap: {value: 30, unit: days, meaning: As before., citation: our protocol}");
    Setting gap = input.load().settings().get(0);
    Allowed days = new Allowed.Whole(1, 365, "days");
    assertThat(gap).isEqualTo(new Setting("gap", "30", days, "As before.", "our protocol", true));
  }

  @Test
  void takesAWordWhereASettingIsOne() {
    input.with("settings.yaml", "shareable: clinics");
    assertThat(input.load().disclosure().shareable()).isEqualTo(Shareable.CLINICS);
    input.with(
        "definitions/settings/ours.yaml",
        "shareable: {value: network, meaning: As before., citation: our board}");
    input.with("settings.yaml", "");
    assertThat(input.load().disclosure().shareable()).isEqualTo(Shareable.NETWORK);
  }

  @Test
  void passesOverEmptyAndReservedFiles() {
    input.with("settings.yaml", "# nothing set\n");
    input.with("definitions/measures/empty.yaml", "");
    input.with("definitions/measures/_draft.yaml", "not: [yaml");
    input.with("definitions/.DS_Store", "x");
    assertThat(input.load().catalog().measures()).hasSize(35);
  }

  @Test
  void readsFilesWithAByteOrderMarkAndWindowsLineEnds() {
    input.with("settings.yaml", "\uFEFFgap: 28\r\nas_of: \"2026-01-31\"\r\n");
    assertThat(input.load().series().gap()).isEqualTo(28);
  }

  @Test
  void twoHundredAndFiftySixInstrumentsAreEnough() {
    StringBuilder scales = new StringBuilder();
    for (int i = 0; i < 256 - 21; i++) {
      scales.append(Input.SCALE.replace("my_scale", "scale_" + i));
    }
    input.with("definitions/instruments/many.yaml", scales.toString());
    assertThat(new TreeMap<>(input.load().catalog().instruments())).hasSize(256);
    input.with("definitions/instruments/one_more.yaml", Input.SCALE);
    assertThat(input.mistakes())
        .containsExactly(
            "definitions/instruments/one_more.yaml line 1, instruments.my_scale: is one instrument"
                + " too many, expected at most 256 instruments");
  }

  @Test
  void readsTheQuestionsOfTheDocumentedInstrument() throws IOException {
    input.with(
        "definitions/instruments/who5.yaml", Input.documented("definitions.md", "Questions"));
    Questionnaire questionnaire =
        Objects.requireNonNull(
            input.load().catalog().instruments().get("who5_raw").questionnaire());
    Answers answers = questionnaire.noAnswers();
    IntStream.rangeClosed(1, 5).forEach(item -> answers.put(item, item));
    assertThat(questionnaire.total(answers)).hasValue(15_00);
  }
}
