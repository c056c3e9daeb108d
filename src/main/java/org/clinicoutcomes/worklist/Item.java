package org.clinicoutcomes.worklist;

/** What may put a patient on the worklist, the most urgent first. */
public enum Item {
  WORSENED("worsened", "Call: ask how the patient is; have the treatment reviewed."),
  NO_RESPONSE(
      "no response after three sessions",
      "Before the next session, have a clinician decide whether to go on."),
  END_SCORE_DUE("end score due", "Call: ask for the final score."),
  FOLLOW_UP_DUE("follow-up score due", "Call: ask for a follow-up score.");

  private final String words;
  private final String whatToDo;

  Item(String words, String whatToDo) {
    this.words = words;
    this.whatToDo = whatToDo;
  }

  /** The item in words, as it stands on the list. */
  public String words() {
    return words;
  }

  /** What staff should do about it, in a sentence. */
  public String whatToDo() {
    return whatToDo;
  }
}
