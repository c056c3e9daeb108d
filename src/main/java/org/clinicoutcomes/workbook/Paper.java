package org.clinicoutcomes.workbook;

/**
 * A sheet of paper on its side, in points: no wider than Letter's and no higher than A4's, so that
 * what fits it fits both.
 */
final class Paper {

  /** Smaller letters are not read on paper. */
  static final double LEAST_LETTERS = 8;

  /** Margins, in inches. */
  static final double SIDE = 0.25;

  static final double TOP = 0.5;
  static final double HEADER = 0.25;

  private static final double INCH = 72;
  private static final double WIDTH = 11 * INCH;
  private static final double HEIGHT = 210 / 25.4 * INCH;

  /** The width of a character as columns are measured, 7 pixels of a sheet at 100 %. */
  private static final double CHARACTER = 5.25;

  /** Programs and printers do not agree on widths to a hair. */
  private static final double SURE = 0.97;

  private Paper() {}

  /** In percent, how small a sheet may be made. */
  static int leastScale() {
    return (int) Math.ceil(100 * LEAST_LETTERS / Looks.SIZE);
  }

  /** How many characters it is wide, when the letters are as small as can be. */
  static int characters() {
    return (int) (SURE * mostCharacters());
  }

  /** The same to a hair. */
  static int mostCharacters() {
    return (int) ((WIDTH - 2 * SIDE * INCH) / CHARACTER * 100 / leastScale());
  }

  /** How many points of rows it holds, when the letters are as small as can be. */
  static double height() {
    return height(leastScale() / 100.0);
  }

  private static double height(double scale) {
    return SURE * (HEIGHT - 2 * TOP * INCH) / scale;
  }

  /** The same where so many characters are to stand beside each other. */
  static double heightBeside(int characters) {
    double fitting = (WIDTH - 2 * SIDE * INCH) / CHARACTER / characters;
    return height(Math.max(leastScale() / 100.0, Math.min(1, fitting)));
  }
}
