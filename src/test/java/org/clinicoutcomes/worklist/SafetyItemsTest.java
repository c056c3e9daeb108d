package org.clinicoutcomes.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.measure.Examples.DAY_0;

import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.session.AdverseEvent;
import org.clinicoutcomes.session.Monitoring;
import org.clinicoutcomes.session.Session;
import org.junit.jupiter.api.Test;

/** Serious adverse events and contraindications as of day 700. */
class SafetyItemsTest {

  private static final AdverseEvent HYPOXIA = new AdverseEvent("hypoxia", "severe", true);

  @Test
  void listsASeriousEventOfTheLatestSession() {
    assertThat(
            with(100, HYPOXIA, new AdverseEvent("blood_pressure_increased", null, true)).entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.item()).isEqualTo(Item.SERIOUS_EVENT);
              assertThat(entry.since()).isEqualTo(DAY_0.plusDays(100));
              assertThat(entry.why())
                  .isEqualTo(
                      "Marked serious on 2024-04-10: blood pressure increased, hypoxia."
                          + " Nothing was given since.");
            });
  }

  @Test
  void listsOnlyWhatIsMarkedSerious() {
    assertThat(with(100, new AdverseEvent("hypoxia", "severe", false)).items()).isEmpty();
    assertThat(with(100, AdverseEvent.of("hypoxia")).items()).isEmpty();
  }

  @Test
  void clearsASeriousEventByALaterSessionForWhateverCondition() {
    assertThat(with(100, HYPOXIA).session(Listed.session(101, "migraine")).items()).isEmpty();
    assertThat(with(100, HYPOXIA).session(Listed.session(101, "chronic_pain")).items()).isEmpty();
    assertThat(with(100, HYPOXIA).session(Listed.session(99, "chronic_pain")).items())
        .containsExactly(Item.SERIOUS_EVENT);
  }

  @Test
  void doesNotClearASeriousEventByAnotherSessionOfTheDay() {
    assertThat(with(100, HYPOXIA).session(Listed.session(100, "chronic_pain")).items())
        .containsExactly(Item.SERIOUS_EVENT);
    Session later =
        new Session(
            "z",
            Moment.untimed(DAY_0.plusDays(100)),
            "migraine",
            "ketamine",
            "iv",
            "N",
            "",
            null,
            null,
            null,
            Monitoring.NONE);
    assertThat(with(100, HYPOXIA).session(later).items()).containsExactly(Item.SERIOUS_EVENT);
  }

  @Test
  void listsAllContraindicationsOfATreatmentThatGoesOnInOneEntry() {
    assertThat(
            new Listed()
                .sessions(680, 690)
                .contraindications("heart_disease", "bipolar_disorder", "heart_disease")
                .entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.item()).isEqualTo(Item.CONTRAINDICATION);
              assertThat(entry.since()).isEqualTo(DAY_0.plusDays(680));
              assertThat(entry.why()).isEqualTo("Recorded: bipolar disorder, heart disease.");
            });
  }

  @Test
  void clearsAContraindicationWithTheEndOfTheTreatmentOrTheRecord() {
    assertThat(new Listed().sessions(669).contraindications("heart_disease").items())
        .containsExactly(Item.CONTRAINDICATION);
    assertThat(new Listed().sessions(668).contraindications("heart_disease").items()).isEmpty();
    assertThat(new Listed().sessions(690).contraindications().items()).isEmpty();
    assertThat(new Listed().sessions(690).items()).isEmpty();
  }

  @Test
  void listsAContraindicationOnceForTwoConditionsUnderTheLater() {
    assertThat(
            new Listed()
                .session(Listed.session(600, "chronic_pain"))
                .session(Listed.session(690, "migraine"))
                .contraindications("heart_disease")
                .entries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.clinic()).isEqualTo("Clinic of migraine"));
  }

  private static Listed with(int day, AdverseEvent... events) {
    return new Listed().session(Listed.session(day, "migraine", "ketamine", Listed.events(events)));
  }
}
