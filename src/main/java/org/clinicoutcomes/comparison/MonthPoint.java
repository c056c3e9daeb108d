package org.clinicoutcomes.comparison;

import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.measure.Period;
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
