package org.clinicoutcomes.durability;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.measure.Outcome;
import org.clinicoutcomes.series.Series;
import org.jspecify.annotations.Nullable;

/**
 * How the observation of one response ended.
 *
 * @param days since the end score
 */
public record ResponseEnd(int days, Reason reason) {

  /** Why it ended. */
  public enum Reason {
    /** A follow-up score no longer met the rule. */
    LOST,
    /** A new induction began. */
    REINDUCTION,
    /** It was last seen lasting. */
    CENSORED;

    /** The code in the patients' rows. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the patients' rows say in a reason's place where no follow-up score exists. */
  public static final String NO_FOLLOW_UP = "no_follow_up";

  /**
   * The end of an improved series' response; none where no follow-up score exists, whatever else
   * happened.
   *
   * @param followUpDays how long after the end score a re-induction still counts
   */
  public static @Nullable ResponseEnd of(
      Series series, Outcome improved, Handling handling, int followUpDays) {
    Score end = improved.end();
    List<Score> followUp = improved.scores().followUp();
    if (end == null || followUp.isEmpty()) {
      return null;
    }
    int last = followUp.get(followUp.size() - 1).epochDay();
    int horizon = end.epochDay() + followUpDays;
    ResponseEnd absolute =
        switch (handling) {
          case AS_TREATED -> asTreated(series, firstLost(improved), last, horizon);
          case AS_TREATED_CONFIRMED ->
              asTreated(series, firstConfirmed(series, improved), last, horizon);
          case CENSORED_AT_RETREATMENT -> censoredAtRetreatment(series, firstLost(improved), last);
        };
    return new ResponseEnd(absolute.days - end.epochDay(), absolute.reason);
  }

  private static Optional<Score> firstLost(Outcome improved) {
    return improved.scores().followUp().stream()
        .filter(score -> isLost(improved, score))
        .findFirst();
  }

  /**
   * The first lost score whose next follow-up score is lost too, and dated no later than a
   * re-induction: a score from after it speaks of the new treatment.
   */
  private static Optional<Score> firstConfirmed(Series series, Outcome improved) {
    int reinduction = day(series.nextInductionStart());
    List<Score> followUp =
        improved.scores().followUp().stream()
            .filter(score -> score.epochDay() <= reinduction)
            .toList();
    return IntStream.range(1, followUp.size())
        .filter(i -> isLost(improved, followUp.get(i - 1)) && isLost(improved, followUp.get(i)))
        .mapToObj(i -> followUp.get(i - 1))
        .findFirst();
  }

  private static boolean isLost(Outcome improved, Score score) {
    Score baseline = improved.baseline();
    return baseline != null && !improved.measure().isMet(baseline.hundredths(), score.hundredths());
  }

  /** A lost score and a re-induction of one date count as the score. */
  private static ResponseEnd asTreated(
      Series series, Optional<Score> lost, int lastFollowUp, int horizon) {
    int reinduction = day(series.nextInductionStart());
    if (lost.isPresent() && lost.get().epochDay() <= reinduction) {
      return new ResponseEnd(lost.get().epochDay(), Reason.LOST);
    }
    return reinduction <= horizon
        ? new ResponseEnd(reinduction, Reason.REINDUCTION)
        : new ResponseEnd(lastFollowUp, Reason.CENSORED);
  }

  private static ResponseEnd censoredAtRetreatment(
      Series series, Optional<Score> lost, int lastFollowUp) {
    int retreatment = day(series.nextStart());
    if (lost.isPresent() && lost.get().epochDay() <= retreatment) {
      return new ResponseEnd(lost.get().epochDay(), Reason.LOST);
    }
    return new ResponseEnd(Math.min(retreatment, lastFollowUp), Reason.CENSORED);
  }

  /** A day that never comes lies after all others. */
  private static int day(@Nullable Integer epochDay) {
    return epochDay == null ? Integer.MAX_VALUE : epochDay;
  }
}
