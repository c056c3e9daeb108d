package org.clinicoutcomes.job;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.clinicoutcomes.publish.OpenDoubt;

/**
 * How a run ended.
 *
 * @param report the report's folder
 * @param counts what it says of itself, by name
 * @param warnings what somebody should know, in sentences
 * @param urgent what somebody must act on, in sentences
 * @param doubts of the report, that nobody has settled
 * @param deleted how many older reports were deleted
 */
public record RunResult(
    Ending ending,
    Path report,
    SortedMap<String, Long> counts,
    List<String> warnings,
    List<String> urgent,
    List<OpenDoubt> doubts,
    int deleted) {

  /** The ways a run ends well. */
  public enum Ending {
    PUBLISHED,
    UP_TO_DATE,
    ALREADY_RUNNING
  }

  public RunResult {
    warnings = List.copyOf(warnings);
    urgent = List.copyOf(urgent);
    doubts = List.copyOf(doubts);
  }

  /** Doubts that figures were published with. */
  public List<OpenDoubt> publishedInDoubt() {
    return doubts.stream().filter(OpenDoubt::isPublished).toList();
  }

  /** A count of the report, 0 where it has none of the name. */
  public long count(String name) {
    return counts.getOrDefault(name, 0L);
  }
}
