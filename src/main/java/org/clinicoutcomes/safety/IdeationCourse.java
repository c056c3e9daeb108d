package org.clinicoutcomes.safety;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.series.SeriesScorer;
import org.clinicoutcomes.series.SeriesScores;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * How a patient's thoughts of death or self-harm went: from the baseline to the highest score of
 * the span of the patient's first series that has one, whatever its condition, kind or status.
 *
 * <p>The highest, not the last: what rose and fell again has risen. The instruments are never added
 * up: the first of them that any series has a baseline of speaks for the patient.
 */
final class IdeationCourse {

  private static final Comparator<Series> BY_START =
      Comparator.comparing(Series::first, Session.ORDER);

  private final List<IdeationScale> scales;
  private final SeriesScorer scorer;

  /**
   * @param scales in order of preference
   */
  IdeationCourse(List<IdeationScale> scales, SeriesScorer scorer) {
    this.scales = List.copyOf(scales);
    this.scorer = scorer;
  }

  /**
   * What became of them in one patient.
   *
   * @param series the one that is judged
   * @param items the codes of what could be seen, and whether it was
   */
  record Found(Series series, Map<String, Boolean> items) {}

  /** What became of them; null without a baseline or a later score. */
  @Nullable Found of(Patient patient, List<Series> all) {
    List<Series> inOrder = all.stream().sorted(BY_START).toList();
    for (IdeationScale scale : scales) {
      List<Score> scores = patient.scoresOf(scale.instrument().key());
      for (Series series : inOrder) {
        SeriesScores of = scorer.derive(series, scale.instrument(), scores);
        Score baseline = of.baseline();
        if (baseline != null) {
          return of.span().isEmpty()
              ? null
              : new Found(series, judged(scale, baseline.hundredths(), highest(of.span())));
        }
      }
    }
    return null;
  }

  private static int highest(List<Score> span) {
    return span.stream().mapToInt(Score::hundredths).max().orElseThrow();
  }

  private static Map<String, Boolean> judged(IdeationScale scale, int baseline, int highest) {
    boolean present = scale.isPresent(highest);
    Map<String, Boolean> items = new HashMap<>();
    if (scale.isPresent(baseline)) {
      items.put(SafetyItem.IDEATION_REDUCED.code(), highest < baseline);
      items.put(SafetyItem.IDEATION_RESOLVED.code(), !present);
      items.put(SafetyItem.IDEATION_WORSENED.code(), highest > baseline);
    } else {
      items.put(SafetyItem.IDEATION_EMERGED.code(), present);
    }
    return items;
  }
}
