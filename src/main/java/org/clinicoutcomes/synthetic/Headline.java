package org.clinicoutcomes.synthetic;

/**
 * What a clinic calls improved in one condition: the generator's own knowledge of the measure, in
 * tenths of a point.
 *
 * @param measure the measure's id in reports
 * @param entry the lowest baseline that counts
 * @param percent the reduction in percent that is asked for; 0 where points are
 * @param points the reduction in points that is asked for; 0 where a percentage is
 * @param notBefore days from the first session on in which no score is an end score yet
 */
record Headline(String measure, Scale scale, int entry, int percent, int points, int notBefore) {

  static final Headline PAIN_2_POINTS = points("pain_2_points", Scale.PAIN, 2, 2);
  static final Headline PAIN_30_PERCENT = percent("pain_30_percent", Scale.PAIN, 4, 30);
  static final Headline MIGRAINE_DAYS =
      new Headline("migraine_days_50_percent", Scale.MIGRAINE_DAYS, 40, 50, 0, 28);
  static final Headline FIQR = percent("fiqr_14_percent", Scale.FIQR, 24, 14);
  static final Headline PHQ9 = percent("phq9_response", Scale.PHQ9, 10, 50);
  static final Headline MADRS = percent("madrs_response", Scale.MADRS, 20, 50);
  static final Headline QIDS = percent("qids_response", Scale.QIDS, 6, 50);
  static final Headline HAMD17 = percent("hamd17_response", Scale.HAMD17, 8, 50);
  static final Headline BDI2 = percent("bdi2_response", Scale.BDI2, 14, 50);
  static final Headline GAD7 = percent("gad7_response", Scale.GAD7, 8, 50);
  static final Headline LSAS = percent("lsas_28_percent", Scale.LSAS, 30, 28);
  static final Headline PCL5 = points("pcl5_10_points", Scale.PCL5, 31, 10);
  static final Headline YBOCS = percent("ybocs_35_percent", Scale.YBOCS, 16, 35);

  private static final int ALL = 100;
  private static final int EXACTLY = 12;

  private static Headline percent(String measure, Scale scale, int entry, int percent) {
    return new Headline(measure, scale, entry * 10, percent, 0, 0);
  }

  private static Headline points(String measure, Scale scale, int entry, int points) {
    return new Headline(measure, scale, entry * 10, 0, points * 10, 0);
  }

  /** A starting score high enough to judge, now and then by a hair. */
  int eligible(Dice dice) {
    if (dice.chance(EXACTLY / 2)) {
      return entry;
    }
    int room = scale.highest() - entry;
    return Math.max(entry, scale.usual(dice.around(entry + room * 2 / 5, room * 2 / 5)));
  }

  /** A starting score too low to judge, now and then by a hair. */
  int belowEntry(Dice dice) {
    int highest = entry - scale.finest();
    int score = scale.usual(dice.between(Math.max(scale.lowest(), entry / 2), highest));
    return dice.chance(EXACTLY) || score > highest ? highest : score;
  }

  /** A final score that is a response, now and then exactly one. */
  int improved(int baseline, Dice dice) {
    int highest = highestImproved(baseline);
    if (dice.chance(EXACTLY)) {
      return highest;
    }
    int lowest = Math.max(scale.lowest(), highest - baseline / 3);
    return Math.min(highest, scale.usual(dice.between(lowest, highest)));
  }

  /** A final score that is no response, now and then one that just misses it. */
  int notImproved(int baseline, Dice dice) {
    int lowest = highestImproved(baseline) + scale.finest();
    if (dice.chance(EXACTLY)) {
      return lowest;
    }
    int highest = Math.min(scale.highest(), baseline + baseline / 10);
    return Math.max(lowest, scale.usual(dice.between(Math.min(lowest, highest), highest)));
  }

  /** The highest score that still meets the measure, exactly. */
  private int highestImproved(int baseline) {
    int highest = percent > 0 ? baseline * (ALL - percent) / ALL : baseline - points;
    return Math.max(scale.lowest(), scale.noHigher(highest)); // lower only from below the entry
  }
}
