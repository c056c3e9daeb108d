package org.clinicoutcomes.pages;

import static org.clinicoutcomes.pages.Wording.count;
import static org.clinicoutcomes.pages.Wording.limits;
import static org.clinicoutcomes.pages.Wording.percent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.clinicoutcomes.figures.FlowTally;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.measure.Condition;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.series.MissingBaseline;
import org.jspecify.annotations.Nullable;

/** Says a headline in words, rung by rung, so that no rate stands without its denominator. */
final class HeadlineSentence {

  private static final String HIGH_ENOUGH = " had a starting score high enough to judge";

  private static final Map<MissingBaseline, String> WORDS =
      Map.of(
          MissingBaseline.NEVER_SCORED, "never scored",
          MissingBaseline.TOO_EARLY, "scored too early",
          MissingBaseline.ONLY_AFTER, "scored only after the first session");

  private HeadlineSentence() {}

  /**
   * The sentence of a condition's headline.
   *
   * @param flow where the same patients stand, which says why a starting score is missing
   */
  static String of(Condition condition, Measure headline, Tally tally, @Nullable FlowTally flow) {
    Ladder ladder = tally.ladder();
    String start = start(condition, ladder);
    if (ladder.eligible() == 0) {
      return start + nobody(headline, ladder, flow) + ": a rate cannot be given.";
    }
    start += ladder.eligible() + HIGH_ENOUGH;
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
        + " ended, ";
  }

  /** Why nobody can be judged: never that scores were too low where there are none. */
  private static String nobody(Measure headline, Ladder ladder, @Nullable FlowTally flow) {
    if (ladder.noBaseline() == 0) {
      return "none" + HIGH_ENOUGH;
    }
    if (ladder.belowEntry() > 0) {
      return ladder.noBaseline()
          + (ladder.noBaseline() == 1 ? " has" : " have")
          + " no starting score, and none of the other "
          + ladder.belowEntry()
          + HIGH_ENOUGH;
    }
    if (flow == null || flow.on(Rung.NO_BASELINE) != ladder.noBaseline()) {
      return "none has a starting score";
    }
    return flow.without(MissingBaseline.NEVER_SCORED) == ladder.noBaseline()
        ? "none has any score of the " + shortName(headline.instrument())
        : "none has a starting score (" + reasons(flow) + ")";
  }

  /** Without what stands behind it in brackets. */
  private static String shortName(Instrument instrument) {
    return instrument.name().replaceFirst(" \\(.*", "");
  }

  private static String reasons(FlowTally flow) {
    return Arrays.stream(MissingBaseline.values())
        .filter(reason -> flow.without(reason) > 0)
        .map(reason -> flow.without(reason) + " " + WORDS.get(reason))
        .collect(Collectors.joining(", "));
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
