package org.clinicoutcomes.instrument;

import org.jspecify.annotations.Nullable;

/**
 * Which scores of an instrument tell of suicidal ideation; a higher one is always worse.
 *
 * @param presentFromHundredths the lowest score that tells of any, in hundredths of a point
 * @param urgentFromHundredths the lowest score that comes before everything else; null where none
 *     is published
 */
public record IdeationLevels(int presentFromHundredths, @Nullable Integer urgentFromHundredths) {

  public boolean isPresent(int hundredths) {
    return hundredths >= presentFromHundredths;
  }

  public boolean isUrgent(int hundredths) {
    return urgentFromHundredths != null && hundredths >= urgentFromHundredths;
  }
}
