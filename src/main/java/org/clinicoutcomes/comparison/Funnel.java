package org.clinicoutcomes.comparison;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.comparison.FunnelPoint.Share;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Group;

/** Sets each clinic beside all clinics with the same headline, without an order among them. */
public final class Funnel {

  private final Sides sides;
  private final Comparisons comparisons;

  public Funnel(Sides sides, Comparisons comparisons) {
    this.sides = sides;
    this.comparisons = comparisons;
  }

  /** Every point of a report, in order of condition, measure, clinic and figure. */
  public List<FunnelPoint> all() {
    return sides.groups().stream()
        .filter(group -> group.clinic().equals(CellKey.ALL_CLINICS))
        .flatMap(group -> of(group).stream())
        .toList();
  }

  private List<FunnelPoint> of(Group group) {
    SideCounts all = sides.whole(group);
    List<FunnelPoint> points = new ArrayList<>();
    for (Comparison clinic : comparisons.ofClinics(group)) {
      for (Share figure : Share.values()) {
        points.add(point(clinic, figure, all));
      }
    }
    return points;
  }

  private static FunnelPoint point(Comparison clinic, Share figure, SideCounts all) {
    SideCounts own = clinic.side().counts();
    long patients = figure.patients(own);
    double centre = (double) all.improved() / figure.patients(all);
    return new FunnelPoint(
        clinic.group(),
        clinic.side().name(),
        figure,
        patients,
        own.improved(),
        centre,
        clinic.isMade() ? FunnelLimits.at(centre, patients) : FunnelLimits.NOT_AVAILABLE,
        clinic.withheld());
  }
}
