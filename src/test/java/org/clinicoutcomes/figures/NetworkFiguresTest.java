package org.clinicoutcomes.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.clinicoutcomes.attendance.ActivityKey;
import org.clinicoutcomes.attendance.ActivityTally;
import org.clinicoutcomes.attendance.AttendanceKey;
import org.clinicoutcomes.attendance.AttendanceTally;
import org.clinicoutcomes.attendance.Completion;
import org.clinicoutcomes.attendance.Pace;
import org.clinicoutcomes.attendance.VisitCounts;
import org.clinicoutcomes.durability.FollowUpTally;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.safety.SafetyKey;
import org.clinicoutcomes.safety.SafetyTally;
import org.clinicoutcomes.session.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Three sources of random patients at clinics that share names, one of them called ALL. */
class NetworkFiguresTest {

  private static final List<MeasuredSource> SOURCES = new ArrayList<>();
  private static Figures figures;

  @BeforeAll
  static void rollUp() {
    Random random = new Random(53);
    for (String source : List.of("east", "south", "west")) {
      SOURCES.add(Courses.result(source, Courses.random(60, random)));
    }
    figures = Networks.whole(rolledUp(SOURCES));
  }

  @Test
  void cellsOfClinicsAddUpToAll() {
    Map<CellKey, Map<Rung, Long>> sums = new java.util.HashMap<>();
    figures.of(Families.CELLS).forEach((key, tally) -> add(sums, key, tally));
    Map<CellKey, Map<Rung, Long>> all =
        figures.of(Families.CELLS).entrySet().stream()
            .filter(e -> e.getKey().clinic().equals(CellKey.ALL_CLINICS))
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().rungs()));
    assertThat(sums).hasSizeGreaterThan(100).isEqualTo(all);
  }

  private static void add(Map<CellKey, Map<Rung, Long>> sums, CellKey key, Tally tally) {
    if (!key.clinic().equals(CellKey.ALL_CLINICS) && !key.stratum().equals("clinician")) {
      Map<Rung, Long> sum =
          sums.computeIfAbsent(
              key.in(CellKey.ALL_CLINICS), k -> new java.util.EnumMap<>(Rung.class));
      tally.rungs().forEach((rung, count) -> sum.merge(rung, count, Long::sum));
    }
  }

  @Test
  void countsAPatientOfTwoClinicsOfASourceOnceOverAll() {
    SafetyTally one = new SafetyTally(3, 1, 1, 1, 0, 0, 0);
    List<MeasuredSource> sources = new ArrayList<>();
    for (String source : List.of("east", "west")) {
      Figures counts = new Figures();
      for (String clinic : List.of("North", "South", Place.EVERY_CLINIC)) {
        counts.of(Families.SAFETY).put(new SafetyKey(clinic, "all", "all", "nausea"), one);
        counts
            .of(Families.ACTIVITY)
            .put(new ActivityKey(clinic, "2024-01", "all", "all"), new ActivityTally(1, 1, 0, 3));
      }
      sources.add(new MeasuredSource(Courses.bare(source, "North", "South"), counts));
    }
    Figures all = Networks.whole(rolledUp(sources));
    assertThat(all.of(Families.SAFETY).get(new SafetyKey("ALL", "all", "all", "nausea")))
        .isEqualTo(one.plus(one));
    assertThat(all.of(Families.SAFETY))
        .containsEntry(new SafetyKey("east/North", "all", "all", "nausea"), one)
        .hasSize(5);
    assertThat(all.of(Families.ACTIVITY))
        .containsEntry(
            new ActivityKey("ALL", "2024-01", "all", "all"), new ActivityTally(2, 2, 0, 6));
    Collections.reverse(sources);
    assertThat(Networks.whole(rolledUp(sources))).isEqualTo(all);
  }

  @Test
  void keepsTheNameOfAClinicWhereNoPlannedSessionWasGiven() {
    SourceResult west = Courses.bare("west", "South");
    Figures counts = new Figures();
    AttendanceTally missed =
        new AttendanceTally(new VisitCounts(2, 2, 0, 0, 0), Completion.NONE, Pace.NONE);
    counts.of(Families.ATTENDANCE).put(new AttendanceKey("North", "all", "all", "all"), missed);
    SourceResult named =
        new SourceResult(
            west.account(),
            west.rejectCounts(),
            west.seriesByClinic(),
            MeasuredSource.clinicsWithSessions(west.clinics(), counts),
            west.worklistByClinic(),
            west.headlines(),
            west.inForce(),
            west.patients(),
            west.newestSession(),
            west.scores());
    MeasuredSource east = new MeasuredSource(Courses.bare("east", "North"), new Figures());
    assertThat(
            Networks.whole(rolledUp(List.of(east, new MeasuredSource(named, counts))))
                .of(Families.ATTENDANCE))
        .containsOnlyKeys(new AttendanceKey("west/North", "all", "all", "all"));
  }

  /** What grows with a clinic is looked up where it is needed, so that many clinics fit. */
  @Test
  void keepsOfAClinicWhatIsLookedAtBesideOthers() {
    NetworkFigures network = rolledUp(SOURCES);
    Set<CellKey> kept = ofClinics(network.figures());
    assertThat(kept)
        .isNotEmpty()
        .allMatch(key -> key.stratum().equals("all") && !key.period().contains("-Q"))
        .hasSizeLessThan(ofClinics(figures).size() / 2);
    assertThat(network.figures().of(Families.END_SCORES).keySet())
        .isNotEmpty()
        .allMatch(group -> group.clinic().equals(CellKey.ALL_CLINICS));
    assertThat(network.figures().of(Families.FLOW)).isEqualTo(figures.of(Families.FLOW));
  }

  private static Set<CellKey> ofClinics(Figures of) {
    Set<CellKey> keys = new HashSet<>(of.of(Families.CELLS).keySet());
    keys.removeIf(key -> key.clinic().equals(CellKey.ALL_CLINICS));
    return keys;
  }

  @Test
  void cliniciansStandUnderTheirClinicOnly() {
    assertThat(figures.of(Families.CELLS).keySet())
        .filteredOn(key -> key.stratum().equals("clinician"))
        .isNotEmpty()
        .noneMatch(key -> key.clinic().equals(CellKey.ALL_CLINICS))
        .anyMatch(key -> key.value().equals("unknown"));
  }

  @Test
  void strataOfAllDatesAddUpToEverybody() {
    figures
        .of(Families.CELLS)
        .forEach(
            (key, tally) -> {
              if (key.period().equals("all") && key.stratum().equals("all")) {
                for (String stratum : strata(key.clinic())) {
                  assertThat(treatedBy(stratum, key))
                      .as(key + " by " + stratum)
                      .isEqualTo(tally.ladder().treated());
                }
              }
            });
  }

  private static List<String> strata(String clinic) {
    List<String> strata = new ArrayList<>(List.of("drug", "route", "sex", "age_band"));
    strata.addAll(List.of("prior_treatments_failed", "baseline_severity"));
    if (!clinic.equals(CellKey.ALL_CLINICS)) {
      strata.add("clinician");
    }
    return strata;
  }

  private static long treatedBy(String stratum, CellKey of) {
    return figures.of(Families.CELLS).entrySet().stream()
        .filter(
            e -> e.getKey().stratum().equals(stratum) && e.getKey().clinic().equals(of.clinic()))
        .filter(e -> e.getKey().period().equals("all"))
        .filter(e -> e.getKey().condition().equals(of.condition()))
        .filter(e -> e.getKey().measure().equals(of.measure()))
        .mapToLong(e -> e.getValue().ladder().treated())
        .sum();
  }

  @Test
  void flowOfClinicsAddsUpToAll() {
    assertThat(sumOfClinics(figures.of(Families.FLOW), FlowTally::plus))
        .isEqualTo(all(figures.of(Families.FLOW)));
  }

  @Test
  void withinSeriesOfClinicsAddsUpToAll() {
    assertThat(sumOfClinics(figures.of(Families.WITHIN_SERIES), WithinSeriesTally::plus))
        .isEqualTo(all(figures.of(Families.WITHIN_SERIES)));
  }

  /** Both sources have the same headline, so that it is in force where its sides are counted. */
  @Test
  void sidesOfEachStratumAddUpToEverybodyOfTheHeadline() {
    assertThat(figures.of(Families.SIDES).keySet())
        .extracting(SideKey::stratum)
        .containsOnly("drug", "route")
        .contains("drug", "route");
    for (String stratum : List.of("drug", "route")) {
      Map<CellKey, Tally> sums = new java.util.TreeMap<>();
      figures
          .of(Families.SIDES)
          .forEach(
              (key, tally) -> {
                if (key.stratum().equals(stratum)) {
                  Group group = key.group();
                  CellKey cell =
                      CellKey.overall(group.clinic(), group.condition(), group.measure());
                  sums.merge(cell, tally, Tally::plus);
                }
              });
      assertThat(sums).hasSizeGreaterThan(10);
      sums.forEach(
          (key, sum) -> {
            assertThat(sum).isEqualTo(figures.of(Families.CELLS).get(key));
          });
    }
  }

  @Test
  void followUpAndEndScoresOfAllAreTheSumOfTheClinics() {
    assertThat(sumOfClinics(figures.of(Families.FOLLOW_UP), FollowUpTally::plus))
        .isEqualTo(all(figures.of(Families.FOLLOW_UP)));
    assertThat(sumOfClinics(figures.of(Families.END_SCORES), EndScoreTally::plus))
        .isEqualTo(all(figures.of(Families.END_SCORES)));
  }

  @Test
  void durabilityCountsTheImprovedOfTheWholePeriod() {
    assertThat(figures.of(Families.DURABILITY)).isNotEmpty();
    figures
        .of(Families.DURABILITY)
        .forEach((key, tally) -> assertThat(tally.improved()).isEqualTo(improved(key.group())));
  }

  private static long improved(Group group) {
    CellKey cell =
        new CellKey(group.clinic(), "all", group.condition(), "all", "all", group.measure());
    return figures.of(Families.CELLS).get(cell).ladder().improved();
  }

  @Test
  void treatedOfTheFlowAreTheTreatedOfTheHeadline() {
    figures
        .of(Families.FLOW)
        .forEach(
            (group, tally) -> {
              Tally cell =
                  figures
                      .of(Families.CELLS)
                      .get(
                          new CellKey(
                              group.clinic(),
                              "all",
                              group.condition(),
                              "all",
                              "all",
                              group.condition().equals("migraine")
                                  ? "pain_2_points"
                                  : "pain_30_percent"));
              assertThat(cell == null ? 0 : cell.ladder().treated()).isEqualTo(tally.treated());
            });
  }

  @Test
  void orderOfSourcesMakesNoDifference() {
    List<MeasuredSource> backwards = new ArrayList<>(SOURCES);
    Collections.reverse(backwards);
    NetworkFigures other = rolledUp(backwards);
    assertThat(Networks.whole(other)).isEqualTo(figures);
    assertThat(other.sourcesInForce()).isEqualTo(rolledUp(SOURCES).sourcesInForce());
  }

  @Test
  void saysWhichSourcesAMeasureIsInForceIn() {
    NetworkFigures network =
        rolledUp(
            List.of(
                Courses.result(
                    "a", List.of(Courses.patient("p", List.of(Courses.session(0, "N"))))),
                Courses.result("b", Courses.random(30, new Random(1)))));
    Group headline = new Group(CellKey.ALL_CLINICS, "migraine", "pain_2_points");
    Group other = new Group(CellKey.ALL_CLINICS, "migraine", "pain_30_percent");
    assertThat(network.sourcesInForce().get(headline)).containsExactly("a", "b");
    assertThat(network.sourcesInForce().get(other)).containsExactly("b");
  }

  private static NetworkFigures rolledUp(List<MeasuredSource> sources) {
    List<SourceResult> results = sources.stream().map(MeasuredSource::result).toList();
    return Networks.of(sources, new ClinicNames(results));
  }

  private static <T> Map<Group, T> sumOfClinics(SortedMap<Group, T> of, BinaryOperator<T> plus) {
    return of.entrySet().stream()
        .filter(e -> !e.getKey().clinic().equals(CellKey.ALL_CLINICS))
        .collect(
            Collectors.toMap(e -> e.getKey().in(CellKey.ALL_CLINICS), Map.Entry::getValue, plus));
  }

  private static <T> Map<Group, T> all(SortedMap<Group, T> of) {
    assertThat(of).isNotEmpty();
    return of.entrySet().stream()
        .filter(e -> e.getKey().clinic().equals(CellKey.ALL_CLINICS))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
