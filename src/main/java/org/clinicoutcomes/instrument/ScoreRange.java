package org.clinicoutcomes.instrument;

/**
 * The scores an instrument can give, both ends included.
 *
 * @param lowestHundredths in hundredths of a point
 * @param highestHundredths in hundredths of a point
 */
public record ScoreRange(int lowestHundredths, int highestHundredths) {

  public ScoreRange {
    if (lowestHundredths >= highestHundredths) {
      throw new IllegalArgumentException("the lowest score must lie below the highest");
    }
  }

  public boolean contains(int hundredths) {
    return lowestHundredths <= hundredths && hundredths <= highestHundredths;
  }
}
