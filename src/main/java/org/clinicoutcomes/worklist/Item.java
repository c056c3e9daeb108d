package org.clinicoutcomes.worklist;

import java.util.Locale;

/** What may put a patient on the worklist, the most urgent first. */
public enum Item {
  IDEATION_URGENT(
      "suicidal ideation, urgent",
      "Today: have a clinician speak with the patient and follow the clinic's emergency plan."),
  IDEATION_RISE(
      "suicidal ideation, rising",
      "Today: call and ask about the answer; have a clinician assess the risk."),
  IDEATION("suicidal ideation", "Call: ask about the answer; have a clinician assess the risk."),
  SERIOUS_EVENT(
      "serious adverse event",
      "Call: ask how the patient is; before anything is given again, have a clinician decide."),
  WORSENED("worsened", "Call: ask how the patient is; have the treatment reviewed."),
  CONTRAINDICATION(
      "contraindication recorded",
      "Before the next session, have a clinician decide whether to go on; correct the record if it"
          + " is wrong."),
  NO_RESPONSE(
      "no response after three sessions",
      "Before the next session, have a clinician decide whether to go on."),
  END_SCORE_DUE("end score due", "Call: ask for the final score."),
  FOLLOW_UP_DUE("follow-up score due", "Call: ask for a follow-up score."),
  READINGS_MISSING(
      "monitoring readings missing",
      "Enter what was read; where nothing was, see that it is next time.");

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

  /** What staff should do about it, in a sentence. */
  public String whatToDo() {
    return whatToDo;
  }

  /** Whether it is a patient's answer about suicidal ideation. */
  public boolean isIdeation() {
    return this == IDEATION_URGENT || this == IDEATION_RISE || this == IDEATION;
  }
}
