package org.clinicoutcomes.pages;

import java.util.List;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.measure.ChangeFigures;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.statistics.Interval;

/** The columns in which a ladder, its rates and its proof are shown, the same on every page. */
final class LadderTable {

  static final String TREATED = "Treated";
  static final String ELIGIBLE = "Eligible";
  static final String ASSESSED = "Assessed";
  static final String RULE_MET = "Rule met";
  static final String RATE = "Rate";

  /** Titles of {@link #whiskers()}. */
  static final String BELOW = "Interval below";

  static final String ABOVE = "Interval above";

  private static final List<Column> COUNTS =
      List.of(
          new Column(TREATED, Format.COUNT),
          new Column("No baseline", Format.COUNT),
          new Column("Below entry", Format.COUNT),
          new Column(ELIGIBLE, Format.COUNT),
          new Column("No end score", Format.COUNT),
          new Column(ASSESSED, Format.COUNT),
          new Column(RULE_MET, Format.COUNT));

  private static final List<Column> RATES =
      List.of(
          new Column("Completeness", Format.PERCENT),
          new Column(RATE, Format.PERCENT),
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

  /** Own columns first, then counts and rates, then the proof. */
  static List<Column> columns(List<Column> own, Proof proof) {
    return joined(List.of(own, COUNTS, RATES, proof.columns()));
  }

  /** The same, with means before the proof. */
  static List<Column> columnsWithMeans(List<Column> own, Proof proof) {
    return joined(List.of(own, COUNTS, RATES, CHANGES, proof.columns()));
  }

  private static <T> List<T> joined(List<List<T>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  /** A row: own values first, then the tally's counts and rates, then the proof. */
  static List<Value> row(List<Value> own, CellKey key, Tally tally, Proof proof) {
    Ladder ladder = tally.ladder();
    return joined(List.of(own, counts(ladder), rates(ladder), proof.values(key, ladder)));
  }

  /** The same, with means before the proof. */
  static List<Value> rowWithMeans(List<Value> own, CellKey key, Tally tally, Proof proof) {
    Ladder ladder = tally.ladder();
    return joined(
        List.of(own, counts(ladder), rates(ladder), changes(tally), proof.values(key, ladder)));
  }

  private static List<Value> counts(Ladder ladder) {
    return List.of(
        Value.of(ladder.treated()),
        Value.of(ladder.noBaseline()),
        Value.of(ladder.belowEntry()),
        Value.of(ladder.eligible()),
        Value.of(ladder.noEndScore()),
        Value.of(ladder.assessed()),
        Value.of(ladder.improved()));
  }

  private static List<Value> rates(Ladder ladder) {
    Interval interval = ladder.rateInterval();
    return List.of(
        Value.of(ladder.completeness()),
        Value.of(ladder.rate()),
        Value.of(interval.low()),
        Value.of(interval.high()),
        Value.of(ladder.ittRate()),
        Value.of(ladder.bestRate()));
  }

  private static List<Value> changes(Tally tally) {
    ChangeFigures change = ChangeFigures.of(tally);
    return List.of(
        Value.of(change.meanBaseline()),
        Value.of(change.meanEnd()),
        Value.of(change.meanChange()),
        Value.of(change.sdChange()),
        Value.of(change.medianChange()));
  }

  /** The columns of how far an interval reaches below and above its rate, for a chart. */
  static List<Column> whiskers() {
    return List.of(Column.proof(BELOW, Format.PERCENT), Column.proof(ABOVE, Format.PERCENT));
  }

  /** How far a rate's interval reaches below and above it. */
  static List<Value> whiskers(Ladder ladder) {
    Interval interval = ladder.rateInterval();
    return List.of(
        Value.of(ladder.rate() - interval.low()), Value.of(interval.high() - ladder.rate()));
  }
}
