package org.clinicoutcomes.safety;

import java.util.Locale;

/**
 * A stretch of days up to the as-of date for which safety is counted. Days are counted back from
 * that date and hold both ends: what was 7 days ago is of the last 7 days.
 */
public enum SafetyPeriod {
  ALL(Integer.MAX_VALUE),
  LAST_7_DAYS(7),
  LAST_30_DAYS(30),
  LAST_365_DAYS(365);

  private final int days;

  SafetyPeriod(int days) {
    this.days = days;
  }

  /** The code in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In words, as a row of a sheet begins. */
  public String words() {
    return this == ALL ? "All dates" : "The last " + days + " days";
  }

  /** Whether what was so many days before the as-of date is of it. */
  boolean contains(long daysAgo) {
    return daysAgo <= days;
  }

  /** Whether drugs and routes are told apart in it: in a short one there is too little of each. */
  boolean isByDrugAndRoute() {
    return this == ALL;
  }
}
