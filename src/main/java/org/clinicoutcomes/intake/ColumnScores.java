package org.clinicoutcomes.intake;

import java.util.List;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;
import org.jspecify.annotations.Nullable;

/** Scores in columns of a scores file, one for each instrument. */
final class ColumnScores implements ScorePlace {

  /**
   * A column and where the date of its scores stands, if not in the row's own.
   *
   * @param date absent where it is the row's
   */
  private record Dated(WideColumn scores, Column date) {}

  private final List<Dated> columns;
  private final long[] hundredths;
  private final Moment[] moments;
  private final Timing[] timings;

  ColumnScores(Header header, List<Instrument> instruments) {
    columns =
        WideColumn.of(header, instruments).stream()
            .map(wide -> new Dated(wide, header.dateOf(wide.key())))
            .toList();
    hundredths = new long[columns.size()];
    moments = new Moment[columns.size()];
    timings = new Timing[columns.size()];
  }

  @Override
  public Content content(Row row) {
    for (Dated each : columns) {
      if (!row.isMissing(row.text(each.scores().column()))) {
        return Content.SCORES;
      }
    }
    return Content.NOTHING;
  }

  @Override
  public int read(Row row, Occasion occasion) {
    int found = 0;
    for (int i = 0; i < hundredths.length; i++) {
      Dated each = columns.get(i);
      hundredths[i] = each.scores().scores().optional(row, each.scores().column());
      if (hundredths[i] != Quantity.NONE) {
        place(i, each, row, occasion);
        found += hundredths[i] == Quantity.NONE ? 0 : 1;
      }
    }
    return found;
  }

  /** A score that has no date is as good as none. */
  private void place(int i, Dated each, Row row, Occasion occasion) {
    Moment at = each.date().isAbsent() ? occasion.at() : date(row, each.date());
    Timing own = each.scores().timing();
    if (at == null) {
      hundredths[i] = Quantity.NONE;
    } else {
      moments[i] = at;
      timings[i] = own == Timing.NONE ? occasion.timing() : own;
    }
  }

  private static @Nullable Moment date(Row row, Column column) {
    if (row.isMissing(row.text(column))) {
      row.problem(
          column,
          Scope.CELL,
          RejectCode.MISSING_VALUE,
          "is blank, and its score means nothing without it",
          "Fill it in.");
      return null;
    }
    return Dates.optional(row, column);
  }

  @Override
  public void handTo(Taker taker) {
    for (int i = 0; i < hundredths.length; i++) {
      if (hundredths[i] != Quantity.NONE) {
        taker.take(columns.get(i).scores().number(), moments[i], timings[i], (int) hundredths[i]);
      }
    }
  }
}
