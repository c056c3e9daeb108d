package org.clinicoutcomes.records;

import java.util.List;
import org.clinicoutcomes.clock.Reckoning;

/**
 * What settling found of a source's scores.
 *
 * @param reckoning of the times that state an offset
 * @param repeated scores in columns of sessions that nobody takes at each session
 */
public record ScoreFindings(Reckoning reckoning, List<RepeatedScore> repeated) {

  /** Nothing that anybody has to be told. */
  public static final ScoreFindings NONE = new ScoreFindings(Reckoning.NONE, List.of());

  public ScoreFindings {
    repeated = List.copyOf(repeated);
  }
}
