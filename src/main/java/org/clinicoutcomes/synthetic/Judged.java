package org.clinicoutcomes.synthetic;

/**
 * Where the scores lie that decide on one series, as days of the epoch: the generator's own reading
 * of the documents.
 *
 * @param first day of the first session
 * @param last day of the last session
 * @param earliestEnd the first day an end score may have
 * @param latest the last day of the span
 * @param isCut whether the span ends with the next series' first day
 */
record Judged(int first, int last, int earliestEnd, int latest, boolean isCut) {

  static final int BASELINE_WINDOW = 14;
  private static final int END_WINDOW = 31;
  private static final int END_REACH = 7;

  static Judged of(Timeline timeline, int notBefore) {
    SeriesPlan series = timeline.series().get(0);
    int window = series.last() + END_WINDOW;
    boolean isCut = timeline.nextStart() <= window;
    return new Judged(
        series.first(),
        series.last(),
        Math.max(series.last() - END_REACH, series.first() + notBefore),
        isCut ? timeline.nextStart() : window,
        isCut);
  }
}
