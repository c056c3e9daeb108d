package org.clinicoutcomes.comparison;

import static org.clinicoutcomes.statistics.StandardisedDifference.NOT_AVAILABLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.figures.Stratum;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.session.BuiltInCodes;
import org.clinicoutcomes.session.Demographics;
import org.clinicoutcomes.statistics.StandardisedDifference;
import org.clinicoutcomes.statistics.StandardisedDifference.Band;

/**
 * Sets racemic ketamine against esketamine, every route against every other, clinics against the
 * rest.
 */
public final class Comparisons {

  /** Tells clinics apart. */
  public static final String CLINIC = "clinic";

  /** All clinics but one. */
  public static final String REST = "rest";

  /** What is no side of a comparison: not one drug or route, or not known which. */
  private static final Set<String> NO_SIDE = Set.of(Series.MIXED, Demographics.UNKNOWN);

  private static final long PERCENT = 100;

  private final Sides sides;
  private final ComparisonRules rules;
  private final Guard guard;

  public Comparisons(Sides sides, ComparisonRules rules) {
    this.sides = sides;
    this.rules = rules;
    this.guard = new Guard(rules);
  }

  /** Every comparison of a report, in order of clinic, condition, measure, kind and sides. */
  public List<Comparison> all() {
    return sides.groups().stream().flatMap(group -> of(group).stream()).toList();
  }

  /** The comparisons of one group; clinics are compared among all patients only. */
  public List<Comparison> of(Group group) {
    List<Comparison> comparisons = new ArrayList<>();
    if (group.clinic().equals(CellKey.ALL_CLINICS)) {
      comparisons.addAll(ofClinics(group));
    }
    SortedMap<String, Side> drugs = sides.of(group, Stratum.DRUG);
    Side racemic = drugs.get(BuiltInCodes.KETAMINE);
    Side esketamine = drugs.get(BuiltInCodes.ESKETAMINE);
    if (racemic != null && esketamine != null) {
      comparisons.add(standardised(group, Stratum.DRUG, racemic, esketamine));
    }
    comparisons.addAll(ofRoutes(group));
    return comparisons;
  }

  /** Every clinic against all others whose source has the same headline. */
  List<Comparison> ofClinics(Group group) {
    SideCounts all = sides.whole(group);
    return sides.ofClinics(group).stream()
        .map(clinic -> plain(group, clinic, Side.of(REST, all.minus(clinic.counts()))))
        .toList();
  }

  private List<Comparison> ofRoutes(Group group) {
    List<Side> routes =
        sides.of(group, Stratum.ROUTE).values().stream()
            .filter(side -> !NO_SIDE.contains(side.name()))
            .toList();
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < routes.size(); i++) {
      for (Side other : routes.subList(i + 1, routes.size())) {
        comparisons.add(standardised(group, Stratum.ROUTE, routes.get(i), other));
      }
    }
    return comparisons;
  }

  private Comparison plain(Group group, Side side, Side other) {
    List<String> withheld = guard.reasons(side.counts(), other.counts());
    return new Comparison(group, CLINIC, side, other, withheld, NOT_AVAILABLE, List.of());
  }

  private Comparison standardised(Group group, String by, Side side, Side other) {
    List<String> withheld = guard.reasons(side.counts(), other.counts());
    if (!withheld.isEmpty()) {
      return new Comparison(group, by, side, other, withheld, NOT_AVAILABLE, List.of());
    }
    StandardisedDifference standardised = standardised(side, other);
    boolean leavesTooManyOut =
        standardised.leftOut() * PERCENT > standardised.patients() * rules.leftOutPercent();
    return leavesTooManyOut
        ? new Comparison(
            group, by, side, other, withheld, standardised.withheld(), List.of(tooManyLeftOut()))
        : new Comparison(group, by, side, other, withheld, standardised, List.of());
  }

  private String tooManyLeftOut() {
    return "more than "
        + rules.leftOutPercent()
        + " % of the assessed are in a severity without counterpart";
  }

  private static StandardisedDifference standardised(Side side, Side other) {
    SortedSet<String> severities = new TreeSet<>(CodePoints.ORDER);
    severities.addAll(side.bySeverity().keySet());
    severities.addAll(other.bySeverity().keySet());
    severities.remove(Instrument.UNKNOWN_SEVERITY);
    return StandardisedDifference.of(
        severities.stream().map(band -> band(side.in(band), other.in(band))).toList(),
        side.in(Instrument.UNKNOWN_SEVERITY).assessed()
            + other.in(Instrument.UNKNOWN_SEVERITY).assessed());
  }

  private static Band band(SideCounts side, SideCounts other) {
    return new Band(side.improved(), side.assessed(), other.improved(), other.assessed());
  }
}
