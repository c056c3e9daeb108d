package org.clinicoutcomes.intake;

import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;

/** Times of day in a column of their own, beside dates that have none. */
final class StartTimes {

  private final FileColumn column;

  StartTimes(Header header) {
    column = header.column(ExportColumns.SESSION_TIME);
  }

  /** The date with the row's time; a time that stands with the date itself goes before. */
  Moment of(Row row, Moment date) {
    String text = row.text(column);
    if (date.isTimed() || row.isMissing(text)) {
      return date;
    }
    ClockTime time = ClockTime.of(" " + text, 0);
    if (time == null) {
      row.problem(
          column,
          Scope.CELL,
          RejectCode.BAD_DATE,
          "is not a time of day such as 09:30 or 9:30 AM",
          "Correct the time.");
      return date;
    }
    return new Moment(date.epochDay(), time.secondOfDay());
  }
}
