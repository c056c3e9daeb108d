package org.clinicoutcomes.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.measure.Examples.DAY_0;

import org.clinicoutcomes.session.Monitoring;
import org.clinicoutcomes.session.Reading;
import org.clinicoutcomes.session.Session;
import org.junit.jupiter.api.Test;

/** Monitoring readings as of day 700; a source records what any of its sessions has. */
class ReadingsMissingTest {

  private static final Reading[] BEFORE = {Reading.SYSTOLIC_BEFORE, Reading.DIASTOLIC_BEFORE};
  private static final Reading[] ALL = {
    Reading.SYSTOLIC_BEFORE,
    Reading.DIASTOLIC_BEFORE,
    Reading.SYSTOLIC_MAX,
    Reading.DIASTOLIC_MAX,
    Reading.SYSTOLIC_DISCHARGE,
    Reading.DIASTOLIC_DISCHARGE,
    Reading.MONITORED_MIN
  };

  @Test
  void namesTheReadingsThatTheLatestSessionLacks() {
    assertThat(beside(ALL).sessions(690).entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.item()).isEqualTo(Item.READINGS_MISSING);
              assertThat(entry.since()).isEqualTo(DAY_0.plusDays(690));
              assertThat(entry.why())
                  .isEqualTo(
                      "At the session of 2025-11-21: no blood pressure before, no blood pressure"
                          + " during, no blood pressure at discharge.");
            });
  }

  @Test
  void asksForNothingThatTheSourceNeverRecords() {
    assertThat(new Listed().sessions(690).items()).isEmpty();
    assertThat(beside(BEFORE).sessions(690).reasons())
        .containsExactly("At the session of 2025-11-21: no blood pressure before.");
  }

  @Test
  void takesHalfABloodPressureForMissing() {
    assertThat(beside(BEFORE).session(ketamine(Reading.SYSTOLIC_BEFORE)).items())
        .containsExactly(Item.READINGS_MISSING);
    assertThat(beside(BEFORE).session(ketamine(BEFORE)).items()).isEmpty();
  }

  @Test
  void clearsByTheNextSessionAndByTheEndOfTheSeries() {
    Session complete = Listed.session(691, "migraine", "ketamine", Listed.readings(120, ALL));
    assertThat(beside(ALL).sessions(690).session(complete).items()).isEmpty();
    assertThat(beside(ALL).sessions(669).items()).containsExactly(Item.READINGS_MISSING);
    assertThat(beside(ALL).sessions(668).items()).isEmpty();
  }

  @Test
  void asksForMonitoringAfterEsketamineAlone() {
    Listed listed = beside(Reading.MONITORED_MIN);
    assertThat(listed.session(esketamine(Monitoring.NONE)).reasons())
        .containsExactly("At the session of 2025-11-21: no minutes of monitoring.");
    assertThat(beside(Reading.MONITORED_MIN).sessions(690).items()).isEmpty();
  }

  @Test
  void wantsTwoHoursOfMonitoring() {
    assertThat(
            new Listed().session(esketamine(Listed.readings(119, Reading.MONITORED_MIN))).reasons())
        .containsExactly("At the session of 2025-11-21: monitored for 119 of 120 minutes.");
    assertThat(
            new Listed().session(esketamine(Listed.readings(120, Reading.MONITORED_MIN))).items())
        .isEmpty();
  }

  @Test
  void listsOnlyThePatientsLatestSessionOfWhateverCondition() {
    Session complete = Listed.session(691, "chronic_pain", "ketamine", Listed.readings(120, ALL));
    assertThat(beside(ALL).sessions(690).session(complete).items()).isEmpty();
  }

  private static Listed beside(Reading... recorded) {
    return new Listed()
        .beside(Listed.session(5, "migraine", "ketamine", Listed.readings(90, recorded)));
  }

  private static Session ketamine(Reading... taken) {
    return Listed.session(690, "migraine", "ketamine", Listed.readings(90, taken));
  }

  private static Session esketamine(Monitoring monitoring) {
    return Listed.session(690, "migraine", "esketamine", monitoring);
  }
}
