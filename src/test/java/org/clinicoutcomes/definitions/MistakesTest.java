package org.clinicoutcomes.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every kind of mistake with its whole sentence: a correct entry is edited in one place, and
 * nothing but that place is reported. {@link InputDefinitionsTest} shows that the unedited entries
 * pass.
 */
class MistakesTest {

  @TempDir private Path folder;
  private Input input;

  @BeforeEach
  void setUp() {
    input = new Input(folder);
  }

  private void edit(String kind, String correct, String from, String to) {
    assertThat(correct).contains(from);
    String edited = correct.replace(from, to == null ? "" : to).replace("\\n", "\n");
    input.with("definitions/" + kind + "/mine.yaml", edited);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          my_scale: | My Scale: | 1, instruments.My Scale: 'My Scale' is no key, expected only a to z, 0 to 9 and _
          my_scale: | pain: | 1, instruments.pain: is what other columns of sessions files begin with, expected another key
          name: My scale | name: 12 | 2, instruments.my_scale.name: is '12', which YAML does not take for text, expected text, in quotes
          name: My scale | name: yes | 2, instruments.my_scale.name: is 'yes', which YAML does not take for text, expected text, in quotes
          name: My scale | name: | 2, instruments.my_scale.name: is empty, expected text
          name: My scale | name: "  " | 2, instruments.my_scale.name: is empty, expected text
          name: My scale | name: [My, scale] | 2, instruments.my_scale.name: is a list, expected text
          name: My scale | name: My scale\\n  name: My other scale | 3, instruments.my_scale.name: stands here again (first on line 2), expected it once
          lowest: 0 | lowest: 40 | 4, instruments.my_scale.highest: is 40, expected more than the lowest score, 40
          lowest: 0 | lowest: 0.005 | 3, instruments.my_scale.lowest: is '0.005', expected a number with at most two decimals
          lowest: 0 | lowest: zero | 3, instruments.my_scale.lowest: is 'zero', expected a number such as 4 or 4.5
          lowest: 0 | lowest: "0" | 3, instruments.my_scale.lowest: is '0' in quotes, expected a number such as 4 or 4.5
          lowest: 0 | lowest: 010 | 3, instruments.my_scale.lowest: is '010', expected a number such as 4 or 4.5
          lowest: 0 | lowest: 1e1 | 3, instruments.my_scale.lowest: is '1e1', expected a number such as 4 or 4.5
          highest: 40 | highest: 40.25 | 4, instruments.my_scale.highest: is 40.25, more decimals than the instrument has, expected at most 1 decimals
          decimals: 1 | decimals: 3 | 5, instruments.my_scale.decimals: is '3', expected a whole number from 0 to 2
          decimals: 1 | decimals: 0 | 8, instruments.my_scale.bands.high: is 20.5, more decimals than the instrument has, expected at most 0 decimals
          better: lower | better: lowr | 6, instruments.my_scale.better: is 'lowr' (did you mean lower?), expected one of lower, higher
          better: lower | better: {lower: true} | 6, instruments.my_scale.better: is a mapping, expected text
          high: 20.5 | high: 40.5 | 8, instruments.my_scale.bands.high: is 40.5, which the instrument cannot score, expected a score from 0 to 40
          high: 20.5 | high: 0 | 8, instruments.my_scale.bands.high: is 0, not above the band before, expected ascending bands
          high: 20.5 | Very High: 20 | 8, instruments.my_scale.bands.Very High: 'Very High' is no key, expected only a to z, 0 to 9 and _
          bands: {low: 0, high: 20.5} | bands: [low, high] | 8, instruments.my_scale.bands: is a list, expected labels with their lowest scores
          recall: 7 days | recall: 7 days\\n  end_not_before_days: 400 | 8, instruments.my_scale.end_not_before_days: is '400', expected a whole number from 0 to 365
          recall: 7 days | recall: 7 days\\n  ideation: {urgent_from: 4} | 8, instruments.my_scale.ideation: has no present_from, expected the key present_from with a value
          recall: 7 days | recall: 7 days\\n  ideation: {present_from: 0} | 8, instruments.my_scale.ideation: has a present_from that every score reaches, expected more than the lowest score
          recall: 7 days | recall: 7 days\\n  ideation: {present_from: 41} | 8, instruments.my_scale.ideation.present_from: is 41, which the instrument cannot score, expected a score from 0 to 40
          recall: 7 days | recall: 7 days\\n  ideation: {present_from: 2.25} | 8, instruments.my_scale.ideation.present_from: is 2.25, more decimals than the instrument has, expected at most 1 decimals
          recall: 7 days | recall: 7 days\\n  ideation: {present_from: 4, urgent_from: 3.5} | 8, instruments.my_scale.ideation: has an urgent_from below its present_from, expected present_from or more
          recall: 7 days | recall: 7 days\\n  ideation: {present_from: 4, severe_from: 5} | 8, instruments.my_scale.ideation.severe_from: is no known key, expected one of present_from, urgent_from
          better: lower | better: higher\\n  ideation: {present_from: 1} | 7, instruments.my_scale.ideation: is for scores of which a higher one is worse, expected better: lower
          recall: 7 days | recall: 7 days\\n  cut_off: 3 | 8, instruments.my_scale.cut_off: is no known key, expected one of bands, better, citation, decimals, end_not_before_days, highest, ideation, items, lowest, name, recall
          citation: convention | | 1, instruments.my_scale: has no citation, expected the key citation with a value
          citation: convention | citation: "" | 9, instruments.my_scale.citation: is empty, expected text
          """)
  void refusesTheInstrument(String from, String to, String sentence) {
    edit("instruments", Input.SCALE, from, to);
    assertThat(input.mistakes())
        .containsExactly("definitions/instruments/mine.yaml line " + sentence);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          instrument: my_scale | instrument: my_scal | 2, measures.my_measure.instrument: names the unknown instrument 'my_scal' (did you mean my_scale?), expected one that is defined
          instrument: my_scale | instrument: sf36 | 2, measures.my_measure.instrument: names the unknown instrument 'sf36', expected one that is defined
          conditions: [crps] | conditions: [cprs] | 3, measures.my_measure.conditions: names the unknown condition 'cprs' (did you mean crps?), expected a condition or a group that is defined
          conditions: [crps] | conditions: [] | 3, measures.my_measure.conditions: is an empty list, expected a list of conditions or their groups
          conditions: [crps] | conditions: crps | 3, measures.my_measure.conditions: is 'crps', expected a list of conditions or their groups
          conditions: [crps] | conditions: [crps, crps] | 3, measures.my_measure.conditions: names crps twice, expected it once
          conditions: [crps] | conditions: [Chronic pain] | 3, measures.my_measure.conditions: 'Chronic pain' is no key, expected only a to z, 0 to 9 and _
          entry: {at_least: 10} | entry: {at_least: 41} | 4, measures.my_measure.entry.at_least: is 41, which the instrument cannot score, expected a score from 0 to 40
          entry: {at_least: 10} | entry: {at_least: ten} | 4, measures.my_measure.entry.at_least: is 'ten', expected a number such as 4 or 4.5
          entry: {at_least: 10} | entry: {above: 10} | 4, measures.my_measure.entry.above: is no known key, expected any, or one of at_least, at_most with its threshold
          entry: {at_least: 10} | entry: {at_least: 10, at_most: 20} | 4, measures.my_measure.entry: has 2 keys, expected any, or one of at_least, at_most with its threshold
          entry: {at_least: 10} | entry: all | 4, measures.my_measure.entry: is 'all', expected any, or one of at_least, at_most with its threshold
          {point_reduction_at_least: 5} | {point_reduction_atleast: 5} | 5, measures.my_measure.rule.point_reduction_atleast: is no known key (did you mean point_reduction_at_least?), expected one of percent_reduction_at_least, point_reduction_at_least, point_increase_at_least, end_at_most, all_of, any_of with its threshold
          {point_reduction_at_least: 5} | {point_reduction_at_least: 0} | 5, measures.my_measure.rule.point_reduction_at_least: is 0, expected points above 0 and at most 40
          {point_reduction_at_least: 5} | {point_reduction_at_least: 41} | 5, measures.my_measure.rule.point_reduction_at_least: is 41, expected points above 0 and at most 40
          {point_reduction_at_least: 5} | {point_reduction_at_least: 5.125} | 5, measures.my_measure.rule.point_reduction_at_least: is '5.125', expected a number with at most two decimals
          {point_reduction_at_least: 5} | {percent_reduction_at_least: 101} | 5, measures.my_measure.rule.percent_reduction_at_least: is 101, expected a percentage above 0 and at most 100
          {point_reduction_at_least: 5} | {percent_reduction_at_least: 0} | 5, measures.my_measure.rule.percent_reduction_at_least: is 0, expected a percentage above 0 and at most 100
          {point_reduction_at_least: 5} | {end_at_most: 41} | 5, measures.my_measure.rule.end_at_most: is 41, which the instrument cannot score, expected a score from 0 to 40
          {point_reduction_at_least: 5} | {end_at_most: -1} | 5, measures.my_measure.rule.end_at_most: is -1, which the instrument cannot score, expected a score from 0 to 40
          {point_reduction_at_least: 5} | {point_increase_at_least: 5} | 5, measures.my_measure.rule: counts a change for the worse as a benefit, expected reductions or end_at_most
          {point_reduction_at_least: 5} | {any_of: []} | 5, measures.my_measure.rule.any_of: is an empty list, expected a list of rules
          {point_reduction_at_least: 5} | {any_of: [{end_at_least: 4}]} | 5, measures.my_measure.rule.any_of.end_at_least: is no known key (did you mean end_at_most?), expected one of percent_reduction_at_least, point_reduction_at_least, point_increase_at_least, end_at_most, all_of, any_of with its threshold
          {point_reduction_at_least: 5} | \\n    all_of:\\n      - end_at_most: 4\\n      - end_at_most: 100 | 8, measures.my_measure.rule.all_of.end_at_most: is 100, which the instrument cannot score, expected a score from 0 to 40
          {point_reduction_at_least: 5} | improved | 5, measures.my_measure.rule: is 'improved', expected one of percent_reduction_at_least, point_reduction_at_least, point_increase_at_least, end_at_most, all_of, any_of with its threshold
          {point_reduction_at_least: 5} | {} | 5, measures.my_measure.rule: has 0 keys, expected one of percent_reduction_at_least, point_reduction_at_least, point_increase_at_least, end_at_most, all_of, any_of with its threshold
          rule: {point_reduction_at_least: 5} | | 1, measures.my_measure: has no rule, expected the key rule with a value
          meaning: benefit | meaning: good | 6, measures.my_measure.meaning: is 'good', expected one of benefit, harm
          phrase: improved by at least five points on my scale | | 1, measures.my_measure: has no phrase, expected the key phrase with a value
          meaning: benefit | meaning: benefit\\n  unit: points | 7, measures.my_measure.unit: is no known key, expected one of citation, conditions, entry, instrument, meaning, note, phrase, rule
          """)
  void refusesTheMeasure(String from, String to, String sentence) {
    input.with("definitions/instruments/mine.yaml", Input.SCALE);
    edit("measures", Input.MEASURE, from, to);
    assertThat(input.mistakes()).containsExactly("definitions/measures/mine.yaml line " + sentence);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          headlines: [pain_2_points] | headlines: [] | 4, conditions.my_condition.headlines: is an empty list, expected at least one measure
          headlines: [pain_2_points] | headlines: [pain_2_point] | 4, conditions.my_condition.headlines: names the unknown measure 'pain_2_point' (did you mean pain_2_points?), expected one that is defined
          headlines: [pain_2_points] | headlines: [pain_2_points_worse] | 4, conditions.my_condition.headlines: has the harm pain_2_points_worse as a headline, expected a benefit
          headlines: [pain_2_points] | headlines: [ybocs_35_percent] | 4, conditions.my_condition.headlines: has the headline ybocs_35_percent, which is not reported for my_condition, expected a measure whose conditions include it
          headlines: [pain_2_points] | | 1, conditions.my_condition: has no headlines, expected the key headlines with a value
          groups: [pain] | groups: [pain, ocd] | 3, conditions.my_condition.groups: names a group like the condition ocd, expected another name
          groups: [pain] | groups: [pain, pain] | 3, conditions.my_condition.groups: names pain twice, expected it once
          citation: convention | citation: ' ' | 5, conditions.my_condition.citation: is empty, expected text
          citation: convention | | 1, conditions.my_condition: has no citation, expected the key citation with a value
          """)
  void refusesTheCondition(String from, String to, String sentence) {
    edit("conditions", Input.CONDITION, from, to);
    assertThat(input.mistakes())
        .containsExactly("definitions/conditions/mine.yaml line " + sentence);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          words: 3 out of 4 feel better | words: 3 out of 4 of all of us feel so much better every day | 2, claims.my_claim.words: is 14 words long, expected at most 12 of the article's
          words: 3 out of 4 feel better | words: most feel better | 6, claims.my_claim.number: is '3 out of 4', expected words that the claim's words hold
          article: Our leaflet | | 1, claims.my_claim: has no article, expected the key article with a value
          measure: pain_2_points | measure: pain_2_point | 4, claims.my_claim.measure: names the unknown measure 'pain_2_point' (did you mean pain_2_points?), expected one that is defined
          conditions: [migraine] | conditions: [migrane] | 5, claims.my_claim.conditions: names the unknown condition 'migrane' (did you mean migraine?), expected one that is defined
          conditions: [migraine] | conditions: [ocd] | 5, claims.my_claim.conditions: asks for ocd, for which pain_2_points is not reported, expected a condition of the measure
          measure: pain_2_points | | 1, claims.my_claim: does not say what it is held against, expected measure and conditions; or check and of, with drug and route if need be
          conditions: [migraine] | check: nausea | 1, claims.my_claim: does not say what it is held against, expected measure and conditions; or check and of, with drug and route if need be
          conditions: [migraine] | conditions: [migraine]\\n  route: iv | 1, claims.my_claim: does not say what it is held against, expected measure and conditions; or check and of, with drug and route if need be
          conditions: [migraine] | conditions: [] | 5, claims.my_claim.conditions: is an empty list, expected at least one condition
          number: 3 out of 4 | | 1, claims.my_claim: has half a number, expected number, its words, and one of at_least and at_most; or none
          at_least: 75 | | 1, claims.my_claim: has half a number, expected number, its words, and one of at_least and at_most; or none
          at_least: 75 | at_least: 75\\n  at_most: 90 | 1, claims.my_claim: has half a number, expected number, its words, and one of at_least and at_most; or none
          at_least: 75 | at_least: 175 | 7, claims.my_claim.at_least: is 175, expected a percentage from 0 to 100
          at_least: 75 | at_most: -1 | 7, claims.my_claim.at_most: is -1, expected a percentage from 0 to 100
          at_least: 75 | at_least: 3/4 | 7, claims.my_claim.at_least: is '3/4', expected a number such as 4 or 4.5
          at_least: 75 | at_least: 75\\n  contradiction: Bipolar disorder | 1, claims.my_claim: is the only claim with its contradiction, expected the same words on at least two claims
          at_least: 75 | at_least: 75\\n  verdict: met | 8, claims.my_claim.verdict: is no known key, expected one of article, at_least, at_most, check, conditions, contradiction, drug, measure, number, of, route, words
          """)
  void refusesTheClaim(String from, String to, String sentence) {
    edit("claims", Input.CLAIM, from, to);
    assertThat(input.mistakes()).containsExactly("definitions/claims/mine.yaml line " + sentence);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          of: patients | of: people | 5, claims.my_claim.of: is 'people', expected one of sessions, patients
          of: patients | of: patients\\n  drug: esketamin | 6, claims.my_claim.drug: is 'esketamin' (did you mean esketamine?), expected one of esketamine, ketamine
          of: patients | of: patients\\n  route: nasal | 6, claims.my_claim.route: is 'nasal', expected one of im, intranasal, iv, oral, sc, sublingual
          """)
  void refusesTheCheck(String from, String to, String sentence) {
    edit("claims", Input.CHECK, from, to);
    assertThat(input.mistakes()).containsExactly("definitions/claims/mine.yaml line " + sentence);
  }

  @Test
  void refusesACheckOfNothing() {
    edit("claims", Input.CHECK, "check: nausea", "check: nause");
    assertThat(input.mistakes())
        .singleElement()
        .asString()
        .startsWith(
            "definitions/claims/mine.yaml line 4, claims.my_claim.check: is 'nause' (did you mean"
                + " nausea?), expected one of ")
        .contains(" nausea, ", " bp_rise_40_25, ")
        .doesNotContain("heart_rate_rise");
  }

  @Test
  void refusesSessionsOfWhatIsKnownOfPatients() {
    input.with(
        "definitions/claims/mine.yaml",
        Input.CHECK.replace("nausea", "ideation_reduced").replace("patients", "sessions"));
    assertThat(input.mistakes())
        .containsExactly(
            "definitions/claims/mine.yaml line 5, claims.my_claim.of: counts sessions, but"
                + " ideation_reduced is known of patients, expected patients");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          settings.yaml | gapp: 28 | settings.yaml line 1, gapp: is no known key (did you mean gap?), expected one of {keys of settings.yaml}
          settings.yaml | gap: 0 | settings.yaml line 1, gap: is '0', expected a whole number from 1 to 365
          settings.yaml | gap: 21.5 | settings.yaml line 1, gap: is '21.5', expected a whole number from 1 to 365
          settings.yaml | gap: "21" | settings.yaml line 1, gap: is '21' in quotes, expected a whole number from 1 to 365
          settings.yaml | gap: 2000000000000 | settings.yaml line 1, gap: is '2000000000000', expected a whole number from 1 to 365
          settings.yaml | rejected_rows: 1000000 | settings.yaml line 1, rejected_rows: is '1000000', expected a whole number from 0 to 999999
          settings.yaml | end_reach: -1 | settings.yaml line 1, end_reach: is '-1', expected a whole number from 0 to 365
          settings.yaml | shareable: clinic | settings.yaml line 1, shareable: is 'clinic' (did you mean clinics?), expected one of clinics, network, both
          settings.yaml | shareable: 1 | settings.yaml line 1, shareable: is '1', which YAML does not take for text, expected text, in quotes
          settings.yaml | shareable: [clinics] | settings.yaml line 1, shareable: is a list, expected text
          definitions/settings/s.yaml | shareable: {value: both, unit: books, meaning: x, citation: x} | definitions/settings/s.yaml line 1, settings.shareable.unit: is no known key, expected one of citation, meaning, value
          settings.yaml | as_of: 31.01.2026 | settings.yaml line 1, as_of: is '31.01.2026', expected a date such as 2026-01-31
          settings.yaml | as_of: 2026-02-30 | settings.yaml line 1, as_of: is '2026-02-30', expected a date such as 2026-01-31
          settings.yaml | as_of: 0026-02-03 | settings.yaml line 1, as_of: is '0026-02-03', expected a date such as 2026-01-31
          settings.yaml | as_of: | settings.yaml line 1, as_of: is empty, expected a date such as 2026-01-31
          settings.yaml | - gap | settings.yaml line 1: is a list, expected the keys {keys of settings.yaml}
          settings.yaml | gap: 21\\nas_of | settings.yaml line 2: is not YAML at column 6 (could not find expected ':'), expected YAML
          settings.yaml | gap: &g 21 | settings.yaml line 1: sets the anchor &g, expected a value without an anchor
          settings.yaml | gap: *g | settings.yaml line 1: uses the alias *g, expected the value itself
          settings.yaml | gap: !!int 21 | settings.yaml line 1: carries a tag (!), expected a plain value without a tag
          settings.yaml | gap: 21\\n---\\ngap: 22 | settings.yaml line 2: begins a second document (---), expected one document a file
          settings.yaml | gap: 21\\ngap: 22 | settings.yaml line 2, gap: stands here again (first on line 1), expected it once
          settings.yaml | gap: [[[[[[[[[[[[21]]]]]]]]]]]] | settings.yaml line 1: is nested deeper than 10 levels, expected definitions as documented
          settings.yaml | ? [gap]\\n: 21 | settings.yaml line 1: has a key that is no word, expected a word
          settings.yml | gap: 21 | settings.yml: is not read, expected the name settings.yaml
          definitions/settings/s.yaml | gap: {value: 3, unit: weeks, meaning: x, citation: x} | definitions/settings/s.yaml line 1, settings.gap.unit: is 'weeks', expected days
          definitions/settings/s.yaml | gap: {value: 366, unit: days, meaning: x, citation: x} | definitions/settings/s.yaml line 1, settings.gap.value: is '366', expected a whole number from 1 to 365
          definitions/settings/s.yaml | gap: {value: 3, highest: 900, unit: days, meaning: x, citation: x} | definitions/settings/s.yaml line 1, settings.gap.highest: is no known key, expected one of citation, meaning, unit, value
          definitions/settings/s.yaml | gaps: {value: 3, unit: days, meaning: x, citation: x} | definitions/settings/s.yaml line 1, settings.gaps: is no setting (did you mean gap?), expected one of {settings}
          definitions/vocabulary/v.yaml | drugs: {codes: [ketamine], citation: ours} | definitions/vocabulary/v.yaml line 1, vocabulary.drugs: is no list of codes that a column uses (did you mean drug?), expected one of contraindication, drug, event, route, severity, sex
          definitions/vocabulary/v.yaml | drug: {codes: [Ketamine], citation: ours} | definitions/vocabulary/v.yaml line 1, vocabulary.drug.codes: 'Ketamine' is no key, expected only a to z, 0 to 9 and _
          definitions/vocabulary/v.yaml | drug: {codes: [ketamine]} | definitions/vocabulary/v.yaml line 1, vocabulary.drug: has no citation, expected the key citation with a value
          definitions/vocabulary/v.yaml | drug: [ketamine] | definitions/vocabulary/v.yaml line 1, vocabulary.drug: is a list, expected the keys citation, codes, labels
          definitions/vocabulary/v.yaml | drug: {codes: [ketamine, no], citation: ours} | definitions/vocabulary/v.yaml line 1, vocabulary.drug.codes: is 'no', which YAML does not take for text, expected text, in quotes
          definitions/vocabulary/v.yaml | drug ketamine | definitions/vocabulary/v.yaml line 1, vocabulary: is 'drug ketamine', expected keys, each with its definition
          definitions/measure/m.yaml | x: y | definitions/measure: is no folder of definitions (did you mean measures?), expected only the folders instruments, measures, conditions, vocabulary, synonyms, claims, settings
          definitions/measures/m.yml | x: y | definitions/measures/m.yml: is not read, expected a name ending in .yaml, or beginning with _ to leave it
          definitions/measures/m.yaml/n.yaml | x: y | definitions/measures/m.yaml: is not a file, expected a YAML file
          definitions/m.yaml | x: y | definitions/m.yaml: is no folder of definitions, expected only the folders instruments, measures, conditions, vocabulary, synonyms, claims, settings
          definitions | x: y | definitions: cannot be listed, expected a folder that this program may read
          """)
  void refusesTheFile(String file, String text, String sentence) {
    input.with(file, text.replace("\\n", "\n"));
    assertThat(input.mistakes()).containsExactly(withKeys(sentence));
  }

  private static String withKeys(String sentence) {
    List<String> keys =
        new DefinitionsLoader()
            .load(Path.of("no such input")).settings().stream().map(Setting::key).toList();
    TreeSet<String> ofFile = new TreeSet<>(keys);
    ofFile.add("as_of");
    return sentence
        .replace("{settings}", String.join(", ", keys))
        .replace("{keys of settings.yaml}", String.join(", ", ofFile));
  }
}
