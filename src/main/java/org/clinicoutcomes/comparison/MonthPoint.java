package org.clinicoutcomes.comparison;

import java.util.List;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.figures.GroupKey;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.MethodEntry;
import org.clinicoutcomes.report.TidyTable;
import org.clinicoutcomes.statistics.ChanceLimits;

/**
 * One month of a chart of months.
 *
 * @param group whose patients, and the headline
 * @param centre the rate of the first months; {@code NaN} where there are not yet enough
 * @param limits {@code NaN} where there is no centre or nobody was assessed
 * @param limitsBy {@code exact} or {@code normal}; empty where there are no limits
 * @param isInRun whether at least as many months in a row as make a run, up to this one, lie on one
 *     side of the centre
 */
public record MonthPoint(
    Group group,
    Period month,
    long assessed,
    long improved,
    double centre,
    ChanceLimits limits,
    String limitsBy,
    boolean isInRun) {

  public static final Figure<MonthPoint> MONTH =
      Figure.identifier("month", "Month", point -> point.month().name());

  /** The rate, and between what it lies by chance. */
  public static final List<Figure<MonthPoint>> SHARES =
      List.of(
          Figure.share("rate", "Rate", MonthPoint::rate),
          Figure.share("centre", "Centre", MonthPoint::centre),
          Figure.share("low", "Limit from", point -> point.limits().low()),
          Figure.share("high", "Limit to", point -> point.limits().high()));

  /** What is told of a month. */
  public static final List<Figure<MonthPoint>> FIGURES =
      Figure.joined(
          List.of(
              List.of(
                  MONTH,
                  Figure.count("assessed", "Assessed", MonthPoint::assessed),
                  Figure.count("improved", "Did so", MonthPoint::improved)),
              SHARES,
              List.of(
                  Figure.text("limits", "Limits", MonthPoint::limitsBy),
                  Figure.text("signal", "Signal", MonthPoint::signal))));

  /** Months without patients between others included. */
  public static final TidyTable<MonthPoint, MonthPoint> TABLE =
      TidyTable.rowForRow(
          "months",
          GroupKey.ofMeasure(MonthPoint::group, FIGURES),
          List.of(
              MethodEntry.statistic(
                  "months",
                  "p-chart, 3 standard errors",
                  "Centre: the first 12 final months with an assessed patient; exact limits where fewer"
                      + " than 5 are expected to meet the rule, or not to.",
                  "Shewhart 1931, Economic Control of Quality of Manufactured Product"),
              MethodEntry.statistic(
                  "run",
                  "8 months on one side",
                  "In a row; a month on the centre or without an assessed patient begins anew.",
                  "Western Electric 1956, Statistical Quality Control Handbook")));

  /** Improved of assessed; {@code NaN} of nobody. */
  public double rate() {
    return assessed == 0 ? Double.NaN : (double) improved / assessed;
  }

  /** {@code above} or {@code below} the limits, {@code run}, both with a space, or empty. */
  public String signal() {
    String outside = rate() > limits.high() ? "above" : rate() < limits.low() ? "below" : "";
    String run = isInRun ? "run" : "";
    return (outside + " " + run).strip();
  }
}
