package org.clinicoutcomes.comparison;

import java.util.List;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.statistics.ChanceLimits;

/**
 * How far the share of a clinic with so many patients lies from the pooled one by chance alone
 * (Spiegelhalter 2005, Stat Med 24:1185).
 *
 * @param inner left by one clinic in twenty; called out by nothing
 * @param outer left by two in a thousand
 */
public record FunnelLimits(ChanceLimits inner, ChanceLimits outer) {

  /** Between what a share lies by chance. */
  public static final List<Figure<FunnelLimits>> FIGURES =
      List.of(
          Figure.share("low_95", "95 % from", limits -> limits.inner().low()),
          Figure.share("high_95", "95 % to", limits -> limits.inner().high()),
          Figure.share("low_998", "99.8 % from", limits -> limits.outer().low()),
          Figure.share("high_998", "99.8 % to", limits -> limits.outer().high()));

  static final FunnelLimits NOT_AVAILABLE =
      new FunnelLimits(ChanceLimits.NOT_AVAILABLE, ChanceLimits.NOT_AVAILABLE);

  private static final double INNER_TAIL = 0.025;
  private static final double OUTER_TAIL = 0.001;

  /** The limits around a pooled share for so many patients. */
  public static FunnelLimits at(double centre, long patients) {
    return new FunnelLimits(
        ChanceLimits.exact(centre, patients, INNER_TAIL),
        ChanceLimits.exact(centre, patients, OUTER_TAIL));
  }
}
