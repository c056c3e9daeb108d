package org.clinicoutcomes.intake;

/** How many questionnaires of a file had an answer, and how many of those could not be read. */
final class AnswerCount {

  /** Of so many questionnaires some answer to some question is the lowest. */
  private static final int MANY = 10;

  private long filled;
  private long unread;
  private long fromZero;
  private boolean hasLowest;
  private boolean areOneTooHigh = true;

  /** Counts a questionnaire with so many answers that are none. */
  void add(int unreadAnswers) {
    filled++;
    unread += unreadAnswers > 0 ? 1 : 0;
  }

  /**
   * Takes an answer that is one.
   *
   * @param isNumber whether it is written as its number, and not in words
   */
  void sawAnswer(int answer, int lowest, boolean isNumber) {
    hasLowest |= answer == lowest || !isNumber;
    fromZero += lowest == 0 ? 1 : 0;
  }

  /** Takes an answer that is none: whether it is the number after the highest. */
  void sawUnread(boolean isOneTooHigh) {
    areOneTooHigh &= isOneTooHigh;
  }

  /** Questionnaires with an answer. */
  long filled() {
    return filled;
  }

  /** Those with an answer that could not be read. */
  long unread() {
    return unread;
  }

  /** Whether the file counts every answer one higher, as survey tools do that begin with 1. */
  boolean isShifted() {
    return unread > 0 && areOneTooHigh && !hasLowest;
  }

  /**
   * Whether all answers can be read, and may all the same be counted one higher: where they begin
   * with 0, nobody has given it to any question.
   */
  boolean mayBeShifted() {
    return unread == 0 && !hasLowest && filled >= MANY && fromZero > filled;
  }
}
