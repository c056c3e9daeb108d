package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.questionnaire.Part;
import org.clinicoutcomes.questionnaire.Question;
import org.clinicoutcomes.questionnaire.TotalRule;
import org.jspecify.annotations.Nullable;

/** How a total follows from answers: one word of a few, or a rule with its numbers. */
final class TotalRuleReader {

  private static final String EXPECTED =
      "sum, mean, highest_item, or one of groups, weights, table with its numbers";
  private static final List<String> WORDS = List.of("sum", "mean", "highest_item");

  private final int number;
  private final List<Question> items;

  /**
   * @param items of which a table has to know every possible sum
   */
  TotalRuleReader(int number, List<Question> items) {
    this.number = number;
    this.items = items;
  }

  /** The rule, or null where a mistake was reported. */
  @Nullable TotalRule total(YamlValue value) {
    if (!value.isMapping()) {
      return word(value);
    }
    Map<String, YamlValue> entries = value.entries(EXPECTED);
    if (entries.size() != 1) {
      value.isWrong("has " + entries.size() + " keys", EXPECTED);
      return null;
    }
    Map.Entry<String, YamlValue> only = entries.entrySet().iterator().next();
    return switch (only.getKey()) {
      case "groups" -> new TotalRule.HighestOfGroups(ItemNumbers.groups(only.getValue(), number));
      case "weights" -> weights(only.getValue());
      case "table" -> table(only.getValue());
      default -> {
        only.getValue().isWrong("is no known key", EXPECTED);
        yield null;
      }
    };
  }

  private @Nullable TotalRule word(YamlValue value) {
    String word = Scalars.text(value);
    if (word == null) {
      return null;
    }
    return switch (word) {
      case "sum" -> TotalRule.Parts.sum(number);
      case "mean" -> TotalRule.Parts.mean(number);
      case "highest_item" -> new TotalRule.HighestItem();
      default -> {
        String problem = "is '" + Scalars.shortened(word) + "'" + Spelling.hint(word, WORDS);
        value.isWrong(problem, EXPECTED);
        yield null;
      }
    };
  }

  /** Parts that follow each other from the first question to the last. */
  private TotalRule weights(YamlValue value) {
    List<Part> parts = new ArrayList<>();
    int next = 1;
    for (YamlValue each : value.items("a list of parts")) {
      Fields fields = Fields.of(each, List.of("from", "to", "divided_by"), List.of());
      Integer from = fields.whole("from", 1, number);
      Integer to = fields.whole("to", 1, number);
      Integer dividedBy = fields.whole("divided_by", 1, 1_000);
      if (from != null && to != null && dividedBy != null) {
        if (from != next || to < from) {
          each.isWrong("does not begin where the part before ends", "from " + next + " on");
        }
        parts.add(new Part(from, Math.max(from, to), dividedBy));
        next = to + 1;
      }
    }
    if (next != number + 1) {
      value.isWrong("does not end with the last question", "parts up to " + number);
    }
    return new TotalRule.Parts(parts);
  }

  private @Nullable TotalRule table(YamlValue value) {
    SortedMap<Integer, Integer> scores = new TreeMap<>();
    int lowest = items.stream().mapToInt(item -> item.allowed().first()).sum();
    int highest = items.stream().mapToInt(item -> item.allowed().last()).sum();
    Map<String, YamlValue> entries = value.entries("sums of answers, each with its score");
    for (int sum = lowest; sum <= highest; sum++) {
      YamlValue score = entries.get(Integer.toString(sum));
      Integer hundredths = score == null ? null : Scalars.hundredths(score);
      if (hundredths != null) {
        scores.put(sum, hundredths);
      } else if (score == null) {
        value.isWrong(
            "has no score for the sum " + sum, "every sum from " + lowest + " to " + highest);
        return null;
      }
    }
    if (entries.size() > highest - lowest + 1) {
      value.isWrong("has sums that no answers give", "every sum from " + lowest + " to " + highest);
    }
    return new TotalRule.Table(scores);
  }
}
