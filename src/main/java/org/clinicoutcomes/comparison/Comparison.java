package org.clinicoutcomes.comparison;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.figures.GroupKey;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.MethodEntry;
import org.clinicoutcomes.report.TidyTable;
import org.clinicoutcomes.statistics.Interval;
import org.clinicoutcomes.statistics.StandardisedDifference;

/**
 * Two sides judged by one headline. Where a reason speaks against comparing them it has the reasons
 * and no difference at all.
 *
 * @param group whose patients, and the headline
 * @param by what tells the sides apart: {@code drug}, {@code route} or {@code clinic}
 * @param withheld why no comparison is made; empty where it is
 * @param standardised to one mix of severities; {@code NaN} where that is not given
 * @param standardisedWithheld why that is not given although the sides are compared; else empty
 */
public record Comparison(
    Group group,
    String by,
    Side side,
    Side other,
    List<String> withheld,
    StandardisedDifference standardised,
    List<String> standardisedWithheld) {

  /** What is compared. */
  private static final List<Figure<Comparison>> SIDES =
      List.of(
          Figure.text("comparison", "By", Comparison::by),
          Figure.text("side", "Side", of -> of.side().name()),
          Figure.text("other", "Other side", of -> of.other().name()));

  /** By how much they differ. */
  public static final List<Figure<Comparison>> DIFFERENCE =
      List.of(
          Figure.share("difference", "Difference", Comparison::difference),
          Figure.share("difference_low", "95 % from", of -> of.interval().low()),
          Figure.share("difference_high", "95 % to", of -> of.interval().high()));

  /** By how much, as if both had one mix of severities. */
  public static final List<Figure<Comparison>> STANDARDISED =
      Figure.of(
          List.of(
              Figure.share("standardised", "Standardised", StandardisedDifference::difference),
              Figure.share("standardised_low", "Standardised from", s -> s.interval().low()),
              Figure.share("standardised_high", "Standardised to", s -> s.interval().high()),
              Figure.share("left_out", "Left out", StandardisedDifference::leftOutShare)),
          Comparison::standardised);

  /** A row per clinic, condition, headline and pair of sides; those not compared included. */
  public static final TidyTable<Comparison, Comparison> TABLE =
      TidyTable.rowForRow(
          "comparisons",
          GroupKey.ofMeasure(
              Comparison::group,
              Figure.joined(
                  List.of(
                      SIDES,
                      Figure.of(SideCounts.FIGURES, of -> of.side().counts()),
                      SideCounts.FIGURES.stream().map(Comparison::ofOther).toList(),
                      List.of(reasons("withheld", Comparison::withheld)),
                      DIFFERENCE,
                      List.of(reasons("standardised_withheld", Comparison::standardisedWithheld)),
                      STANDARDISED))),
          List.of(
              MethodEntry.statistic(
                  "difference",
                  "Newcombe's hybrid score interval",
                  "A side's rate less the other's, headline only; limits from both Wilson intervals.",
                  "Newcombe 1998, Stat Med 17:873, method 10"),
              MethodEntry.statistic(
                  "standardised",
                  "direct standardisation",
                  "The difference within each severity both sides have, weighted by its assessed of both"
                      + " sides; limits from the binomial variances.",
                  "Fleiss, Levin and Paik 2003, Statistical Methods for Rates and Proportions, ch. 19")));

  public Comparison {
    withheld = List.copyOf(withheld);
    standardisedWithheld = List.copyOf(standardisedWithheld);
  }

  /** A figure of the other side. */
  public static Figure<Comparison> ofOther(Figure<SideCounts> figure) {
    return figure
        .named("other_" + figure.code(), "Other " + figure.title().toLowerCase(Locale.ROOT))
        .of(comparison -> comparison.other().counts());
  }

  private static Figure<Comparison> reasons(
      String code, Function<Comparison, List<String>> reasons) {
    return Figure.prose(code, "Not compared because", of -> String.join("; ", reasons.apply(of)));
  }

  public boolean isMade() {
    return withheld.isEmpty();
  }

  /** The side's rate less the other's; {@code NaN} where no comparison is made. */
  public double difference() {
    return isMade() ? side.counts().rate() - other.counts().rate() : Double.NaN;
  }

  /** Newcombe's limits of {@link #difference()}. */
  public Interval interval() {
    SideCounts a = side.counts();
    SideCounts b = other.counts();
    return isMade()
        ? Interval.ofDifference(a.improved(), a.assessed(), b.improved(), b.assessed())
        : Interval.NOT_AVAILABLE;
  }
}
