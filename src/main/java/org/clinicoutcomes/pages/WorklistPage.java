package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.figures.WorklistTally;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Printout;
import org.clinicoutcomes.report.Rows;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.worklist.Band;
import org.clinicoutcomes.worklist.ListOrder;

/** Who needs a call, how soon, why, and what to do: a row a patient; what is of long ago apart. */
final class WorklistPage {

  static final String TITLE = "Worklist";
  static final String REVIEW_TITLE = "Review once";

  private static final String NO_SUBSTITUTE = "No substitute for same-day review of an answer.";

  private WorklistPage() {}

  /**
   * The list.
   *
   * @param first sentences that come before all others: that the source is empty
   */
  static Page of(Rows rows, WorklistTally calls, List<String> first) {
    List<String> sentences = new ArrayList<>(first);
    sentences.add(NO_SUBSTITUTE);
    sentences.addAll(WorklistSentences.of(calls));
    sentences.add(
        "A row a patient, whose id leads to the newest session on Visits: the most urgent first, then the highest answer, of the same height one that"
            + " rose, then the newest."
            + (ListOrder.isLong(calls.listed())
                ? " As the list is long, all after Today stand together by clinician."
                : ""));
    sentences.add(
        "An entry goes by itself once a later score, session or date says so; Done and Initials are for"
            + " the printed list. Who was never given a session, or what the export does not hold, is"
            + " not on the list.");
    return new Page(
            TITLE,
            "Which patients need a call, how soon, and why",
            sentences,
            VisitLinks.beside(new Table("Worklist", WorklistRow.COLUMNS, calls.listed(), rows)))
        .headed(WorklistSentences.heading(calls))
        .printing(Printout.WHOLE);
  }

  /** The list of those of whom there is nothing but what is of long ago. */
  static Page toReview(Rows rows, WorklistTally calls) {
    long once = calls.patients(Band.REVIEW_ONCE);
    return new Page(
            REVIEW_TITLE,
            "Answers of thoughts of self-harm and serious events of long ago, of patients no longer in treatment",
            List.of(
                "The latest answer tells of thoughts of self-harm, or the latest session had a serious"
                    + " adverse event; that was months ago, and the treatment has ended.",
                "Review each once, with whoever knows the patient. Nobody is dropped: a row goes when a"
                    + " later answer tells of none, or something is given again.",
                "Who stands on Worklist for something else has it there, not here."),
            VisitLinks.beside(new Table("ReviewOnce", WorklistRow.COLUMNS, once, rows)))
        .headed(
            once == 0
                ? "Nobody is to be reviewed once"
                : Wording.count(once, "patient") + " to review once, with whoever knows them")
        .printing(Printout.WHOLE);
  }
}
