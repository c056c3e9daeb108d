package org.clinicoutcomes.instrument;

import org.jspecify.annotations.Nullable;

/**
 * Which scores of an instrument tell of suicidal ideation; a higher one is always worse.
 *
 * @param presentFrom the lowest score that tells of any, in hundredths of a point
 * @param urgentFrom the lowest score that comes before everything else; null where none is
 *     published
 */
public record Ideation(int presentFrom, @Nullable Integer urgentFrom) {

  public boolean isPresent(int hundredths) {
    return hundredths >= presentFrom;
  }

  public boolean isUrgent(int hundredths) {
    return urgentFrom != null && hundredths >= urgentFrom;
  }
}
