package org.clinicoutcomes.intake;

/**
 * What a row of one answer is about.
 *
 * @param instrument the number of the questionnaire; negative where the row is of no answer
 * @param item the number of the question, which may be one that does not count; {@link
 *     AnsweredSheet#TOTAL} or {@link #UNNAMED_TOTAL} for the total; else negative where the
 *     questionnaire has no such question
 */
record Asked(int instrument, int item) {

  /** Stands for the total where the row names no question at all. */
  static final int UNNAMED_TOTAL = -2;

  /** A row of something else. */
  static final Asked NOTHING = new Asked(-1, 0);

  boolean isTotal() {
    return item == AnsweredSheet.TOTAL || item == UNNAMED_TOTAL;
  }

  boolean isNothing() {
    return instrument < 0;
  }
}
