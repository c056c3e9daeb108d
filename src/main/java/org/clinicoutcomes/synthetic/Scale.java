package org.clinicoutcomes.synthetic;

import java.util.List;

/**
 * An instrument and the scores it can give, in tenths of a point; the generator's own knowledge, so
 * that a wrong range in the program's definitions shows.
 *
 * @param step what scores usually are a multiple of
 * @param finest what they always are a multiple of
 */
record Scale(String key, int lowest, int highest, int step, int finest) {

  static final Scale PAIN = new Scale("pain_nrs", 0, 100, 10, 1);
  static final Scale MIGRAINE_DAYS = whole("migraine_days", 0, 31);
  static final Scale HIT6 = whole("hit6", 36, 78);
  static final Scale MIDAS = whole("midas", 0, 270);
  static final Scale BPI = new Scale("bpi_interference", 0, 100, 5, 1);
  static final Scale FIQR = new Scale("fiqr", 0, 1000, 5, 1);
  static final Scale PROMIS = new Scale("promis_pain_interference", 200, 800, 1, 1);
  static final Scale PHQ9 = whole("phq9", 0, 27);
  static final Scale ITEM9 = whole("phq9_item9", 0, 3);
  static final Scale CSSRS = whole("cssrs_ideation", 0, 5);
  static final Scale MADRS = whole("madrs", 0, 60);
  static final Scale HAMD17 = whole("hamd17", 0, 52);
  static final Scale QIDS = whole("qids_sr16", 0, 27);
  static final Scale BDI2 = whole("bdi2", 0, 63);
  static final Scale GAD7 = whole("gad7", 0, 21);
  static final Scale LSAS = whole("lsas", 0, 144);
  static final Scale SPIN = whole("spin", 0, 68);
  static final Scale PCL5 = whole("pcl5", 0, 80);
  static final Scale YBOCS = whole("ybocs", 0, 40);

  static final List<Scale> ALL =
      List.of(
          PAIN,
          MIGRAINE_DAYS,
          HIT6,
          MIDAS,
          BPI,
          FIQR,
          PROMIS,
          PHQ9,
          ITEM9,
          CSSRS,
          MADRS,
          HAMD17,
          QIDS,
          BDI2,
          GAD7,
          LSAS,
          SPIN,
          PCL5,
          YBOCS);

  private static final int TENTHS = 10;

  private static Scale whole(String key, int lowest, int highest) {
    return new Scale(key, lowest * TENTHS, highest * TENTHS, TENTHS, TENTHS);
  }

  /** The nearest usual score that is possible. */
  int usual(int tenths) {
    int rounded = Math.floorDiv(tenths + step / 2, step) * step;
    return Math.max(lowest, Math.min(highest, rounded));
  }

  /** A number of whole points, in tenths. */
  static int points(int points) {
    return points * TENTHS;
  }

  /** The possible score that is no higher. */
  int noHigher(int tenths) {
    return Math.floorDiv(tenths, finest) * finest;
  }

  /** As it stands in an export. */
  static String text(int tenths) {
    String whole = Integer.toString(tenths / TENTHS);
    return tenths % TENTHS == 0 ? whole : whole + "." + tenths % TENTHS;
  }
}
