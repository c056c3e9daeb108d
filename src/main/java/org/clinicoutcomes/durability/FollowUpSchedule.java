package org.clinicoutcomes.durability;

import java.time.LocalDate;
import java.util.List;
import org.clinicoutcomes.instrument.Score;

/**
 * When follow-up scores of an improved series are due, and which of its scores are taken for them.
 *
 * @param asOfDay the epoch day up to which records are read
 * @param followUpDays how long after the end score a score is a follow-up score
 * @param tolerance how many days sooner or later than it is due a score may be taken
 */
public record FollowUpSchedule(int asOfDay, int followUpDays, int tolerance) {

  /** The days since the end score at which follow-up is looked at. */
  public static final List<Integer> DAYS = List.of(30, 90, 180);

  public FollowUpSchedule(LocalDate asOf, int followUpDays, int tolerance) {
    this(Math.toIntExact(asOf.toEpochDay()), followUpDays, tolerance);
  }

  /** Whether the time for a score is over, and all of it lies where follow-up is looked for. */
  boolean isDue(Score end, int day) {
    return day + tolerance <= followUpDays && asOfDay >= end.epochDay() + day + tolerance;
  }

  boolean isObtained(Score end, List<Score> followUp, int day) {
    return followUp.stream()
        .anyMatch(score -> Math.abs(score.epochDay() - end.epochDay() - day) <= tolerance);
  }
}
