package org.clinicoutcomes.intake;

import java.util.HashMap;
import java.util.Map;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.export.VisitDays;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;
import org.jspecify.annotations.Nullable;

/**
 * When the visits of a file's rows were, as the mapping says: on the date in a column of their own,
 * or so many days after the row's first date.
 */
final class VisitClock {

  /** What stands for the date of a row that is rejected for it. */
  private static final Moment UNKNOWN = new Moment(0, Moment.UNTIMED);

  private final FileColumn first;
  private final Map<String, Integer> offsets = new HashMap<>();
  private final Map<String, FileColumn> columns = new HashMap<>();
  private @Nullable Row last;
  private @Nullable Moment firstOfLast;

  VisitClock(Header header, VisitDays days) {
    first = header.named(days.first());
    days.offsets().forEach((visit, offset) -> offsets.put(Spellings.key(visit), offset));
    days.columns().forEach((visit, name) -> columns.put(Spellings.key(visit), header.named(name)));
  }

  /** The clock of a file whose rows each name their visit; null where none does. */
  static @Nullable VisitClock ofRows(Header header, VisitDays days) {
    VisitClock clock = new VisitClock(header, days);
    FileColumn date = header.column("scored_on");
    boolean dated = !date.isAbsent() && date.position() != clock.first.position();
    boolean named = !header.column("timing").isAbsent() && !header.hasVisitScores();
    return days.visits().isEmpty() || dated || !named ? null : clock;
  }

  /** When a visit was; null where the row does not say, which is noted in it. */
  @Nullable Moment at(Row row, String visit) {
    String key = Spellings.key(visit);
    FileColumn own = columns.get(key);
    if (own != null) {
      return ColumnScores.dateOf(row, own);
    }
    Moment counted = first(row);
    Integer offset = offsets.get(key);
    return counted == null || offset == null
        ? null
        : new Moment(counted.epochDay() + offset, Moment.UNTIMED);
  }

  private @Nullable Moment first(Row row) {
    if (row != last) {
      last = row;
      firstOfLast = ColumnScores.dateOf(row, first);
    }
    return firstOfLast;
  }

  /** When the visit was that a cell of a row names; without it, the row is rejected. */
  Moment required(Row row, FileColumn visit) {
    String name = row.text(visit);
    String key = Spellings.key(name);
    if (row.isMissing(name)) {
      row.missing(visit);
      return UNKNOWN;
    }
    if (!offsets.containsKey(key) && !columns.containsKey(key)) {
      row.problem(
          visit,
          Scope.ROW,
          RejectCode.UNKNOWN_CODE,
          "is none of the visits that days in mapping.yaml has",
          "Add it there, with its day.");
      return UNKNOWN;
    }
    int sound = row.problemCount();
    Moment at = at(row, name);
    if (at == null) {
      row.rejectFor(sound);
      return UNKNOWN;
    }
    return at;
  }
}
