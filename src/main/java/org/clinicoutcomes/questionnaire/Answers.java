package org.clinicoutcomes.questionnaire;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The answers to one questionnaire, by the number of the question, from 1: of each at most one. */
public final class Answers {

  private static final int NONE = -1;

  private final int[] byItem;

  /**
   * No answer yet.
   *
   * @param items how many questions there are
   */
  public Answers(int items) {
    byItem = new int[items];
    clear();
  }

  /** Takes an answer, in place of an earlier one to the same question. */
  public void put(int item, int answer) {
    byItem[item - 1] = answer;
  }

  /** Takes all answers back. */
  public void clear() {
    Arrays.fill(byItem, NONE);
  }

  public boolean has(int item) {
    return byItem[item - 1] != NONE;
  }

  /** The answer to a question that has one. */
  public int of(int item) {
    if (!has(item)) {
      throw new IllegalStateException("question " + item + " is not answered");
    }
    return byItem[item - 1];
  }

  /** The answer, or 0 where there is none. */
  int orZero(int item) {
    return has(item) ? byItem[item - 1] : 0;
  }

  /** How many questions there are. */
  public int items() {
    return byItem.length;
  }

  /** How many of the questions from one to another, both included, are answered. */
  int answered(int from, int to) {
    return (int) IntStream.rangeClosed(from, to).filter(this::has).count();
  }

  /** The sum of the answers to the questions from one to another, both included. */
  int sum(int from, int to) {
    return IntStream.rangeClosed(from, to).map(this::orZero).sum();
  }
}
