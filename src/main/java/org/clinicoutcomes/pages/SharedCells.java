package org.clinicoutcomes.pages;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.clinicoutcomes.disclosure.SharedLadder;
import org.clinicoutcomes.figures.CellFigures;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.statistics.Interval;

/**
 * The columns of shareable tables: rounded counts, and whole percentages from the rounded counts.
 */
final class SharedCells {

  /** What stands in the place of a count that is hidden, and of what would come from it. */
  static final String HIDDEN = "hidden";

  private static final int WHOLE = 100;

  private static final List<Column> OUTCOME =
      List.of(
          CellFigures.ASSESSED.column(),
          CellFigures.IMPROVED.column(),
          CellFigures.RATE.column(),
          new Column("95 % from", Format.PERCENT),
          new Column("95 % to", Format.PERCENT));

  private SharedCells() {}

  /** Own columns, then a whole ladder. */
  static List<Column> ladder(List<Column> own) {
    List<Column> before = List.of(CellFigures.TREATED.column(), CellFigures.ELIGIBLE.column());
    List<Column> after =
        List.of(
            new Column("Completeness", Format.PERCENT),
            new Column("Missing as not met", Format.PERCENT));
    return Stream.of(own, before, OUTCOME, after).flatMap(List::stream).toList();
  }

  /** Own columns, then assessed, rule met and the rate. */
  static List<Column> outcome(List<Column> own) {
    return Stream.concat(own.stream(), OUTCOME.stream()).toList();
  }

  static List<Value> ladder(List<Value> own, SharedLadder ladder) {
    List<Value> before = List.of(count(ladder.treated()), count(ladder.eligible()));
    List<Value> after =
        List.of(
            share(ladder.assessed(), ladder.eligible()),
            share(ladder.ruleMet(), ladder.eligible()));
    return Stream.of(own, before, outcome(ladder), after).flatMap(List::stream).toList();
  }

  static List<Value> outcome(List<Value> own, SharedLadder ladder) {
    return Stream.concat(own.stream(), outcome(ladder).stream()).toList();
  }

  private static List<Value> outcome(SharedLadder ladder) {
    boolean known = ladder.ruleMet().isPresent() && ladder.assessed().isPresent();
    Interval interval = known ? interval(ladder) : Interval.NOT_AVAILABLE;
    return List.of(
        count(ladder.assessed()),
        count(ladder.ruleMet()),
        share(ladder.ruleMet(), ladder.assessed()),
        known ? percent(interval.low()) : Value.of(HIDDEN),
        known ? percent(interval.high()) : Value.of(HIDDEN));
  }

  /**
   * How far the printed limits reach below and above the printed rate, in the columns of {@link
   * LadderTable#whiskers()}: nothing that the row does not print.
   */
  static List<Value> whiskers(SharedLadder ladder) {
    if (!hasRate(ladder)) {
      return List.of(Value.BLANK, Value.BLANK);
    }
    Interval interval = interval(ladder);
    long rate = whole(rate(ladder));
    return List.of(
        Value.of((rate - whole(interval.low())) / (double) WHOLE),
        Value.of((whole(interval.high()) - rate) / (double) WHOLE));
  }

  /** Whether a rate of somebody is printed. */
  static boolean hasRate(SharedLadder ladder) {
    return ladder.ruleMet().isPresent() && ladder.assessed().orElse(0) > 0;
  }

  private static double rate(SharedLadder ladder) {
    return (double) ladder.ruleMet().orElseThrow() / ladder.assessed().orElseThrow();
  }

  private static long whole(double share) {
    return Math.round(share * WHOLE);
  }

  /** Wilson's interval of the rounded counts, which must both be shown. */
  static Interval interval(SharedLadder ladder) {
    return Interval.wilson(ladder.ruleMet().orElseThrow(), ladder.assessed().orElseThrow());
  }

  private static Value count(OptionalLong count) {
    return count.isPresent() ? Value.of(count.getAsLong()) : Value.of(HIDDEN);
  }

  private static Value share(OptionalLong part, OptionalLong whole) {
    if (part.isEmpty() || whole.isEmpty()) {
      return Value.of(HIDDEN);
    }
    return whole.getAsLong() == 0
        ? Value.BLANK
        : percent((double) part.getAsLong() / whole.getAsLong());
  }

  private static Value percent(double share) {
    return Double.isNaN(share) ? Value.BLANK : Value.of(whole(share) / (double) WHOLE);
  }
}
