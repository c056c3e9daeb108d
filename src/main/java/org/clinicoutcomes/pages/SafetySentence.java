package org.clinicoutcomes.pages;

import static org.clinicoutcomes.pages.Wording.count;
import static org.clinicoutcomes.pages.Wording.limits;
import static org.clinicoutcomes.pages.Wording.percent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.safety.SafetyItem;
import org.clinicoutcomes.safety.SafetyTally;

/**
 * What was unsafe, in one sentence: each number with its limit and of how many it is, and no
 * verdict, since no rule says how many are too many.
 */
final class SafetySentence {

  private static final List<SafetyItem> SAID =
      List.of(
          SafetyItem.SERIOUS_EVENT,
          SafetyItem.IDEATION_URGENT,
          SafetyItem.IDEATION_EMERGED,
          SafetyItem.BP_180_110);

  private SafetySentence() {}

  /** The sentence of one clinic, or of all. */
  static String of(Findings findings, String clinic) {
    Map<SafetyItem, SafetyTally> tallies = SafetyLimits.overall(findings, clinic);
    List<String> parts = new ArrayList<>();
    for (SafetyLimit limit : SafetyLimit.of(tallies.keySet())) {
      if (SAID.contains(limit.item())) {
        SafetyTally tally = tallies.getOrDefault(limit.item(), SafetyTally.NONE);
        parts.add(limit.words() + " (" + limit.limit().apply(findings) + ") " + of(limit, tally));
      }
    }
    if (!tallies.containsKey(SafetyItem.SERIOUS_EVENT)) {
      parts.add("how serious adverse events were is not in the export");
    }
    return "Safety: " + String.join("; ", parts) + ".";
  }

  private static String of(SafetyLimit limit, SafetyTally tally) {
    if (!limit.item().kind().isOfSessions()) {
      return "in "
          + tally.patientsWith()
          + " of "
          + count(tally.patients(), "patient")
          + " "
          + limit.of()
          + share(tally, "");
    }
    return "at "
        + tally.sessionsWith()
        + " of "
        + count(tally.sessions(), "session")
        + " "
        + limit.of()
        + share(tally, tally.patientsWith() + " of " + count(tally.patients(), "patient") + ", ");
  }

  private static String share(SafetyTally tally, String before) {
    return " ("
        + before
        + percent(tally.patientRate())
        + ", "
        + limits(tally.patientLimits())
        + ")";
  }
}
