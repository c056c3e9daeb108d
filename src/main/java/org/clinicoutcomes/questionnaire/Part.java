package org.clinicoutcomes.questionnaire;

/**
 * Questions whose answers are added up, and the sum divided.
 *
 * @param from the number of the first question
 * @param to the number of the last
 * @param dividedBy what their sum is divided by before it joins the total
 */
public record Part(int from, int to, int dividedBy) {

  int size() {
    return to - from + 1;
  }

  /**
   * What the part adds to the total; a question without an answer counts as the mean of those with
   * one.
   */
  Fraction value(Answers answers) {
    return new Fraction(
        (long) answers.sum(from, to) * size(), (long) answers.answered(from, to) * dividedBy);
  }
}
