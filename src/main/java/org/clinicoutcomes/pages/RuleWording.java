package org.clinicoutcomes.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.clinicoutcomes.instrument.Better;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Points;
import org.clinicoutcomes.measure.EntryRule;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.measure.Rule;

/** Rules and ranges in a few words, made from the rules themselves. */
final class RuleWording {

  private RuleWording() {}

  /** Entry rule and rule, such as {@code baseline ≥ 4; lower by ≥ 30 %}. */
  static String of(Measure measure) {
    Better better = measure.instrument().better();
    String entry = entry(measure.entry(), better);
    String rule = rule(measure.rule(), better);
    return entry.isEmpty() ? rule : entry + "; " + rule;
  }

  /** The possible scores, and which are better. */
  static String range(Instrument instrument) {
    return Points.of(instrument.range().lowestHundredths())
        + "–"
        + Points.of(instrument.range().highestHundredths())
        + (instrument.better() == Better.LOWER ? ", lower is better" : ", higher is better");
  }

  private static String entry(EntryRule entry, Better better) {
    if (entry instanceof EntryRule.AtLeast bound) {
      return "baseline " + atLeast(better) + Points.of(bound.hundredths());
    }
    if (entry instanceof EntryRule.AtMost bound) {
      return "baseline " + atMost(better) + Points.of(bound.hundredths());
    }
    return "";
  }

  private static String rule(Rule rule, Better better) {
    String improved = better == Better.LOWER ? "lower by ≥ " : "higher by ≥ ";
    String worsened = better == Better.LOWER ? "higher by ≥ " : "lower by ≥ ";
    if (rule instanceof Rule.PercentReduction percent) {
      return improved + Points.of(percent.hundredthsOfPercent()) + " %";
    }
    if (rule instanceof Rule.PointReduction points) {
      return improved + Points.of(points.hundredths());
    }
    if (rule instanceof Rule.PointIncrease points) {
      return worsened + Points.of(points.hundredths());
    }
    if (rule instanceof Rule.EndAtMost bound) {
      return "end score " + atMost(better) + Points.of(bound.hundredths());
    }
    if (rule instanceof Rule.AllOf all) {
      return joined(all.rules(), " and ", better);
    }
    return rule instanceof Rule.AnyOf any ? joined(any.rules(), " or ", better) : "";
  }

  private static String joined(List<Rule> rules, String by, Better better) {
    return rules.stream().map(r -> rule(r, better)).collect(Collectors.joining(by, "(", ")"));
  }

  private static String atLeast(Better better) {
    return better == Better.LOWER ? "≥ " : "≤ ";
  }

  private static String atMost(Better better) {
    return better == Better.LOWER ? "≤ " : "≥ ";
  }
}
