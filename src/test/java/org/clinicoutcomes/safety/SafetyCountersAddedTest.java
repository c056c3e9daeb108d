package org.clinicoutcomes.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.safety.Treated.events;
import static org.clinicoutcomes.safety.Treated.figures;
import static org.clinicoutcomes.safety.Treated.marked;
import static org.clinicoutcomes.safety.Treated.readings;

import java.util.List;
import java.util.Map;
import org.clinicoutcomes.session.AdverseEvent;
import org.junit.jupiter.api.Test;

/** Patients of a source counted by two, against the same counted by one. */
class SafetyCountersAddedTest {

  private static final AdverseEvent SEVERE = new AdverseEvent("nausea", "severe", true);

  /** What nobody records has no row: of two counters either may have seen it recorded. */
  @Test
  void addsWhatAnotherCountedOfOtherPatients() {
    List<Treated> patients =
        List.of(
            new Treated().on(0, marked(SEVERE)).at("South").on(3, readings("dose_mg 56")),
            new Treated().on(0, events("headache")).having(List.of(), "nausea"),
            new Treated().on(Treated.AS_OF_DAY, readings("systolic_before 141")),
            new Treated().on(0).on(1));
    Map<SafetyKey, SafetyTally> whole = figures(patients.toArray(Treated[]::new));
    for (int split = 0; split < 1 << patients.size(); split++) {
      List<SafetyCounter> counters = List.of(Treated.counter(true), Treated.counter(true));
      for (int i = 0; i < patients.size(); i++) {
        patients.get(i).countBy(counters.get(split >> i & 1));
      }
      counters.get(0).add(counters.get(1));
      assertThat(counters.get(0).figures()).as("split %s", split).isEqualTo(whole);
    }
    assertThat(whole).containsKey(new SafetyKey("North", "all", "all", "serious_event"));
  }
}
