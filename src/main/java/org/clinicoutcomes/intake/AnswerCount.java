package org.clinicoutcomes.intake;

/** How many questionnaires of a file had an answer, and how many of those could not be read. */
final class AnswerCount {

  private long filled;
  private long unread;
  private boolean hasLowest;
  private boolean areOneTooHigh = true;

  /** Counts a questionnaire with so many answers that are none. */
  void add(int unreadAnswers) {
    filled++;
    unread += unreadAnswers > 0 ? 1 : 0;
  }

  /** Takes an answer that is one. */
  void sawAnswer(boolean isLowest) {
    hasLowest |= isLowest;
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
}
