package org.clinicoutcomes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clinicoutcomes.measure.Examples.CATALOG;
import static org.clinicoutcomes.measure.Examples.PAIN_2_POINTS;
import static org.clinicoutcomes.measure.Examples.PHQ9_RESPONSE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.session.Background;
import org.clinicoutcomes.session.Patient;
import org.junit.jupiter.api.Test;

class InForceTest {

  @Test
  void headlineIsTheFirstOfTheListWhoseInstrumentIsHeld() {
    assertThat(CATALOG.headline("migraine", Set.of("pain_nrs", "phq9"))).isEqualTo(PAIN_2_POINTS);
    assertThat(CATALOG.headline("migraine", Set.of("phq9"))).isEqualTo(PHQ9_RESPONSE);
  }

  @Test
  void headlineIsTheFirstOfTheListWhereNoneIsHeld() {
    assertThat(CATALOG.headline("migraine", Set.of())).isEqualTo(PAIN_2_POINTS);
    assertThat(CATALOG.headline("migraine", Set.of("hit6"))).isEqualTo(PAIN_2_POINTS);
  }

  @Test
  void refusesKeysThatNobodyDefined() {
    assertThat(CATALOG.condition("migraine").name()).isEqualTo("migraine");
    assertThatThrownBy(() -> CATALOG.condition("gout"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no definition of gout");
    assertThatThrownBy(() -> CATALOG.measure("gout_gone")).hasMessage("no definition of gout_gone");
  }

  @Test
  void listsTheMeasuresOfAConditionById() {
    assertThat(CATALOG.measuresOf("chronic_pain"))
        .extracting(Measure::id)
        .containsExactly(
            "pain_2_points", "pain_2_points_worse", "pain_30_percent", "phq9_response");
    assertThat(CATALOG.measuresOf("gout")).isEmpty();
  }

  @Test
  void measuresAreInForceWhoseInstrumentHasAScoreOfAPatientTreatedForTheCondition() {
    InForce inForce = inForce(patient("pain_nrs"), patient());
    assertThat(inForce.of("migraine"))
        .extracting(Measure::id)
        .containsExactly("pain_2_points", "pain_2_points_worse", "pain_30_percent");
  }

  @Test
  void headlineIsInForceWithoutAnyScore() {
    InForce inForce = inForce(patient());
    assertThat(inForce.of("migraine")).containsExactly(PAIN_2_POINTS);
    assertThat(inForce.headline("migraine")).isEqualTo(PAIN_2_POINTS);
  }

  @Test
  void headlineFollowsTheInstrumentsOfTheSource() {
    assertThat(inForce(patient("phq9")).headline("migraine")).isEqualTo(PHQ9_RESPONSE);
    assertThat(inForce(patient("phq9"), patient("pain_nrs")).headline("migraine"))
        .isEqualTo(PAIN_2_POINTS);
  }

  @Test
  void nothingIsInForceForAConditionThatNobodyIsTreatedFor() {
    InForce inForce = inForce(patient("pain_nrs"));
    assertThat(inForce.of("chronic_pain")).isEmpty();
    assertThatThrownBy(() -> inForce.headline("chronic_pain"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the source treats nobody for chronic_pain");
  }

  private static InForce inForce(Patient... patients) {
    InForce.Collector collector = new InForce.Collector();
    Stream.of(patients).forEach(collector::add);
    return collector.among(CATALOG);
  }

  private static Patient patient(String... instruments) {
    Map<String, List<Score>> scores =
        Stream.of(instruments)
            .collect(Collectors.toMap(key -> key, key -> List.of(Examples.score(0, "12"))));
    return new Patient("p", Background.NONE, List.of(Examples.session(0)), scores);
  }
}
