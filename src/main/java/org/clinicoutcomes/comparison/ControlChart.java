package org.clinicoutcomes.comparison;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.statistics.ChanceLimits;

/**
 * A chart of shares by month (p-chart): the first months give the centre, and later ones show
 * whether something has changed (Shewhart 1931; runs: Western Electric 1956).
 */
final class ControlChart {

  /** Fewer expected of either kind make the normal approximation too coarse. */
  private static final long FEWEST_EXPECTED = 5;

  private static final double ERRORS = 3;

  /** Of the standard normal distribution below −3: what three standard errors leave out. */
  private static final double TAIL = 0.0013498980316300946;

  private final Group group;
  private final long centreImproved;
  private final long centreAssessed;
  private final List<MonthPoint> points = new ArrayList<>();
  private int side;
  private int run;

  private ControlChart(Group group, SideCounts centre) {
    this.group = group;
    this.centreImproved = centre.improved();
    this.centreAssessed = centre.assessed();
  }

  /** One month and its patients. */
  record Counted(Period month, SideCounts counts) {}

  /** The points of months in their order, none left out. */
  static List<MonthPoint> of(Group group, List<Counted> months) {
    List<SideCounts> first =
        months.stream()
            .map(Counted::counts)
            .filter(counts -> counts.assessed() > 0)
            .limit(Months.CENTRE_MONTHS)
            .toList();
    SideCounts centre =
        first.size() < Months.CENTRE_MONTHS
            ? SideCounts.NONE
            : first.stream().reduce(SideCounts.NONE, SideCounts::plus);
    ControlChart chart = new ControlChart(group, centre);
    months.forEach(month -> chart.add(month.month(), month.counts()));
    return chart.points;
  }

  private void add(Period month, SideCounts counts) {
    long assessed = counts.assessed();
    boolean hasLimits = centreAssessed > 0 && assessed > 0;
    boolean isExact = hasLimits && isExact(assessed);
    follow(counts);
    points.add(
        new MonthPoint(
            group,
            month,
            assessed,
            counts.improved(),
            centre(),
            hasLimits ? limits(assessed, isExact) : ChanceLimits.NOT_AVAILABLE,
            !hasLimits ? "" : isExact ? "exact" : "normal",
            run >= Months.RUN));
  }

  private double centre() {
    return centreAssessed == 0 ? Double.NaN : (double) centreImproved / centreAssessed;
  }

  private boolean isExact(long assessed) {
    long fewest = FEWEST_EXPECTED * centreAssessed;
    return assessed * centreImproved < fewest
        || assessed * (centreAssessed - centreImproved) < fewest;
  }

  private ChanceLimits limits(long assessed, boolean isExact) {
    return isExact
        ? ChanceLimits.exact(centre(), assessed, TAIL)
        : ChanceLimits.normal(centre(), assessed, ERRORS);
  }

  /** A month on the centre, without assessed patients, or on the other side begins anew. */
  private void follow(SideCounts counts) {
    int now = Long.compare(counts.improved() * centreAssessed, centreImproved * counts.assessed());
    run = now == 0 ? 0 : now == side ? run + 1 : 1;
    side = now;
  }
}
