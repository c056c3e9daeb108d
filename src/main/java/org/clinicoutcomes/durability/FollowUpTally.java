package org.clinicoutcomes.durability;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How well the improved patients of a group were followed; counts, so that groups merge exactly.
 *
 * @param improved patients whose index series improved
 * @param scores all their follow-up scores
 * @param days at each of {@link FollowUpSchedule#DAYS}, how many scores were due and obtained
 */
public record FollowUpTally(long improved, long scores, List<Looked> days) {

  /** Of nobody. */
  public static final FollowUpTally NONE =
      new FollowUpTally(0, 0, FollowUpSchedule.DAYS.stream().map(day -> new Looked(0, 0)).toList());

  /**
   * One day at which follow-up is looked at.
   *
   * @param due patients for whom the time for a score is over
   * @param obtained of these, the ones with a score in that time
   */
  public record Looked(long due, long obtained) {
    /** Obtained of due; not available where none was due. */
    public double share() {
      return due == 0 ? Double.NaN : (double) obtained / due;
    }

    private Looked plus(Looked other) {
      return new Looked(due + other.due, obtained + other.obtained);
    }
  }

  public FollowUpTally {
    days = List.copyOf(days);
  }

  /** How many follow-up scores there are to a patient; not available for nobody. */
  public double scoresPerPatient() {
    return improved == 0 ? Double.NaN : (double) scores / improved;
  }

  public FollowUpTally plus(FollowUpTally other) {
    return new FollowUpTally(
        improved + other.improved,
        scores + other.scores,
        IntStream.range(0, days.size())
            .mapToObj(i -> days.get(i).plus(other.days.get(i)))
            .toList());
  }
}
