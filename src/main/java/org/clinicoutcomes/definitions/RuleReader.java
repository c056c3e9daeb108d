package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.ScoreRange;
import org.clinicoutcomes.measure.EntryRule;
import org.clinicoutcomes.measure.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A measure's entry and rule from YAML, checked against its instrument where that is known. There
 * is no expression language: one word of a few, with its threshold.
 */
final class RuleReader {

  private static final List<String> RULES =
      List.of(
          "percent_reduction_at_least",
          "point_reduction_at_least",
          "point_increase_at_least",
          "end_at_most",
          "all_of",
          "any_of");
  private static final List<String> ENTRIES = List.of("at_least", "at_most");
  private static final String ANY = "any";
  private static final int WHOLE_PERCENT = 100_00;

  private final @Nullable Instrument instrument;

  RuleReader(@Nullable Instrument instrument) {
    this.instrument = instrument;
  }

  /** The entry, or null where a mistake was reported. */
  @Nullable EntryRule entry(YamlValue value) {
    if (value.isWord(ANY)) {
      return new EntryRule.Any();
    }
    Map.Entry<String, YamlValue> only = only(value, ENTRIES, "any, or one of ");
    Integer bound = only == null ? null : score(only.getValue());
    if (only == null || bound == null) {
      return null;
    }
    return only.getKey().equals("at_least")
        ? new EntryRule.AtLeast(bound)
        : new EntryRule.AtMost(bound);
  }

  /** The rule, or null where a mistake was reported. */
  @Nullable Rule rule(YamlValue value) {
    Map.Entry<String, YamlValue> only = only(value, RULES, "one of ");
    return only == null ? null : rule(only.getKey(), only.getValue());
  }

  private @Nullable Rule rule(String word, YamlValue value) {
    if (word.equals("all_of") || word.equals("any_of")) {
      List<Rule> rules = rules(value);
      return word.equals("all_of") ? new Rule.AllOf(rules) : new Rule.AnyOf(rules);
    }
    Integer threshold =
        switch (word) {
          case "percent_reduction_at_least" -> percent(value);
          case "end_at_most" -> score(value);
          default -> points(value);
        };
    return threshold == null ? null : rule(word, threshold);
  }

  private static Rule rule(String word, int threshold) {
    return switch (word) {
      case "percent_reduction_at_least" -> new Rule.PercentReduction(threshold);
      case "point_reduction_at_least" -> new Rule.PointReduction(threshold);
      case "point_increase_at_least" -> new Rule.PointIncrease(threshold);
      default -> new Rule.EndAtMost(threshold);
    };
  }

  private List<Rule> rules(YamlValue value) {
    List<Rule> rules = new ArrayList<>();
    for (YamlValue item : value.items("a list of rules")) {
      Rule rule = rule(item);
      if (rule != null) {
        rules.add(rule);
      }
    }
    return rules;
  }

  private static Map.@Nullable Entry<String, YamlValue> only(
      YamlValue value, List<String> words, String before) {
    String expected = before + String.join(", ", words) + " with its threshold";
    int mistakes = value.mistakes().count();
    Map<String, YamlValue> entries = value.entries(expected);
    if (value.mistakes().count() > mistakes) {
      return null;
    }
    if (entries.size() != 1) {
      value.isWrong("has " + entries.size() + " keys", expected);
      return null;
    }
    Map.Entry<String, YamlValue> only = entries.entrySet().iterator().next();
    if (!words.contains(only.getKey())) {
      String hint = Spelling.hint(only.getKey(), words);
      only.getValue().isWrong("is no known key" + hint, expected);
      return null;
    }
    return only;
  }

  private @Nullable Integer score(YamlValue value) {
    Integer hundredths = Scalars.hundredths(value);
    if (hundredths != null && instrument != null) {
      Hundredths.checkWithin(instrument.range(), value, hundredths);
    }
    return hundredths;
  }

  private @Nullable Integer points(YamlValue value) {
    Integer hundredths = Scalars.hundredths(value);
    ScoreRange range = instrument == null ? null : instrument.range();
    int most =
        range == null ? Integer.MAX_VALUE : range.highestHundredths() - range.lowestHundredths();
    if (hundredths != null && (hundredths <= 0 || hundredths > most)) {
      String upTo = range == null ? "" : " and at most " + Hundredths.plain(most);
      value.isWrong("is " + Hundredths.plain(hundredths), "points above 0" + upTo);
    }
    return hundredths;
  }

  private @Nullable Integer percent(YamlValue value) {
    checkPercentMakesSense(value);
    Integer hundredths = Scalars.hundredths(value);
    if (hundredths != null && (hundredths <= 0 || hundredths > WHOLE_PERCENT)) {
      value.isWrong("is " + Hundredths.plain(hundredths), "a percentage above 0 and at most 100");
    }
    return hundredths;
  }

  /** A share of a baseline means something only where 0 is the best and nothing lies below it. */
  private void checkPercentMakesSense(YamlValue value) {
    if (instrument != null
        && (instrument.bestHundredths() != 0 || instrument.range().lowestHundredths() < 0)) {
      value.isWrong(
          "is a percentage on " + instrument.key() + ", whose best score is not 0",
          "a rule in points");
    }
  }
}
