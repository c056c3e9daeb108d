package org.clinicoutcomes.report;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.measure.ChangeFigures;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.statistics.Interval;

/** The columns in which a ladder and its rates are shown, the same on every page. */
final class LadderTable {

  private static final List<Column> COUNTS =
      List.of(
          new Column("Treated", Format.COUNT),
          new Column("No baseline", Format.COUNT),
          new Column("Below entry", Format.COUNT),
          new Column("Eligible", Format.COUNT),
          new Column("No end score", Format.COUNT),
          new Column("Assessed", Format.COUNT),
          new Column("Rule met", Format.COUNT));

  private static final List<Column> RATES =
      List.of(
          new Column("Completeness", Format.PERCENT),
          new Column("Rate", Format.PERCENT),
          new Column("95 % from", Format.PERCENT),
          new Column("95 % to", Format.PERCENT),
          new Column("Missing as not met", Format.PERCENT),
          new Column("Missing as met", Format.PERCENT));

  private static final List<Column> CHANGES =
      List.of(
          new Column("Mean baseline", Format.FIGURE),
          new Column("Mean end", Format.FIGURE),
          new Column("Mean change", Format.FIGURE),
          new Column("SD of change", Format.FIGURE),
          new Column("Median change", Format.FIGURE));

  private LadderTable() {}

  /** Own columns first, then counts and rates, then means. */
  static List<Column> columns(List<Column> own) {
    List<Column> columns = new ArrayList<>(own);
    columns.addAll(COUNTS);
    columns.addAll(RATES);
    columns.addAll(CHANGES);
    return columns;
  }

  /** A row: own values first, then the tally's. */
  static List<Value> row(List<Value> own, Tally tally) {
    Ladder ladder = tally.ladder();
    Interval interval = ladder.rateInterval();
    ChangeFigures change = ChangeFigures.of(tally);
    List<Value> row = new ArrayList<>(own);
    row.add(Value.of(ladder.treated()));
    row.add(Value.of(ladder.noBaseline()));
    row.add(Value.of(ladder.belowEntry()));
    row.add(Value.of(ladder.eligible()));
    row.add(Value.of(ladder.noEndScore()));
    row.add(Value.of(ladder.assessed()));
    row.add(Value.of(ladder.improved()));
    row.add(Value.of(ladder.completeness()));
    row.add(Value.of(ladder.rate()));
    row.add(Value.of(interval.low()));
    row.add(Value.of(interval.high()));
    row.add(Value.of(ladder.ittRate()));
    row.add(Value.of(ladder.bestRate()));
    row.add(Value.of(change.meanBaseline()));
    row.add(Value.of(change.meanEnd()));
    row.add(Value.of(change.meanChange()));
    row.add(Value.of(change.sdChange()));
    row.add(Value.of(change.medianChange()));
    return row;
  }
}
