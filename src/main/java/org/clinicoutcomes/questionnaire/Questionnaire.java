package org.clinicoutcomes.questionnaire;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The questions of an instrument, and how its score follows from the answers.
 *
 * @param items its questions, the first is number 1
 * @param beside numbers of questions that stand on the form and do not count
 * @param either groups of questions of which one is answered and the others are not
 * @param total how the score follows
 * @param prorating which answers may be missing; null where no rule for that is published
 * @param scales by number, instruments that a question is by itself
 * @param shortNames what exports call it where the number of a question follows, such as {@code
 *     PHQ} in {@code PHQ_1}: too little to tell it by where no number does
 * @param citation where all of this comes from
 */
public record Questionnaire(
    List<Question> items,
    Set<Integer> beside,
    List<SortedSet<Integer>> either,
    TotalRule total,
    @Nullable Prorating prorating,
    SortedMap<Integer, String> scales,
    List<String> shortNames,
    String citation) {

  public Questionnaire {
    items = List.copyOf(items);
    beside = Set.copyOf(beside);
    either = List.copyOf(either);
    scales = new TreeMap<>(scales);
    shortNames = List.copyOf(shortNames);
  }

  /** How many questions count. */
  public int size() {
    return items.size();
  }

  /** Whether the score is the sum of all answers. */
  public boolean isSum() {
    return total.equals(TotalRule.Parts.sum(size()));
  }

  /** The question of a number from 1. */
  public Question item(int number) {
    return items.get(number - 1);
  }

  /** No answers to it. */
  public Answers noAnswers() {
    return new Answers(size());
  }

  /** The total, in hundredths of a point; none where too many answers are missing. */
  public OptionalInt total(Answers answers) {
    SortedSet<Integer> unanswered = unanswered(answers);
    boolean isTold = unanswered.isEmpty() || (prorating != null && prorating.allows(unanswered));
    return isTold ? OptionalInt.of(total.hundredths(withZeros(answers))) : OptionalInt.empty();
  }

  /** A question that nobody had to answer counts nothing. */
  private Answers withZeros(Answers answers) {
    Answers all = noAnswers();
    for (int number = 1; number <= size(); number++) {
      if (answers.has(number)) {
        all.put(number, answers.of(number));
      } else if (isSuperfluous(number, answers)) {
        all.put(number, 0);
      }
    }
    return all;
  }

  /** The questions that lack an answer, but for those that need none. */
  public SortedSet<Integer> unanswered(Answers answers) {
    return IntStream.rangeClosed(1, size())
        .filter(number -> !answers.has(number) && !isSuperfluous(number, answers))
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isSuperfluous(int number, Answers answers) {
    int asked = item(number).askedIf();
    boolean isSkipped = asked > 0 && answers.has(asked) && answers.of(asked) == 0;
    return isSkipped
        || either.stream()
            .anyMatch(group -> group.contains(number) && group.stream().anyMatch(answers::has));
  }
}
