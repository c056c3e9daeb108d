package org.clinicoutcomes.worklist;

import java.util.Locale;

/** What may put a patient on the worklist, the most urgent first. */
public enum Item {
  IDEATION_URGENT(
      "thoughts of self-harm, high",
      "a clinician speaks with the patient; follow the clinic's emergency plan."),
  IDEATION_RISE("thoughts of self-harm, rising", Item.ASSESS),
  IDEATION("thoughts of self-harm", Item.ASSESS),
  SERIOUS_EVENT(
      "serious adverse event",
      "call, ask how the patient is; before anything is given again, a clinician decides."),
  WORSENED("worsened", "call, ask how the patient is; review the treatment."),
  CONTRAINDICATION(
      "contraindication recorded",
      "a clinician decides whether to go on; correct the record if it is wrong."),
  NO_RESPONSE("no response after three sessions", "A clinician decides whether to go on."),
  END_SCORE_DUE("final score due", "Ask for the final score."),
  FOLLOW_UP_DUE("follow-up score due", "Call and ask for a follow-up score."),
  READINGS_MISSING(
      "monitoring readings missing",
      "Enter what was read; where nothing was, see that it is next time.");

  private static final String ASSESS = "call, ask about the answer; a clinician assesses the risk.";

  private final String words;
  private final String whatToDo;

  Item(String words, String whatToDo) {
    this.words = words;
    this.whatToDo = whatToDo;
  }

  /** The item's code in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The item in words, as it stands on the list. */
  public String words() {
    return words;
  }

  /** Whether it is of one of the patient's conditions, and not of the patient. */
  public boolean isOfACondition() {
    return this == WORSENED
        || this == NO_RESPONSE
        || this == END_SCORE_DUE
        || this == FOLLOW_UP_DUE;
  }

  /** What staff should do about it, in a sentence. */
  String whatToDo(Band band) {
    return switch (band) {
      case TODAY, THIS_WEEK -> band.words() + ": " + whatToDo;
      case NEXT_SESSION -> whatToDo;
      case REVIEW_ONCE -> "Review once, with whoever knows the patient.";
    };
  }
}
