package org.clinicoutcomes.export;

/** In what order a date's day, month and year are written. */
public enum DateOrder {
  YEAR_MONTH_DAY("year-month-day"),
  DAY_MONTH_YEAR("day-month-year"),
  MONTH_DAY_YEAR("month-day-year");

  private final String words;

  DateOrder(String words) {
    this.words = words;
  }

  /** The order in words, as reports and cards name it. */
  public String words() {
    return words;
  }
}
