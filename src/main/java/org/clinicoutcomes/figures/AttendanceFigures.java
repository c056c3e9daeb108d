package org.clinicoutcomes.figures;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.attendance.AttendanceFigure;
import org.clinicoutcomes.attendance.AttendanceKey;
import org.clinicoutcomes.attendance.AttendanceTally;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.MethodEntry;
import org.clinicoutcomes.report.TidyTable;
import org.clinicoutcomes.report.Value;

/** Who came, who finished, and how close sessions lie; only what is of anybody. */
public final class AttendanceFigures {

  private record Row(AttendanceKey key, AttendanceFigure figure) {}

  private static final Comparator<AttendanceFigure> ORDER =
      Comparator.comparing((AttendanceFigure figure) -> figure.item().code())
          .thenComparingInt(figure -> figure.value().orElse(-1));

  /** What is told of one figure. */
  public static final List<Figure<AttendanceFigure>> FIGURES =
      List.of(
          Figure.count("count", "Count", AttendanceFigure::count),
          Figure.count("of", "Of", AttendanceFigure::of),
          Figure.share("share", "Share", AttendanceFigure::share),
          Figure.share("low", "95 % from", figure -> figure.limits().low()),
          Figure.share("high", "to", figure -> figure.limits().high()),
          Figure.number("median", "Median days", AttendanceFigure::median));

  /** By clinic, condition, drug and route. */
  static final Family<AttendanceKey, AttendanceTally> FAMILY =
      new Family<>(
          "attendance",
          AttendanceKey.class,
          AttendanceTally.class,
          AttendanceTally::plus,
          new AttendanceKey("", "", "", ""),
          Family.OverAll.sumOfSources(),
          new TidyTable<>(
              "attendance",
              AttendanceFigures::rows,
              figures(),
              List.of(
                  MethodEntry.statistic(
                      "attendance",
                      "count / of, beside the counts",
                      "An interval (Wilson) only where patients are counted: sessions and"
                          + " series of one patient are not independent.",
                      "convention"),
                  MethodEntry.statistic(
                      "first treatment finished",
                      "as many sessions as were planned",
                      "Without a plan: the setting complete_esketamine or complete_iv; where"
                          + " neither says it, not stated.",
                      "convention; the numbers: their settings"),
                  MethodEntry.statistic(
                      "days between sessions",
                      "pairs of consecutive sessions of one series",
                      "Median of all pairs; of an even number the mean of the two middle ones.",
                      "convention"))));

  private AttendanceFigures() {}

  private static Stream<Row> rows(Line<AttendanceKey, AttendanceTally> line) {
    return AttendanceFigure.of(line.tally()).stream()
        .sorted(ORDER)
        .map(figure -> new Row(line.key(), figure));
  }

  private static List<Figure<Row>> figures() {
    return Figure.joined(
        List.of(
            List.of(
                Figure.text("clinic", "Clinic", row -> row.key().clinic()),
                Figure.text("condition", "Condition", row -> row.key().condition()),
                Figure.text("drug", "Drug", row -> row.key().drug()),
                Figure.text("route", "Route", row -> row.key().route()),
                Figure.text("item", "What", row -> row.figure().item().code()),
                Figure.counted("value", "Value", row -> Value.of(row.figure().value()))),
            Figure.of(FIGURES, Row::figure)));
  }
}
