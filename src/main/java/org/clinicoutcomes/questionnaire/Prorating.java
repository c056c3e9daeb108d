package org.clinicoutcomes.questionnaire;

/**
 * A published rule that a total may be told although answers are missing: a question without an
 * answer then counts as the mean of those beside it.
 *
 * @param from the first of the questions that may lack an answer
 * @param to the last
 * @param most how many of them may
 * @param citation who has published the rule
 */
public record Prorating(int from, int to, int most, String citation) {

  boolean allows(Iterable<Integer> unanswered) {
    int missing = 0;
    for (int item : unanswered) {
      if (item < from || item > to) {
        return false;
      }
      missing++;
    }
    return missing <= most;
  }
}
