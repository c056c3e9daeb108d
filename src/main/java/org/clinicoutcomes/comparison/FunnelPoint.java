package org.clinicoutcomes.comparison;

import java.util.List;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.figures.GroupKey;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.MethodEntry;
import org.clinicoutcomes.report.TidyTable;
import org.clinicoutcomes.statistics.ChanceLimits;

/**
 * One clinic among all, judged by one headline. A clinic that must not be compared with the rest
 * has the reasons, and neither limits nor a call.
 *
 * @param group all patients, and the headline
 * @param patients whom the share is of: assessed or eligible
 * @param centre the share of all clinics together
 * @param limits between what a share of so many patients lies by chance; not available if withheld
 * @param withheld why the clinic is not set beside the others; empty where it is
 */
public record FunnelPoint(
    Group group,
    String clinic,
    Share figure,
    long patients,
    long improved,
    double centre,
    FunnelLimits limits,
    List<String> withheld) {

  private static final String ABOVE = "above";
  private static final String BELOW = "below";

  public static final Figure<FunnelPoint> PATIENTS =
      Figure.count("n", "Patients", FunnelPoint::patients);
  public static final Figure<FunnelPoint> VALUE =
      Figure.share("value", "Share", FunnelPoint::value);

  /** What is told of a clinic. */
  public static final List<Figure<FunnelPoint>> FIGURES =
      Figure.joined(
          List.of(
              List.of(
                  PATIENTS,
                  Figure.count("count", "Did so", FunnelPoint::improved),
                  VALUE,
                  Figure.share("centre", "All clinics", FunnelPoint::centre)),
              Figure.of(FunnelLimits.FIGURES, FunnelPoint::limits),
              List.of(
                  Figure.text("call", "Beyond 99.8 %", FunnelPoint::call),
                  Figure.line(
                      "withheld",
                      "Not compared because",
                      point -> String.join("; ", point.withheld())))));

  /** Clinics that are not compared included. */
  public static final TidyTable<FunnelPoint, FunnelPoint> TABLE =
      TidyTable.rowForRow(
          "funnel",
          Figure.joined(
              List.of(
                  List.of(
                      GroupKey.CONDITION.of(FunnelPoint::group),
                      GroupKey.MEASURE.of(FunnelPoint::group),
                      Figure.text("clinic", "Clinic", FunnelPoint::clinic),
                      Figure.text("figure", "Rate of", point -> point.figure().code())),
                  FIGURES)),
          List.of(
              MethodEntry.statistic(
                  "funnel",
                  "exact binomial limits, 95 % and 99.8 %",
                  "Around the share of all clinics with the headline; only beyond 99.8 % is called out.",
                  "Spiegelhalter 2005, Stat Med 24:1185")));

  /** What share is drawn, by its column in {@code results.csv}. */
  public enum Share {
    ITT_RATE("itt_rate"),
    RATE("rate");

    private final String code;

    Share(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    long patients(SideCounts counts) {
      return this == RATE ? counts.assessed() : counts.eligible();
    }
  }

  public FunnelPoint {
    withheld = List.copyOf(withheld);
  }

  public boolean isDrawn() {
    return withheld.isEmpty();
  }

  /** Improved of the patients; {@code NaN} of nobody. */
  public double value() {
    return patients == 0 ? Double.NaN : (double) improved / patients;
  }

  /** Whether it lies beyond the outer limits. */
  public boolean isCalledOut() {
    return call().equals(ABOVE) || call().equals(BELOW);
  }

  /** {@code above} or {@code below} the outer limits, {@code inside}, or empty where withheld. */
  public String call() {
    if (!isDrawn()) {
      return "";
    }
    ChanceLimits outer = limits().outer();
    if (value() > outer.high()) {
      return ABOVE;
    }
    return value() < outer.low() ? BELOW : "inside";
  }
}
