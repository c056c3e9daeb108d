package org.clinicoutcomes.series;

import org.clinicoutcomes.instrument.Instrument;

/**
 * The settings that cut sessions into series and choose their scores, all in days; the same for the
 * whole run.
 *
 * @param gap a longer gap between sessions starts a new series
 * @param join the same, where both sides carry the same series id
 * @param longInduction a session later than this after the first ends a completed induction
 * @param reinduction a series starting later than this after the previous session is an induction
 * @param closed a series is closed once its last session lies further back than this
 * @param baselineWindow how long before the first session a baseline may lie
 * @param endWindow how long after the last session an end score may lie
 * @param endReach how long before the last session an end score may lie
 * @param followUp how long after the end score loss of response is looked for
 */
public record SeriesRules(
    int gap,
    int join,
    int longInduction,
    int reinduction,
    int closed,
    int baselineWindow,
    int endWindow,
    int endReach,
    int followUp) {

  /** The first day on which a score can be a series' end score by an instrument. */
  public int earliestEnd(Series series, Instrument instrument) {
    return Math.max(series.lastDay() - endReach, series.firstDay() + instrument.endNotBeforeDays());
  }
}
