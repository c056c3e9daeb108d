package org.clinicoutcomes.intake;

/** How far the questionnaire of a score has come. */
enum ScoreState {
  COMPLETE,
  /** Complete, and nobody has looked over it: it counts. */
  UNVERIFIED,
  /** Its score says nothing, as answers are missing: it is as good as none. */
  UNFINISHED,
  /** It is no score of a patient: a preview, a test, one that was taken back or made up. */
  NO_SCORE
}
