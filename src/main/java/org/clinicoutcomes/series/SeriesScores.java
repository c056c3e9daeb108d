package org.clinicoutcomes.series;

import java.util.List;
import org.clinicoutcomes.instrument.Score;
import org.jspecify.annotations.Nullable;

/**
 * What the scores of one instrument say of one series.
 *
 * @param baseline the last score before the treatment, if there is one
 * @param span scores later than the baseline that belong to the series; empty without a baseline
 * @param end the last score of the span that is late enough to be the result; none while the series
 *     is in progress
 * @param followUp scores later than the end score, not taken under the drug
 */
public record SeriesScores(
    @Nullable Score baseline, List<Score> span, @Nullable Score end, List<Score> followUp) {

  /** A series without a baseline: nothing of it can be judged. */
  public static final SeriesScores NONE = new SeriesScores(null, List.of(), null, List.of());
}
