package org.clinicoutcomes.pages;

import java.util.Locale;
import java.util.OptionalLong;
import org.clinicoutcomes.disclosure.SharedLadder;
import org.clinicoutcomes.measure.Condition;
import org.clinicoutcomes.measure.Measure;

/** Says a headline to outside readers, from rounded counts alone. */
final class SharedSentence {

  private SharedSentence() {}

  /** The sentence of a condition's headline, with its instrument, over the final years. */
  static String of(Condition condition, Measure headline, SharedLadder ladder) {
    return condition.name()
        + " ("
        + headline.instrument().plainName()
        + "): "
        + treated(ladder.treated())
        + "; "
        + outcome(headline, ladder);
  }

  private static String treated(OptionalLong treated) {
    if (treated.isEmpty()) {
      return "how many were treated is hidden";
    }
    long count = treated.getAsLong();
    return count == 0 ? "nobody was treated" : "about " + count + " patients were treated";
  }

  private static String outcome(Measure headline, SharedLadder ladder) {
    if (ladder.assessed().isEmpty()) {
      return "too few to give a rate without pointing at somebody.";
    }
    long assessed = ladder.assessed().getAsLong();
    if (assessed == 0) {
      return "nobody could be judged, so there is no rate.";
    }
    String judged = "about " + assessed + " of them could be judged";
    if (ladder.ruleMet().isEmpty()) {
      return judged + "; the rate is hidden, as it would point at somebody.";
    }
    long met = ladder.ruleMet().getAsLong();
    return String.format(
        Locale.ROOT,
        "%s; about %d of those %d (%s, %s) %s.",
        judged,
        met,
        assessed,
        Wording.percent((double) met / assessed),
        Wording.limits(SharedCells.interval(ladder)),
        headline.phrase());
  }

  /** A rate that is shown, of how many. */
  static String rate(Measure headline, SharedLadder ladder) {
    long met = ladder.ruleMet().orElseThrow();
    long assessed = ladder.assessed().orElseThrow();
    return "about "
        + met
        + " of "
        + assessed
        + " assessed ("
        + Wording.percent((double) met / assessed)
        + ") "
        + headline.phrase();
  }
}
