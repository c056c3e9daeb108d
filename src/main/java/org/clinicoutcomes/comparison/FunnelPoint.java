package org.clinicoutcomes.comparison;

import java.util.List;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.statistics.ChanceLimits;

/**
 * One clinic among all, judged by one headline. A clinic that must not be compared with the rest
 * has the reasons, and neither limits nor a call.
 *
 * @param group all patients, and the headline
 * @param patients whom the share is of: assessed or eligible
 * @param centre the share of all clinics together
 * @param withheld why the clinic is not set beside the others; empty where it is
 */
public record FunnelPoint(
    Group group,
    String clinic,
    Figure figure,
    long patients,
    long improved,
    double centre,
    List<String> withheld) {

  /** What share is drawn, by its column in {@code results.csv}. */
  public enum Figure {
    ITT_RATE("itt_rate"),
    RATE("rate");

    private final String code;

    Figure(String code) {
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

  public FunnelLimits limits() {
    return isDrawn() ? FunnelLimits.at(centre, patients) : FunnelLimits.NOT_AVAILABLE;
  }

  /** {@code above} or {@code below} the outer limits, {@code inside}, or empty where withheld. */
  public String call() {
    if (!isDrawn()) {
      return "";
    }
    ChanceLimits outer = limits().outer();
    if (value() > outer.high()) {
      return "above";
    }
    return value() < outer.low() ? "below" : "inside";
  }
}
