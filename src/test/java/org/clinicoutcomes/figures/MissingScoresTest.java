package org.clinicoutcomes.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clinicoutcomes.figures.MissingScores.Kind;
import org.clinicoutcomes.measure.Examples;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.measure.Tally;
import org.junit.jupiter.api.Test;

class MissingScoresTest {

  private static final Group GROUP = new Group("N", "migraine", "pain_2_points");

  /** 20 treated: 4 without a baseline, 6 below entry; of the 10 eligible 2 without an end score. */
  private static final Ladder LADDER = new Ladder(20, 4, 6, 2, 5);

  @Test
  void boundsTheRateOfTheEligibleByMissingEndScores() {
    MissingScores missing = new MissingScores(GROUP, Kind.NO_END_SCORE, LADDER);
    assertThat(missing.count()).isEqualTo(2);
    assertThat(missing.of()).isEqualTo(10);
    assertThat(missing.low()).isEqualTo(LADDER.ittRate()).isEqualTo(0.5);
    assertThat(missing.high()).isEqualTo(LADDER.bestRate()).isEqualTo(0.7);
    assertThat(missing.width()).isEqualTo(0.2);
  }

  @Test
  void boundsItWiderWithMissingBaselinesAsIfAllHadBeenEligible() {
    MissingScores missing = new MissingScores(GROUP, Kind.NO_BASELINE, LADDER);
    assertThat(missing.count()).isEqualTo(4);
    assertThat(missing.of()).isEqualTo(14);
    assertThat(missing.low()).isEqualTo(5 / 14.0);
    assertThat(missing.high()).isEqualTo(11 / 14.0);
    assertThat(missing.width()).isEqualTo(6 / 14.0);
  }

  @Test
  void leavesEverythingOpenWhereNobodyWasScored() {
    MissingScores missing = new MissingScores(GROUP, Kind.NO_BASELINE, new Ladder(3, 3, 0, 0, 0));
    assertThat(missing.low()).isZero();
    assertThat(missing.high()).isEqualTo(1);
  }

  @Test
  void ranksTheWidestFirstAndTiesByClinicAndCondition() {
    List<String> ranked =
        ranked(
            Map.of(
                "South migraine", tally(0, 2, 2),
                "North migraine", tally(0, 1, 1),
                "North chronic_pain", tally(0, 3, 3),
                "South chronic_pain", tally(1, 1, 9)));
    assertThat(ranked)
        .containsExactly(
            "North chronic_pain NO_END_SCORE",
            "North migraine NO_END_SCORE",
            "South migraine NO_END_SCORE",
            "South chronic_pain NO_BASELINE",
            "South chronic_pain NO_END_SCORE");
  }

  @Test
  void leavesOutWhatMissesNothing() {
    assertThat(ranked(Map.of("North migraine", tally(0, 0, 5)))).isEmpty();
  }

  private static Tally tally(long noBaseline, long noEndScore, long notImproved) {
    Map<Rung, Long> rungs = new EnumMap<>(Rung.class);
    rungs.put(Rung.NO_BASELINE, noBaseline);
    rungs.put(Rung.NO_END_SCORE, noEndScore);
    rungs.put(Rung.NOT_IMPROVED, notImproved);
    return Examples.tally(rungs);
  }

  /** Of clinics whose headline of either condition is the same. */
  private static List<String> ranked(Map<String, Tally> tallies) {
    Figures figures = new Figures();
    Set<Group> headlines = new HashSet<>();
    tallies.forEach(
        (place, tally) -> {
          String clinic = place.split(" ", -1)[0];
          String condition = place.split(" ", -1)[1];
          CellKey cell = CellKey.overall(clinic, condition, "pain_2_points");
          figures.of(Families.CELLS).put(cell, tally);
          figures.of(Families.CELLS).put(CellKey.overall(clinic, condition, "other"), tally);
          headlines.add(new Group(clinic, condition, "pain_2_points"));
        });
    List<String> ranked = new ArrayList<>();
    MissingScores.ranked(headlines, figures)
        .forEach(
            m -> ranked.add(m.group().clinic() + " " + m.group().condition() + " " + m.kind()));
    return ranked;
  }
}
