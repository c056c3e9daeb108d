package org.clinicoutcomes.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.measure.Examples;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.measure.Tally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which counts of a few clinics are hidden, by hand. */
class SharedFiguresTest {

  private static final String CONDITION = "migraine";
  private static final String MEASURE = "phq9_response";

  private final SortedMap<CellKey, Tally> cells = new TreeMap<>();
  private final List<SharedClinic> clinics = new ArrayList<>();
  private Shareable freed = Shareable.BOTH;

  @BeforeEach
  void clear() {
    freed = Shareable.BOTH;
    cells.clear();
    clinics.clear();
  }

  @Test
  void showsLargeCountsRounded() {
    patients("Hill", "2024", 13, 12, 41, 22);
    assertThat(ladder("Hill", "2024")).isEqualTo(shown(90, 75, 65, 20));
    assertThat(ladder(CellKey.ALL_CLINICS, SharedFigures.TOTAL)).isEqualTo(shown(90, 75, 65, 20));
  }

  // 13 + 12 + 41 + 10: the 10 who improved, and so the 41 who did not
  @Test
  void hidesASmallCountWithItsRate() {
    patients("Hill", "2024", 13, 12, 41, 10);
    SharedLadder ladder = ladder("Hill", "2024");
    assertThat(ladder.assessed()).hasValue(50);
    assertThat(ladder.ruleMet()).isEmpty();
  }

  @Test
  void hidesTheImprovedWhereFewDidNot() {
    patients("Hill", "2024", 13, 12, 3, 41);
    assertThat(ladder("Hill", "2024").ruleMet()).isEmpty();
    assertThat(ladder("Hill", "2024").assessed()).hasValue(45);
  }

  @Test
  void hidesTheEligibleWhereFewAreLeftOutOrWithoutAnEndScore() {
    patients("Hill", "2024", 3, 12, 41, 22);
    patients("Lake", "2024", 13, 4, 41, 22);
    patients("Hill", "2023", 30, 30, 30, 30);
    patients("Lake", "2023", 30, 30, 30, 30);
    assertThat(ladder("Hill", "2024").eligible()).isEmpty();
    assertThat(ladder("Lake", "2024").eligible()).isEmpty();
    assertThat(ladder("Hill", "2024").ruleMet()).hasValue(20);
  }

  @Test
  void hidesEverythingOfFewPatients() {
    patients("Hill", "2024", 0, 0, 4, 5);
    assertThat(ladder("Hill", "2024")).isEqualTo(hidden());
  }

  // 7 improved at Lake could else be had from all less Hill's
  @Test
  void hidesTheNextSmallestCountOfASum() {
    patients("Hill", "2024", 0, 0, 40, 40);
    patients("Lake", "2024", 0, 0, 40, 7);
    patients("Cape", "2024", 0, 0, 60, 60);
    assertThat(ladder("Lake", "2024").ruleMet()).isEmpty();
    assertThat(ladder("Hill", "2024").ruleMet()).isEmpty();
    assertThat(ladder("Cape", "2024").ruleMet()).hasValue(60);
    assertThat(ladder(CellKey.ALL_CLINICS, "2024").ruleMet()).hasValue(105);
  }

  // with all less Cape's and Hill's printed nowhere, Lake's 7 gives nothing of theirs away
  @Test
  void hidesNothingToProtectASumThatNobodyPrints() {
    patients("Hill", "2024", 0, 0, 40, 40);
    patients("Lake", "2024", 0, 0, 40, 7);
    patients("Cape", "2024", 0, 0, 60, 60);
    freed = Shareable.CLINICS;
    assertThat(ladder("Lake", "2024").ruleMet()).isEmpty();
    assertThat(ladder("Hill", "2024").ruleMet()).hasValue(40);
    assertThat(ladder("Cape", "2024").ruleMet()).hasValue(60);
    assertThatThrownBy(() -> ladder(CellKey.ALL_CLINICS, "2024"))
        .hasMessageStartingWith("nothing is freed of ");
  }

  // 40 and 9 of Hill and Lake: with one book of all, the 9 stands in no workbook
  @Test
  void hidesNothingOfAllForAClinicThatNobodySees() {
    patients("Hill", "2024", 0, 0, 40, 40);
    patients("Lake", "2024", 0, 0, 40, 9);
    freed = Shareable.BOTH;
    assertThat(ladder(CellKey.ALL_CLINICS, "2024").ruleMet()).hasValue(50);
    assertThat(ladder("Hill", "2024").ruleMet()).isEmpty();
    freed = Shareable.NETWORK;
    assertThat(ladder(CellKey.ALL_CLINICS, "2024")).isEqualTo(shown(130, 130, 130, 50));
    assertThatThrownBy(() -> ladder("Hill", "2024")).hasMessageStartingWith("nothing is freed of ");
  }

  @Test
  void hidesSmallCountsOfAllWhereNothingElseIsPrinted() {
    patients("Hill", "2024", 0, 0, 40, 4);
    patients("Lake", "2024", 0, 0, 40, 3);
    freed = Shareable.NETWORK;
    assertThat(ladder(CellKey.ALL_CLINICS, "2024").ruleMet()).isEmpty();
    assertThat(ladder(CellKey.ALL_CLINICS, "2024").assessed()).hasValue(85);
  }

  @Test
  void showsZeroBesideASmallCountOfAll() {
    patients("Hill", "2024", 0, 0, 30, 0);
    patients("Lake", "2024", 0, 0, 30, 9);
    assertThat(ladder("Lake", "2024").ruleMet()).isEmpty();
    assertThat(ladder(CellKey.ALL_CLINICS, "2024").ruleMet()).isEmpty();
    assertThat(ladder("Hill", "2024").ruleMet()).hasValue(0);
  }

  @Test
  void showsNobodyAsZero() {
    patients("Hill", "2024", 0, 0, 30, 0);
    assertThat(ladder("Hill", "2024")).isEqualTo(shown(30, 30, 30, 0));
    assertThat(ladder("Hill", "2023")).isEqualTo(shown(0, 0, 0, 0));
  }

  @Test
  void totalIsTheSumOfTheFinalYearsAlone() {
    patients("Hill", "2023", 0, 0, 20, 20);
    patients("Hill", "2024", 0, 0, 30, 30);
    patients("Hill", "2025", 0, 0, 50, 50);
    patients("Hill", "all", 0, 0, 90, 90);
    assertThat(ladder("Hill", SharedFigures.TOTAL)).isEqualTo(shown(100, 100, 100, 50));
  }

  @Test
  void orderOfClinicsMakesNoDifference() {
    for (long clinic = 0; clinic < 6; clinic++) {
      patients("C" + clinic, "2023", clinic, 5 * clinic, 7 * clinic, 30 - 5 * clinic);
      patients("C" + clinic, "2024", 3, 20 - clinic, 12, 12 * clinic);
    }
    List<SharedLadder> ladders = all();
    Collections.reverse(clinics);
    assertThat(all()).isEqualTo(ladders);
    assertThat(ladders).anyMatch(l -> l.ruleMet().isEmpty()).anyMatch(l -> l.ruleMet().isPresent());
  }

  private List<SharedLadder> all() {
    SharedFigures figures = figures();
    return cells.keySet().stream().map(figures::ladder).toList();
  }

  private void patients(
      String clinic, String year, long noBaseline, long noEnd, long notMet, long met) {
    cells.put(
        CellKey.overall(clinic, CONDITION, MEASURE).during(year),
        Examples.tally(
            Map.of(
                Rung.NO_BASELINE,
                noBaseline,
                Rung.NO_END_SCORE,
                noEnd,
                Rung.NOT_IMPROVED,
                notMet,
                Rung.IMPROVED,
                met)));
    if (clinics.stream().noneMatch(known -> known.name().equals(clinic))) {
      clinics.add(
          new SharedClinic(
              clinic,
              new TreeMap<>(Map.of(CONDITION, MEASURE)),
              new TreeMap<>(Map.of(CONDITION, new TreeSet<>(List.of(MEASURE))))));
    }
  }

  private SharedFigures figures() {
    return SharedFigures.of(
        new SharedScope(
            new DisclosureRules(10, 2, freed),
            Examples.CATALOG,
            List.of("2023", "2024"),
            clinics,
            cells));
  }

  private SharedLadder ladder(String clinic, String period) {
    return figures().ladder(CellKey.overall(clinic, CONDITION, MEASURE).during(period));
  }

  private static SharedLadder shown(long treated, long eligible, long assessed, long met) {
    return new SharedLadder(
        OptionalLong.of(treated),
        OptionalLong.of(eligible),
        OptionalLong.of(assessed),
        OptionalLong.of(met));
  }

  private static SharedLadder hidden() {
    OptionalLong none = OptionalLong.empty();
    return new SharedLadder(none, none, none, none);
  }
}
