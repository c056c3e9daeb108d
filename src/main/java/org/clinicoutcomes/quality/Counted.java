package org.clinicoutcomes.quality;

/** Numbers of things, in words. */
public final class Counted {

  private Counted() {}

  /** One thing, or several: {@code 1 patient}, {@code 3 patients}. */
  public static String of(long count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }
}
