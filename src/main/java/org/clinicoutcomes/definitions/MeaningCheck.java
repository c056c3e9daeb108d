package org.clinicoutcomes.definitions;

import java.util.List;
import java.util.Locale;
import org.clinicoutcomes.measure.Meaning;
import org.clinicoutcomes.measure.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Whether a measure's rule and words go with its meaning. An increase is a change for the worse
 * whichever way is better, so on a scale where higher is better an author easily takes it for the
 * opposite; and a harm is never called improved.
 */
final class MeaningCheck {

  private static final String PHRASE = "phrase";

  private MeaningCheck() {}

  static void check(Fields fields, @Nullable Meaning meaning, @Nullable Rule rule) {
    YamlValue ruleValue = fields.get("rule");
    if (ruleValue != null && rule != null && meaning != null) {
      checkRule(ruleValue, rule, meaning);
    }
    YamlValue phrase = fields.get(PHRASE);
    if (phrase != null && meaning == Meaning.HARM && saysImproved(fields.text(PHRASE))) {
      phrase.isWrong("calls a harm improved", "words such as 'got worse by at least two points'");
    }
  }

  private static void checkRule(YamlValue value, Rule rule, Meaning meaning) {
    List<Rule> leaves = leaves(rule);
    long increases = leaves.stream().filter(Rule.PointIncrease.class::isInstance).count();
    if (meaning == Meaning.BENEFIT && increases > 0) {
      value.isWrong("counts a change for the worse as a benefit", "reductions or end_at_most");
    }
    if (meaning == Meaning.HARM && increases < leaves.size()) {
      value.isWrong("counts a change for the better as a harm", "point_increase_at_least");
    }
  }

  private static List<Rule> leaves(Rule rule) {
    if (rule instanceof Rule.AllOf all) {
      return all.rules().stream().flatMap(each -> leaves(each).stream()).toList();
    }
    if (rule instanceof Rule.AnyOf any) {
      return any.rules().stream().flatMap(each -> leaves(each).stream()).toList();
    }
    return List.of(rule);
  }

  private static boolean saysImproved(@Nullable String phrase) {
    return phrase != null && phrase.toLowerCase(Locale.ROOT).contains("improve");
  }
}
