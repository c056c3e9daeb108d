package org.clinicoutcomes.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clinicoutcomes.comparison.FunnelPoint.Share;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.figures.SideKey;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.statistics.Interval;
import org.junit.jupiter.api.Test;

class ComparisonsTest {

  private static final ComparisonRules RULES = new ComparisonRules(11, 20, 50, 20);
  private static final Group ALL = new Group(CellKey.ALL_CLINICS, "depression", "phq9_response");

  private final SortedMap<SideKey, Tally> counts = new TreeMap<>();

  /** Everybody has a baseline of 20 points, give or take 5. */
  private static Tally tally(long improved, long notImproved, long missing) {
    long assessed = improved + notImproved;
    return new Tally(
        Map.of(Rung.IMPROVED, improved, Rung.NOT_IMPROVED, notImproved, Rung.NO_END_SCORE, missing),
        2000 * assessed,
        (2000 * 2000 + 500 * 500) * assessed,
        0,
        0,
        new TreeMap<>());
  }

  /** Patients of one clinic, who stand under all clinics too. */
  private void add(
      String clinic, String drug, String route, String severity, long improved, long not) {
    for (String place : List.of(clinic, CellKey.ALL_CLINICS)) {
      put(new SideKey(ALL.in(place), "drug", drug, severity), tally(improved, not, 0));
      put(new SideKey(ALL.in(place), "route", route, severity), tally(improved, not, 0));
    }
  }

  private void put(SideKey key, Tally tally) {
    counts.merge(key, tally, Tally::plus);
  }

  private Comparisons comparisons() {
    return new Comparisons(new Sides(counts), RULES);
  }

  private List<FunnelPoint> funnel() {
    return new Funnel(new Sides(counts), comparisons()).all();
  }

  @Test
  void setsRacemicKetamineAgainstEsketamine() {
    add("North", "ketamine", "iv", "severe", 56, 14);
    add("North", "esketamine", "intranasal", "severe", 48, 32);
    Comparison drugs = comparisons().of(ALL.in("North")).get(0);
    assertThat(List.of(drugs.by(), drugs.side().name(), drugs.other().name()))
        .containsExactly("drug", "ketamine", "esketamine");
    assertThat(drugs.difference()).isCloseTo(0.2, within(1e-12));
    assertThat(drugs.interval()).isEqualTo(Interval.ofDifference(56, 70, 48, 80));
    assertThat(drugs.standardised().difference()).isCloseTo(0.2, within(1e-12));
    assertThat(drugs.standardised().leftOutShare()).isZero();
  }

  @Test
  void setsEachRouteAgainstEveryOtherOnceAndMixedAgainstNone() {
    for (String route : List.of("iv", "im", "oral", "mixed", "unknown")) {
      add("North", "ketamine", route, "severe", 10, 10);
    }
    assertThat(comparisons().of(ALL.in("North")))
        .extracting(c -> c.side().name() + " " + c.other().name())
        .containsExactly("im iv", "im oral", "iv oral");
  }

  @Test
  void publishesNoDifferenceOfAComparisonThatIsNotMade() {
    add("North", "ketamine", "iv", "severe", 56, 14);
    add("North", "esketamine", "intranasal", "severe", 10, 0);
    Comparison drugs = comparisons().of(ALL.in("North")).get(0);
    assertThat(drugs.isMade()).isFalse();
    assertThat(drugs.withheld()).containsExactly("fewer than 11 assessed");
    assertThat(drugs.difference()).isNaN();
    assertThat(drugs.interval()).isEqualTo(Interval.NOT_AVAILABLE);
    assertThat(drugs.standardised().difference()).isNaN();
    assertThat(drugs.standardised().leftOutShare()).isNaN();
  }

  @Test
  void standardisesNothingWhereMoreThanAFifthWouldBeLeftOut() {
    add("North", "ketamine", "iv", "severe", 20, 20);
    add("North", "esketamine", "intranasal", "severe", 10, 10);
    add("North", "esketamine", "intranasal", "mild", 5, 10);
    assertThat(comparisons().of(ALL.in("North")).get(0).standardised().leftOutShare())
        .as("15 of 75 are a fifth, not more")
        .isEqualTo(0.2);
    assertThat(comparisons().of(ALL.in("North")).get(0).standardisedWithheld()).isEmpty();
    add("North", "esketamine", "intranasal", "mild", 0, 1);
    Comparison drugs = comparisons().of(ALL.in("North")).get(0);
    assertThat(drugs.difference()).isNotNaN();
    assertThat(drugs.standardised().difference()).isNaN();
    assertThat(drugs.standardised().leftOutShare()).isCloseTo(16 / 76.0, within(1e-12));
    assertThat(drugs.standardisedWithheld()).hasSize(1);
  }

  @Test
  void takesASeverityThatIsNotKnownForNoBand() {
    add("North", "ketamine", "iv", "unknown", 20, 20);
    add("North", "esketamine", "intranasal", "unknown", 10, 10);
    Comparison drugs = comparisons().of(ALL.in("North")).get(0);
    assertThat(drugs.difference()).isZero();
    assertThat(drugs.standardised().leftOutShare()).isEqualTo(1);
    assertThat(drugs.standardisedWithheld()).hasSize(1);
  }

  @Test
  void setsEachClinicAgainstAllOthersWithTheSameHeadline() {
    add("East", "ketamine", "iv", "severe", 30, 10);
    add("North", "ketamine", "iv", "severe", 10, 10);
    add("West", "ketamine", "iv", "severe", 5, 15);
    put(
        new SideKey(
            new Group("South", "depression", "madrs_response"), "drug", "ketamine", "severe"),
        tally(50, 0, 0));
    List<Comparison> clinics =
        comparisons().of(ALL).stream().filter(c -> c.by().equals("clinic")).toList();
    assertThat(clinics).extracting(c -> c.side().name()).containsExactly("East", "North", "West");
    assertThat(clinics).extracting(c -> c.other().name()).containsOnly("rest");
    assertThat(clinics.get(0).other().counts().assessed()).isEqualTo(40);
    assertThat(clinics.get(0).difference()).isEqualTo(30 / 40.0 - 15 / 40.0);
    assertThat(clinics.get(0).standardised().difference()).isNaN();
  }

  @Test
  void comparesAndDrawsNoClinicThatIsAlone() {
    add("North", "ketamine", "iv", "severe", 10, 10);
    assertThat(comparisons().of(ALL)).isEmpty();
    assertThat(funnel()).isEmpty();
  }

  /** Around 450/1000 = 0.45: R, qbinom(c(0.001, 0.999), 100, 0.45) = 30, 60. */
  @Test
  void callsOutClinicsBeyondTheOuterLimitsOnly() {
    add("Low", "ketamine", "iv", "severe", 29, 71);
    add("On the limit", "ketamine", "iv", "severe", 30, 70);
    add("High", "ketamine", "iv", "severe", 61, 39);
    add("Others", "ketamine", "iv", "severe", 330, 370);
    assertThat(funnel().stream().filter(p -> p.figure() == Share.RATE))
        .extracting(p -> p.clinic() + ": " + p.call())
        .containsExactly("High: above", "Low: below", "On the limit: inside", "Others: inside");
    assertThat(funnel()).extracting(FunnelPoint::centre).containsOnly(0.45);
  }

  @Test
  void neitherLimitsNorCallsOutAClinicThatMustNotBeCompared() {
    add("Small", "ketamine", "iv", "severe", 0, 10);
    add("Large", "ketamine", "iv", "severe", 90, 10);
    add("Other", "ketamine", "iv", "severe", 90, 10);
    assertThat(funnel())
        .filteredOn(point -> point.clinic().equals("Small"))
        .hasSize(2)
        .allMatch(point -> point.call().isEmpty() && !point.isDrawn())
        .allMatch(point -> point.limits().equals(FunnelLimits.NOT_AVAILABLE))
        .allMatch(point -> point.withheld().equals(List.of("fewer than 11 assessed")));
    assertThat(funnel()).extracting(FunnelPoint::centre).as("in the centre").contains(180 / 210.0);
  }

  @Test
  void countsMissingEndScoresInTheOtherFigure() {
    for (String clinic : List.of("East", "West")) {
      for (String place : List.of(clinic, CellKey.ALL_CLINICS)) {
        put(new SideKey(ALL.in(place), "drug", "ketamine", "severe"), tally(12, 18, 6));
      }
    }
    assertThat(funnel())
        .extracting(p -> p.clinic() + " " + p.figure().code() + " " + p.patients())
        .containsExactly("East itt_rate 36", "East rate 30", "West itt_rate 36", "West rate 30");
    assertThat(funnel().get(0).value()).isEqualTo(12 / 36.0);
  }

  @Test
  void sortsAllByTheColumnsOfTheirKeys() {
    Stream.of("b", "ALl", "a")
        .forEach(
            clinic -> {
              add(clinic, "ketamine", "iv", "severe", 20, 20);
              add(clinic, "esketamine", "im", "severe", 20, 20);
            });
    List<String> keys =
        comparisons().all().stream()
            .map(c -> c.group().clinic() + " " + c.by() + " " + c.side().name())
            .toList();
    assertThat(keys)
        .startsWith("ALL clinic ALl", "ALL clinic a", "ALL clinic b", "ALL drug ketamine")
        .isSorted();
  }
}
