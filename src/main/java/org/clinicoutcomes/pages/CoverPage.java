package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.FlowTally;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.report.Page;

/** The cover: each headline in a sentence, from the ladder, and what a rate can and cannot say. */
final class CoverPage {

  /** What a rate from records can and cannot say; on every cover. */
  static final String BEFORE_AND_AFTER =
      "Before and after, without a control group: includes the natural course and regression to the"
          + " mean.";

  private final Findings findings;

  CoverPage(Findings findings) {
    this.findings = findings;
  }

  /**
   * The cover of one clinic, or of all.
   *
   * @param first sentences that come before all others: who is empty
   * @param about sentences on whom it is about, whom to call and what is in doubt, said before any
   *     rate
   */
  Page of(String clinic, Headlines headlines, List<String> first, List<String> about) {
    List<String> sentences = new ArrayList<>(first);
    sentences.add(
        "Outcomes of ketamine and esketamine treatment: what the records say up to and including "
            + findings.asOf()
            + ".");
    if (first.isEmpty() || !findings.of(Families.FLOW, clinic).isEmpty()) {
      sentences.add(status(clinic));
    }
    sentences.addAll(about);
    headlines.forEach((condition, id) -> sentences.addAll(sentences(clinic, condition, id)));
    if (findings.overall(clinic).isEmpty()) {
      sentences.add(
          "No first series ended up to " + findings.asOf() + ": there is no rate to give.");
    }
    sentences.add(BEFORE_AND_AFTER);
    return page(sentences);
  }

  /** A cover that says these sentences under the report's title. */
  static Page page(List<String> sentences) {
    return new Page("Cover", "", sentences, null);
  }

  private List<String> sentences(String clinic, String condition, String id) {
    return findings
        .overall(clinic, condition, id)
        .map(
            tally ->
                HeadlineSentence.of(
                    findings.catalog().condition(condition),
                    findings.catalog().measure(id),
                    tally,
                    findings.of(Families.FLOW, clinic).get(new Group(clinic, condition, ""))))
        .stream()
        .toList();
  }

  /** Final once nobody is still in a first series who would then enter the rates. */
  private String status(String clinic) {
    long open =
        findings.of(Families.FLOW, clinic).values().stream()
            .mapToLong(FlowTally::firstInProgress)
            .sum();
    if (open == 0) {
      return "Final: no first series is still in progress"
          + (clinic.equals(CellKey.ALL_CLINICS) ? " in any clinic." : ".");
    }
    return "Provisional: "
        + Wording.count(open, "first series", "first series")
        + (open == 1 ? " is" : " are")
        + " still in progress; these patients are counted once their series has ended.";
  }
}
