package org.clinicoutcomes.durability;

import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.durability.FollowUpTally.Looked;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.measure.Outcome;

/** A {@link FollowUpTally} while it is counted, one improved patient at a time. */
public final class FollowUpSum {

  private final FollowUpSchedule schedule;
  private final long[] due = new long[FollowUpSchedule.DAYS.size()];
  private final long[] obtained = new long[FollowUpSchedule.DAYS.size()];
  private long improved;
  private long scores;

  /**
   * @param schedule when scores are due, and which are taken for them
   */
  public FollowUpSum(FollowUpSchedule schedule) {
    this.schedule = schedule;
  }

  /** Counts one improved patient. */
  public void add(Outcome outcome) {
    Score end = outcome.end();
    if (end == null) {
      return;
    }
    List<Score> followUp = outcome.scores().followUp();
    improved++;
    scores += followUp.size();
    for (int at = 0; at < due.length; at++) {
      int day = FollowUpSchedule.DAYS.get(at);
      if (schedule.isDue(end, day)) {
        due[at]++;
        obtained[at] += schedule.isObtained(end, followUp, day) ? 1 : 0;
      }
    }
  }

  /** What was counted so far. */
  public FollowUpTally tally() {
    return new FollowUpTally(
        improved,
        scores,
        IntStream.range(0, due.length).mapToObj(at -> new Looked(due[at], obtained[at])).toList());
  }
}
