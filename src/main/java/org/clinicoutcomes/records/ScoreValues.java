package org.clinicoutcomes.records;

import java.util.HashSet;
import java.util.Set;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.ScoreRange;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.questionnaire.Questionnaire;

/**
 * What values the scores of one instrument have that stand in one kind of file under one timing,
 * and whether they can be its scores at all.
 */
public final class ScoreValues {

  private static final int POINT = 100;
  private static final int HUNDRED = 100;

  /** On a scale of fewer points 0 is as ordinary as any other score, as of suicidal ideation. */
  private static final int FEWEST_POINTS = 10 * POINT;

  /** Up to this share of its scale, and three points in any case, a score is near 0. */
  private static final int NEAR_PERCENT = 15;

  private static final int NEAR_POINTS = 3 * POINT;
  private static final int LEAST_PATIENTS = 3;
  private static final int LEAST_SCORES = 3;
  private static final int LEAST_REPEATS = 10;
  private static final int NEARLY_ALL = 90;

  /** Of the scores near 0 of people who got well fewer than three in four are 0 itself. */
  private static final int ZEROS_TO_NEAR = 3;

  /** If half of them were, chance would leave so few others in one export of fifty. */
  private static final double RARE = 0.02;

  /** Scales without published bands are parted into as many. */
  private static final int USUAL_BANDS = 4;

  private static final int FIFTH = 5;
  private static final int FEWEST_POINTS_OF_TOTALS = 20 * POINT;
  private static final int MANY_SCORES = 20;
  private static final int MANY_PATIENTS = 10;

  private final Instrument instrument;
  private final Timing timing;
  private final boolean isWide;
  private final int near;
  private final Set<Integer> distinct = new HashSet<>();
  private int patients;
  private int scores;
  private int highest;
  private int lows;
  private int zeros;
  private int besideZeros;
  private int withZeros;
  private int withLaterScores;
  private int fractions;
  private int tested;
  private int unchanging;
  private int repeats;
  private OfPatient current = new OfPatient();

  /** The scores of one patient. */
  private static final class OfPatient {
    private int scores;
    private int zeros;
    private int firstDay = Integer.MAX_VALUE;
    private int lastDayAbove = Integer.MIN_VALUE;
    private final int[] days = new int[LEAST_SCORES];
    private int dayCount;
    private int lowest = Integer.MAX_VALUE;
    private int highest = Integer.MIN_VALUE;

    /** Of more days than are asked for nothing is to be known. */
    void addDay(int day) {
      boolean isMet = false;
      for (int at = 0; at < dayCount; at++) {
        isMet |= days[at] == day;
      }
      if (!isMet && dayCount < days.length) {
        days[dayCount++] = day;
      }
    }
  }

  ScoreValues(Instrument instrument, Timing timing, boolean isWide) {
    this.instrument = instrument;
    this.timing = timing;
    this.isWide = isWide;
    near = Math.max(NEAR_POINTS, width() * NEAR_PERCENT / HUNDRED);
  }

  private int width() {
    ScoreRange range = instrument.range();
    return range.highestHundredths() - range.lowestHundredths();
  }

  void add(int hundredths, int day) {
    scores++;
    highest = Math.max(highest, hundredths);
    fractions += hundredths % POINT == 0 ? 0 : 1;
    current.addDay(day);
    current.lowest = Math.min(current.lowest, hundredths);
    current.highest = Math.max(current.highest, hundredths);
    if (distinct.size() <= bands() + 1) {
      distinct.add(hundredths);
    }
    current.scores++;
    current.zeros += hundredths == 0 ? 1 : 0;
    current.firstDay = Math.min(current.firstDay, day);
    if (hundredths > near) {
      current.lastDayAbove = Math.max(current.lastDayAbove, day);
    } else {
      lows += hundredths == 0 ? 0 : 1;
    }
  }

  /** What is added next is another patient's. */
  void endPatient() {
    if (current.scores == 0) {
      return;
    }
    patients++;
    withLaterScores += current.lastDayAbove > current.firstDay ? 1 : 0;
    if (current.zeros > 0 && current.lastDayAbove > Integer.MIN_VALUE) {
      withZeros++;
      zeros += current.zeros;
      besideZeros += current.scores - current.zeros;
    }
    if (current.dayCount == LEAST_SCORES && current.highest > 0) {
      tested++;
      boolean isUnchanging = current.lowest == current.highest;
      unchanging += isUnchanging ? 1 : 0;
      repeats += isUnchanging ? current.scores - 1 : 0;
    }
    current = new OfPatient();
  }

  public Instrument instrument() {
    return instrument;
  }

  public Timing timing() {
    return timing;
  }

  /** Whether they stand in sessions files. */
  public boolean isWide() {
    return isWide;
  }

  public int scores() {
    return scores;
  }

  public int patients() {
    return patients;
  }

  /** How many scores of 0 are of patients who have others well above it. */
  public int zeros() {
    return zeros;
  }

  /** How many patients have scores of 0 and others well above it. */
  public int patientsWithZeros() {
    return withZeros;
  }

  /**
   * Whether 0 stands where nothing was taken: many scores are 0 although others of the same patient
   * are well above it, and hardly any is a little above it, as there would be if patients had got
   * well. Where 0 is all that anybody comes to after the first score, it may be just that.
   */
  public boolean areZerosFilledIn() {
    boolean isAll = zeros <= besideZeros && withLaterScores < LEAST_PATIENTS;
    return isOnScaleFrom0(FEWEST_POINTS)
        && withZeros >= LEAST_PATIENTS
        && zeros >= ZEROS_TO_NEAR * lows
        && BinomialDistribution.of(zeros + lows, 0.5).cumulativeProbability(lows) < RARE
        && !isAll;
  }

  /**
   * Whether they look like the codes of bands of severity: many scores are whole numbers up to that
   * of the bands, all of the lowest fifth of the scale.
   */
  public boolean areCodesOfBands() {
    return isOnScaleFrom0(FEWEST_POINTS_OF_TOTALS)
        && scores >= MANY_SCORES
        && patients >= MANY_PATIENTS
        && distinct.size() > 1
        && highest <= bands() * POINT
        && distinct.stream().allMatch(value -> value % POINT == 0)
        && highest * FIFTH <= width();
  }

  /** How many patients have scores of three days or more, all of them the same and not 0. */
  public int patientsUnchanging() {
    return unchanging;
  }

  /** How many patients have scores of three days or more, not all of them 0. */
  public int patientsTested() {
    return tested;
  }

  /**
   * Whether a score that was taken once is repeated in a list: all scores of nearly all patients
   * with three days of them or more are the same. Columns of sessions have a rule of their own.
   */
  public boolean isOneScoreRepeated() {
    return !isWide
        && width() >= FEWEST_POINTS
        && unchanging >= LEAST_PATIENTS
        && repeats >= LEAST_REPEATS
        && unchanging * HUNDRED >= tested * NEARLY_ALL;
  }

  /**
   * Whether half of the scores or more have decimals, where answers in whole numbers are added up:
   * they are means, or stand on another scale.
   */
  public boolean areFractionsOfTotals() {
    Questionnaire asked = instrument.questionnaire();
    return asked != null
        && asked.isSum()
        && scores >= MANY_SCORES
        && patients >= MANY_PATIENTS
        && fractions * 2 >= scores;
  }

  private int bands() {
    return Math.max(USUAL_BANDS, instrument.bands().size());
  }

  /** What is felt now, such as dissociation, comes and goes within the hour. */
  private boolean isOnScaleFrom0(int fewestPoints) {
    return instrument.range().lowestHundredths() == 0
        && width() >= fewestPoints
        && !instrument.isOfTheMoment();
  }
}
