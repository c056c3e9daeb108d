package org.clinicoutcomes.pages;

import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.figures.CellFigures;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.measure.ChangeFigures;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.statistics.Interval;

/** The columns in which a ladder, its rates and its proof are shown, the same on every page. */
final class LadderTable {

  /** Titles of {@link #whiskers()}. */
  static final String BELOW = "Interval below";

  static final String ABOVE = "Interval above";

  private static final List<Figure<Ladder>> FIGURES =
      Stream.concat(
              CellFigures.COUNTS.stream(),
              Stream.of(
                  CellFigures.COMPLETENESS,
                  CellFigures.RATE,
                  CellFigures.RATE_LOW,
                  CellFigures.RATE_HIGH,
                  CellFigures.ITT_RATE,
                  CellFigures.BEST_RATE))
          .toList();

  private LadderTable() {}

  /** Own columns first, then counts and rates, then the proof. */
  static List<Column> columns(List<Column> own, Proof proof) {
    return joined(List.of(own, Figure.columns(FIGURES), proof.columns()));
  }

  /** The same, with means before the proof. */
  static List<Column> columnsWithMeans(List<Column> own, Proof proof) {
    return joined(
        List.of(
            own, Figure.columns(FIGURES), Figure.columns(CellFigures.CHANGES), proof.columns()));
  }

  private static <T> List<T> joined(List<List<T>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  /** A row: own values first, then the tally's counts and rates, then the proof. */
  static List<Value> row(List<Value> own, CellKey key, Tally tally, Proof proof) {
    Ladder ladder = tally.ladder();
    return joined(List.of(own, Figure.values(FIGURES, ladder), proof.values(key, ladder)));
  }

  /** The same, with means before the proof. */
  static List<Value> rowWithMeans(List<Value> own, CellKey key, Tally tally, Proof proof) {
    Ladder ladder = tally.ladder();
    return joined(
        List.of(
            own,
            Figure.values(FIGURES, ladder),
            Figure.values(CellFigures.CHANGES, ChangeFigures.of(tally)),
            proof.values(key, ladder)));
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
