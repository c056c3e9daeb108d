package org.clinicoutcomes.intake;

import org.clinicoutcomes.export.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * In what order a file's dates stand, and why.
 *
 * @param order null where no date of the file needs one, or none is known
 * @param stated whether the mapping says it
 * @param evidence in words, such as {@code line 14 of sessions.csv is a date in no other order}
 * @param refused why the file cannot be used, if the order matters and is not settled; else empty
 * @param withoutTimes whether every date looked at has the time 00:00, as systems write dates that
 *     have none: it is then no time
 */
record DateFinding(
    @Nullable DateOrder order,
    boolean stated,
    String evidence,
    String refused,
    boolean withoutTimes) {

  static final String STATE_THE_ORDER =
      "Say the order in mapping.yaml, as date_format: dd/MM/yyyy or date_format: MM/dd/yyyy.";

  /** Dates that say their order themselves. */
  static final DateFinding NOT_NEEDED =
      new DateFinding(null, false, "every date says its order itself", "", false);

  static DateFinding stated(DateOrder order) {
    return new DateFinding(order, true, "stated in mapping.yaml", "", false);
  }

  /** The same of dates all of which have the time 00:00. */
  DateFinding havingNoTimes() {
    String also =
        evidence.isEmpty() ? "" : evidence + "; every time is 00:00, which is read as none";
    return new DateFinding(order, stated, also, refused, true);
  }

  /** As the acceptance card says it. */
  String words() {
    return order == null ? "year-month-day" : order.words();
  }
}
