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
 * @param midnight whether 00:00 is a time
 */
record DateFinding(
    @Nullable DateOrder order, boolean stated, String evidence, String refused, Midnight midnight) {

  /** Whether 00:00 is a time: systems write it of dates that have none. */
  enum Midnight {
    /** Some date looked at has another time. */
    A_TIME,
    /** Every date looked at has this time or none, whatever the offset. */
    NO_TIME_AS_WRITTEN,
    /** Every date looked at has this time, or none, in the zone that the mapping states. */
    NO_TIME_IN_THE_ZONE
  }

  static final String STATE_THE_ORDER =
      "Say the order in mapping.yaml, as date_format: dd/MM/yyyy or date_format: MM/dd/yyyy.";

  /** Dates that say their order themselves. */
  static final DateFinding NOT_NEEDED = of(null, false, "every date says its order itself", "");

  static DateFinding stated(DateOrder order) {
    return of(order, true, "stated in mapping.yaml", "");
  }

  /** A finding that says nothing of times. */
  static DateFinding of(
      @Nullable DateOrder order, boolean stated, String evidence, String refused) {
    return new DateFinding(order, stated, evidence, refused, Midnight.A_TIME);
  }

  /** The same where 00:00 is a time or none. */
  DateFinding with(Midnight of) {
    String also =
        switch (of) {
          case A_TIME -> "";
          case NO_TIME_AS_WRITTEN -> "; every time is 00:00, which is read as none";
          case NO_TIME_IN_THE_ZONE ->
              "; every time is 00:00 in the zone of mapping.yaml, which is read as none";
        };
    return new DateFinding(order, stated, evidence.isEmpty() ? "" : evidence + also, refused, of);
  }

  /** As the acceptance card says it. */
  String words() {
    return order == null ? "year-month-day" : order.words();
  }
}
