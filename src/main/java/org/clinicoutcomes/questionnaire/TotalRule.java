package org.clinicoutcomes.questionnaire;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How a questionnaire's total follows from the answers to it. */
public sealed interface TotalRule {

  /**
   * The total, in hundredths of a point, rounded half up.
   *
   * @param answers of which no more is missing than the questionnaire lets
   */
  int hundredths(Answers answers);

  /**
   * Sums of questions, each divided by a number, added up: a sum, a mean, or weighted domains.
   *
   * @param parts every question in one of them
   */
  record Parts(List<Part> parts) implements TotalRule {

    public Parts {
      parts = List.copyOf(parts);
    }

    /** The sum of all answers. */
    public static Parts sum(int items) {
      return new Parts(List.of(new Part(1, items, 1)));
    }

    /** The mean of all answers. */
    public static Parts mean(int items) {
      return new Parts(List.of(new Part(1, items, items)));
    }

    @Override
    public int hundredths(Answers answers) {
      return parts.stream()
          .map(part -> part.value(answers))
          .reduce(Fraction.ZERO, Fraction::plus)
          .hundredths();
    }
  }

  /**
   * The highest answer of each group, and every other answer, added up.
   *
   * @param groups numbers of questions
   */
  record HighestOfGroups(List<SortedSet<Integer>> groups) implements TotalRule {

    public HighestOfGroups {
      groups = List.copyOf(groups);
    }

    @Override
    public int hundredths(Answers answers) {
      int highest =
          groups.stream()
              .mapToInt(group -> group.stream().mapToInt(answers::orZero).max().orElse(0))
              .sum();
      int others =
          IntStream.rangeClosed(1, answers.items())
              .filter(item -> groups.stream().noneMatch(group -> group.contains(item)))
              .map(answers::orZero)
              .sum();
      return (highest + others) * 100;
    }
  }

  /** The number of the last question that is answered above 0; 0 where none is. */
  record HighestItem() implements TotalRule {

    @Override
    public int hundredths(Answers answers) {
      return IntStream.rangeClosed(1, answers.items())
              .filter(item -> answers.orZero(item) > 0)
              .max()
              .orElse(0)
          * 100;
    }
  }

  /**
   * What a table says of the sum of all answers.
   *
   * @param scores sum, then the score in hundredths; every possible sum
   */
  record Table(SortedMap<Integer, Integer> scores) implements TotalRule {

    public Table {
      scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
    }

    @Override
    public int hundredths(Answers answers) {
      int sum = answers.sum(1, answers.items());
      Integer score = scores.get(sum);
      if (score == null) {
        throw new IllegalStateException("the table has no score for the sum " + sum);
      }
      return score;
    }
  }
}
