package org.clinicoutcomes.report;

import static org.clinicoutcomes.report.Wording.count;
import static org.clinicoutcomes.report.Wording.limits;
import static org.clinicoutcomes.report.Wording.percent;

import java.util.Locale;
import org.clinicoutcomes.measure.Condition;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.measure.Tally;

/** Says a headline in words, rung by rung, so that no rate stands without its denominator. */
final class HeadlineSentence {

  private HeadlineSentence() {}

  /** The sentence of a condition's headline. */
  static String of(Condition condition, Measure headline, Tally tally) {
    Ladder ladder = tally.ladder();
    String start = start(condition, ladder);
    if (ladder.eligible() == 0) {
      return start + ": a rate cannot be given.";
    }
    if (ladder.assessed() == 0) {
      return start + "; none of them has a final score, so a rate cannot be given.";
    }
    return start + assessed(headline, ladder) + missing(ladder) + underDrug(ladder, tally);
  }

  private static String start(Condition condition, Ladder ladder) {
    return "Of "
        + count(ladder.treated(), "patient")
        + " whose first series for "
        + inSentence(condition.name())
        + " ended, "
        + (ladder.eligible() == 0 ? "none" : ladder.eligible())
        + " had a starting score "
        + "high enough to judge";
  }

  /** A name within a sentence; abbreviations such as PTSD keep their capitals. */
  private static String inSentence(String name) {
    boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    return word ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
  }

  private static String assessed(Measure headline, Ladder ladder) {
    return String.format(
        Locale.ROOT,
        "; %d of them %s a final score; %d of those %d (%s, %s) %s.",
        ladder.assessed(),
        ladder.assessed() == 1 ? "has" : "have",
        ladder.improved(),
        ladder.assessed(),
        percent(ladder.rate()),
        limits(ladder.rateInterval()),
        headline.phrase());
  }

  private static String missing(Ladder ladder) {
    return ladder.noEndScore() == 0
        ? ""
        : String.format(
            Locale.ROOT,
            " Counting the %d without a final score as not improved: %s.",
            ladder.noEndScore(),
            percent(ladder.ittRate()));
  }

  private static String underDrug(Ladder ladder, Tally tally) {
    return tally.endsAfterSession() == 0
        ? ""
        : String.format(
            Locale.ROOT,
            " %d of the %d final scores %s taken right after a session.",
            tally.endsAfterSession(),
            ladder.assessed(),
            tally.endsAfterSession() == 1 ? "was" : "were");
  }
}
