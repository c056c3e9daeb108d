package org.clinicoutcomes.intake;

import org.clinicoutcomes.session.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * In what order a file's dates stand, and why.
 *
 * @param order null where no date of the file needs one, or none is known
 * @param stated whether the mapping says it
 * @param evidence in words, such as {@code line 14 of sessions.csv is a date in no other order}
 * @param refused why the file cannot be used, if the order matters and is not settled; else empty
 * @param timesMeanNothing whether 00:00 is no time but what a system writes behind a date alone
 */
record DateFinding(
    @Nullable DateOrder order,
    boolean stated,
    String evidence,
    String refused,
    boolean timesMeanNothing) {

  static final String STATE_THE_ORDER =
      "Say the order in mapping.yaml, as date_format: dd/MM/yyyy or date_format: MM/dd/yyyy.";

  /** Dates that say their order themselves. */
  static final DateFinding NOT_NEEDED =
      new DateFinding(null, false, "every date says its order itself", "");

  DateFinding(@Nullable DateOrder order, boolean stated, String evidence, String refused) {
    this(order, stated, evidence, refused, false);
  }

  /** The same where every time is 00:00. */
  DateFinding withoutTimes() {
    String said = evidence + "; every time is 00:00, which is taken for none";
    return new DateFinding(order, stated, said, refused, true);
  }

  static DateFinding stated(DateOrder order) {
    return new DateFinding(order, true, "stated in mapping.yaml", "");
  }

  /** As the acceptance card says it. */
  String words() {
    return order == null ? "year-month-day" : order.words();
  }
}
