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
   * A column, and what else its row says of its scores.
   *
   * @param date absent where it is the row's own
   * @param form whether they were completed
   */
  private record Place(WideColumn wide, FileColumn date, ScoreStates.Form form) {}

  private final List<Place> places;
  private final boolean[] filled;
  private final long[] hundredths;
  private final boolean[] rounded;
  private final Moment[] moments;
  private final Timing[] timings;

  ColumnScores(Header header, List<Instrument> instruments, ScoreStates states) {
    places =
        WideColumn.of(header, instruments).stream()
            .map(wide -> new Place(wide, header.dateOf(wide.key()), states.form(wide.key())))
            .toList();
    filled = new boolean[places.size()];
    hundredths = new long[places.size()];
    moments = new Moment[places.size()];
    timings = new Timing[places.size()];
    rounded = new boolean[places.size()];
  }

  /** A score of an unfinished form is as good as none. */
  @Override
  public Content content(Row row) {
    Content content = Content.NOTHING;
    for (int i = 0; i < filled.length; i++) {
      Place each = places.get(i);
      filled[i] = each.wide().isFilled(row) && !each.form().isUnfinished(row);
      content = filled[i] ? Content.SCORES : content;
    }
    return content;
  }

  @Override
  public int read(Row row, Occasion occasion) {
    int found = 0;
    for (int i = 0; i < filled.length; i++) {
      hundredths[i] = filled[i] ? score(i, row, occasion) : Quantity.NONE;
      found += hundredths[i] == Quantity.NONE ? 0 : 1;
    }
    return found;
  }

  private long score(int i, Row row, Occasion occasion) {
    Place each = places.get(i);
    long score = each.wide().read(row);
    rounded[i] = row.isRounded(each.wide().column());
    boolean counts = each.form().counts(row);
    Moment at = each.date().isAbsent() ? occasion.at() : dateOf(row, each.date());
    if (at == null || !counts) {
      return Quantity.NONE;
    }
    moments[i] = at;
    Timing own = each.wide().timing();
    timings[i] = own == Timing.NONE ? occasion.timing() : own;
    return score;
  }

  /** The date of one instrument's scores; null where there is none, which is noted in the row. */
  static @Nullable Moment dateOf(Row row, FileColumn column) {
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
        int number = places.get(i).wide().number();
        taker.take(number, moments[i], timings[i], (int) hundredths[i], rounded[i]);
      }
    }
  }
}
