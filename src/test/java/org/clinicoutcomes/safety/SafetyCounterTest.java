package org.clinicoutcomes.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.safety.Treated.events;
import static org.clinicoutcomes.safety.Treated.figures;
import static org.clinicoutcomes.safety.Treated.marked;
import static org.clinicoutcomes.safety.Treated.readings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.session.AdverseEvent;
import org.clinicoutcomes.session.AdverseEvents;
import org.clinicoutcomes.session.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hand cases of every item and border; sessions, with, patients, with. */
class SafetyCounterTest {

  private static final AdverseEvent SEVERE = new AdverseEvent("nausea", "severe", true);

  @Test
  void countsSessionsAndPatientsWithAnEvent() {
    Map<SafetyKey, SafetyTally> of =
        figures(
            new Treated().on(0, events("nausea")).on(3, events("nausea")).on(6, events()),
            new Treated().on(0).on(3, events("headache")),
            new Treated().on(0));
    assertThat(all(of, "nausea")).isEqualTo(tally(6, 2, 3, 1));
    assertThat(all(of, "headache")).isEqualTo(tally(6, 1, 3, 1));
    assertThat(all(of, "any_event")).isEqualTo(tally(6, 3, 3, 2));
  }

  @Test
  void countsAPatientOnceInEachCell() {
    Map<SafetyKey, SafetyTally> of =
        figures(
            new Treated()
                .on(0, events("nausea"))
                .of("esketamine", "intranasal")
                .on(3, events("nausea"))
                .at("South")
                .on(6, events("nausea")));
    assertThat(all(of, "nausea")).isEqualTo(tally(3, 3, 1, 1));
    assertThat(of.get(new SafetyKey("North", "all", "all", "nausea"))).isEqualTo(tally(2, 2, 1, 1));
    assertThat(of.get(new SafetyKey("North", "ketamine", "all", "nausea")))
        .isEqualTo(tally(1, 1, 1, 1));
    assertThat(of.get(new SafetyKey("", "esketamine", "intranasal", "nausea")))
        .isEqualTo(tally(2, 2, 1, 1));
    assertThat(of.get(new SafetyKey("", "all", "iv", "nausea"))).isEqualTo(tally(1, 1, 1, 1));
    assertThat(of).doesNotContainKey(new SafetyKey("South", "ketamine", "all", "nausea"));
  }

  @Test
  void countsShortPeriodsBackFromTheAsOfDateWithBothEnds() {
    Treated patient = new Treated();
    for (int daysAgo : List.of(366, 365, 31, 30, 8, 7, 0)) {
      patient.on(Treated.AS_OF_DAY - daysAgo, daysAgo == 8 ? events("nausea") : events());
    }
    Map<SafetyKey, SafetyTally> of = figures(patient);
    assertThat(lately(of, "all", "given")).isEqualTo(tally(7, 0, 1, 0));
    assertThat(lately(of, "last_365_days", "given")).isEqualTo(tally(6, 0, 1, 0));
    assertThat(lately(of, "last_30_days", "given")).isEqualTo(tally(4, 0, 1, 0));
    assertThat(lately(of, "last_7_days", "given")).isEqualTo(tally(2, 0, 1, 0));
    assertThat(lately(of, "last_30_days", "nausea")).isEqualTo(tally(4, 1, 1, 1));
    assertThat(lately(of, "last_7_days", "any_event")).isEqualTo(tally(2, 0, 1, 0));
    assertThat(of)
        .containsKey(new SafetyKey("North", "ketamine", "iv", "given"))
        .doesNotContainKey(new SafetyKey("North", "last_7_days", "ketamine", "iv", "given"));
  }

  @Test
  void addsPatientsOfShortPeriodsUpWithoutCountingOneTwice() {
    Map<SafetyKey, SafetyTally> of =
        figures(
            new Treated().on(Treated.AS_OF_DAY - 3).at("South").on(Treated.AS_OF_DAY),
            new Treated().on(Treated.AS_OF_DAY - 90));
    assertThat(lately(of, "last_7_days", "given")).isEqualTo(tally(2, 0, 1, 0));
    assertThat(of.get(new SafetyKey("South", "last_7_days", "all", "all", "given")))
        .isEqualTo(tally(1, 0, 1, 0));
    assertThat(lately(of, "last_365_days", "given")).isEqualTo(tally(3, 0, 2, 0));
  }

  private static SafetyTally lately(Map<SafetyKey, SafetyTally> of, String period, String item) {
    return of.get(new SafetyKey(Place.EVERY_CLINIC, period, "all", "all", item));
  }

  @Test
  void countsApartWhatThePatientHadBefore() {
    Map<SafetyKey, SafetyTally> of =
        figures(
            new Treated().having(null, "headache").on(0, events("headache", "nausea")).on(3),
            new Treated().on(0, events("headache")));
    assertThat(all(of, "headache")).isEqualTo(tally(1, 1, 1, 1));
    assertThat(all(of, "headache:at_baseline")).isEqualTo(tally(2, 1, 1, 1));
    assertThat(all(of, "nausea")).isEqualTo(tally(3, 1, 2, 1));
    assertThat(all(of, "any_event")).isEqualTo(tally(3, 2, 2, 2));
    assertThat(of).doesNotContainKey(key("nausea:at_baseline"));
  }

  @Test
  void takesNoEntryForNoFreedom() {
    Map<SafetyKey, SafetyTally> of =
        figures(
            new Treated().on(0, events()).on(3).on(6, events("nausea")),
            new Treated().on(0, events()),
            new Treated().on(0));
    assertThat(all(of, "events_recorded")).isEqualTo(tally(5, 3, 3, 1));
    assertThat(all(of, "free_of_events")).isEqualTo(tally(3, 2, 2, 1));
  }

  @Test
  void saysNothingOfEventsWhereTheExportHasNoPlaceForThem() {
    SafetyCounter counter = Treated.counter(false);
    new Treated().on(0).countBy(counter);
    assertThat(counter.figures().keySet()).extracting(SafetyKey::item).containsOnly("given");
  }

  @Test
  void marksSevereAndSeriousSessions() {
    Map<SafetyKey, SafetyTally> of =
        figures(
            new Treated()
                .on(0, marked(SEVERE, AdverseEvent.of("headache")))
                .on(3, marked(new AdverseEvent("headache", "mild", false))));
    assertThat(all(of, "nausea")).isEqualTo(new SafetyTally(2, 1, 1, 1, 1, 1, 0));
    assertThat(all(of, "headache")).isEqualTo(new SafetyTally(2, 2, 1, 1, 0, 0, 0));
    assertThat(all(of, "any_event")).isEqualTo(new SafetyTally(2, 2, 1, 1, 1, 1, 0));
  }

  @Test
  void countsSeriousEventsOfTheSessionsWithAnEntry() {
    Map<SafetyKey, SafetyTally> of =
        figures(
            new Treated().on(0, marked(SEVERE)).on(3, events("headache")).on(6),
            new Treated().on(0, events()));
    assertThat(all(of, "serious_event")).isEqualTo(tally(3, 1, 2, 1));
  }

  @Test
  void saysNothingOfSeriousEventsWhereTheExportDoesNot() {
    assertThat(figures(new Treated().on(0, events("nausea"))))
        .containsKey(key("nausea"))
        .doesNotContainKey(key("serious_event"));
    AdverseEvent harmless = new AdverseEvent("nausea", null, false);
    assertThat(all(figures(new Treated().on(0, marked(harmless))), "serious_event"))
        .isEqualTo(tally(1, 0, 1, 0));
  }

  @Test
  void countsAnUrgentAnswerAtAnyTimeOfThoseAskedOnAScaleThatHasOne() {
    Map<SafetyKey, SafetyTally> of =
        figures(
            new Treated()
                .on(0)
                .score("cssrs_ideation", -300, Timing.NONE, 4)
                .score("cssrs_ideation", 300, Timing.NONE, 0),
            new Treated().on(0).score("cssrs_ideation", 0, Timing.AFTER, 3),
            new Treated().on(0).score("phq9_item9", 0, Timing.BEFORE, 3),
            new Treated().on(0));
    assertThat(all(of, "ideation_urgent")).isEqualTo(tally(0, 0, 2, 1));
    assertThat(of.get(new SafetyKey("North", "ketamine", "iv", "ideation_urgent")))
        .isEqualTo(tally(0, 0, 2, 1));
  }

  @Test
  void countsAnswersOfAPeriodOfThoseAskedInItWheneverTheyWereTreated() {
    Map<SafetyKey, SafetyTally> of =
        figures(
            new Treated()
                .on(Treated.AS_OF_DAY - 400)
                .score("phq9_item9", Treated.AS_OF_DAY - 7, Timing.NONE, 1),
            new Treated()
                .on(Treated.AS_OF_DAY - 1)
                .score("cssrs_ideation", Treated.AS_OF_DAY - 8, Timing.NONE, 4),
            new Treated()
                .on(Treated.AS_OF_DAY - 1)
                .score("phq9_item9", Treated.AS_OF_DAY, Timing.NONE, 0));
    assertThat(lately(of, "last_7_days", "ideation_present")).isEqualTo(tally(0, 0, 2, 1));
    assertThat(lately(of, "last_7_days", "ideation_urgent"))
        .as("nobody was asked on a scale that has an urgent answer")
        .isNull();
    assertThat(lately(of, "last_30_days", "ideation_present")).isEqualTo(tally(0, 0, 3, 2));
    assertThat(lately(of, "last_30_days", "ideation_urgent")).isEqualTo(tally(0, 0, 1, 1));
    assertThat(all(of, "ideation_present")).isEqualTo(tally(0, 0, 3, 2));
    assertThat(of)
        .doesNotContainKey(
            new SafetyKey("North", "last_30_days", "ketamine", "iv", "ideation_present"));
  }

  @ParameterizedTest
  @CsvSource({
    "160,    85,    1",
    "159.99, 104.99, 0",
    "159.99, 105,   1",
    "120,    105,   1",
    "110,    70,    0",
  })
  void findsARiseOfFortyOrTwentyFive(String systolic, String diastolic, int with) {
    Map<SafetyKey, SafetyTally> of =
        figures(
            new Treated()
                .on(
                    0,
                    readings(
                        "systolic_before 120",
                        "diastolic_before 80",
                        "systolic_max " + systolic,
                        "diastolic_max " + diastolic))
                .on(3, readings("systolic_before 100", "systolic_max 190"))
                .on(6));
    assertThat(all(of, "bp_rise_40_25")).isEqualTo(tally(1, with, 1, with));
  }

  @ParameterizedTest
  @CsvSource({"180, 60, 1", "179.99, 109.99, 0", "100, 110, 1"})
  void findsAHighPressure(String systolic, String diastolic, int with) {
    Map<SafetyKey, SafetyTally> of =
        figures(
            new Treated()
                .on(0, readings("systolic_max " + systolic, "diastolic_max " + diastolic))
                .on(3, readings("systolic_max 200")));
    assertThat(all(of, "bp_180_110")).isEqualTo(tally(1, with, 1, with));
  }

  @ParameterizedTest
  @CsvSource({"140, 90, 0", "139.99, 89.99, 0", "140.01, 60, 1", "100, 90.01, 1"})
  void findsAPressureAboveTheBorderBefore(String systolic, String diastolic, int with) {
    Map<SafetyKey, SafetyTally> of =
        figures(
            new Treated()
                .on(0, readings("systolic_before " + systolic, "diastolic_before " + diastolic)));
    assertThat(all(of, "bp_before_140_90")).isEqualTo(tally(1, with, 1, with));
  }

  @Test
  void addsUpRisesAndFallsOfSessionsWithBothReadings() {
    Map<SafetyKey, SafetyTally> of =
        figures(
            new Treated()
                .on(0, readings("systolic_before 120", "systolic_max 130.5"))
                .on(3, readings("systolic_before 120", "systolic_max 118"))
                .on(6, readings("systolic_before 120", "heart_rate_max 99")));
    assertThat(all(of, "systolic_rise")).isEqualTo(new SafetyTally(2, 0, 1, 0, 0, 0, 850));
    assertThat(of).doesNotContainKeys(key("diastolic_rise"), key("heart_rate_rise"));
  }

  @Test
  void countsReadingsOfAllSessionsWhereAnyIsTaken() {
    Map<SafetyKey, SafetyTally> of =
        figures(
            new Treated()
                .on(0, readings("systolic_before 120", "diastolic_before 80"))
                .on(3, readings("systolic_before 120", "systolic_max 130"))
                .on(6),
            new Treated().on(0, readings("systolic_before 120", "diastolic_before 80")));
    assertThat(all(of, "readings_before")).isEqualTo(tally(4, 2, 2, 1));
    assertThat(all(of, "readings_during")).isEqualTo(tally(4, 0, 2, 0));
    assertThat(of).doesNotContainKey(key("readings_discharge"));
  }

  @ParameterizedTest
  @CsvSource({"39.99, 0", "40, 1", "60, 1", "60.01, 0"})
  void judgesTheLengthOfAnInfusion(String minutes, int with) {
    Map<SafetyKey, SafetyTally> of =
        figures(
            new Treated()
                .on(0, readings("duration_min " + minutes))
                .on(3)
                .of("ketamine", "im")
                .on(6, readings("duration_min 45")));
    assertThat(all(of, "duration_40_60")).isEqualTo(tally(1, with, 1, with));
    assertThat(all(of, "duration_recorded")).isEqualTo(tally(2, 1, 1, 0));
  }

  @ParameterizedTest
  @CsvSource({"119.99, 56, 0, 1", "120, 84, 1, 1", "150, 28, 1, 0", "150, 84.01, 1, 0"})
  void judgesTimeAndDoseOfEsketamineAlone(String minutes, String dose, int long_, int usual) {
    Map<SafetyKey, SafetyTally> of =
        figures(
            new Treated()
                .on(0, readings("monitored_min 10", "dose_mg 40"))
                .of("esketamine", "intranasal")
                .on(3, readings("monitored_min " + minutes, "dose_mg " + dose)));
    assertThat(all(of, "monitored_120")).isEqualTo(tally(1, long_, 1, long_));
    assertThat(all(of, "monitored_recorded")).isEqualTo(tally(1, 1, 1, 1));
    assertThat(all(of, "dose_56_84")).isEqualTo(tally(1, usual, 1, usual));
    assertThat(all(of, "dose_recorded")).isEqualTo(tally(1, 1, 1, 1));
  }

  @Test
  void countsContraindicationsOfThoseOfWhomTheyAreKnown() {
    Map<SafetyKey, SafetyTally> of =
        figures(
            new Treated().having(List.of("heart_disease")).on(0).at("South").on(3),
            new Treated().having(List.of()).on(0),
            new Treated().on(0));
    assertThat(all(of, "contraindication_heart_disease")).isEqualTo(tally(0, 0, 2, 1));
    assertThat(of.get(new SafetyKey("South", "all", "all", "contraindication_heart_disease")))
        .isEqualTo(tally(0, 0, 1, 1));
  }

  @Test
  void keepsBipolarDisorderForReviewWhereItIsTreated() {
    List<String> bipolar = List.of("bipolar_disorder");
    Map<SafetyKey, SafetyTally> of =
        figures(
            new Treated().having(bipolar).with("bipolar_depression").on(0),
            new Treated().having(bipolar).on(0),
            new Treated().having(List.of()).on(0));
    assertThat(all(of, "contraindication_bipolar_disorder")).isEqualTo(tally(0, 0, 2, 1));
    assertThat(all(of, "contraindication_bipolar_disorder_for_review"))
        .isEqualTo(tally(0, 0, 1, 1));
  }

  @ParameterizedTest
  @CsvSource({
    // baseline, later, later: reduced, resolved, worsened, emerged; - where it cannot be seen
    "2, 1, 0, 1, 0, 0, -",
    "2, 0, 0, 1, 1, 0, -",
    "2, 3, 0, 0, 0, 1, -",
    "2, 2, 0, 0, 0, 0, -",
    "0, 0, 0, -, -, -, 0",
    "0, 1, 0, -, -, -, 1",
  })
  void judgesThoughtsOfSelfHarmByTheHighestValue(
      int baseline,
      int first,
      int last,
      String reduced,
      String resolved,
      String worse,
      String new_) {
    Map<SafetyKey, SafetyTally> of =
        figures(
            new Treated()
                .on(0)
                .on(3)
                .score("phq9_item9", 0, Timing.BEFORE, baseline)
                .score("phq9_item9", 3, Timing.AFTER, first)
                .score("phq9_item9", 10, Timing.NONE, last));
    assertIdeation(of, "ideation_reduced", reduced);
    assertIdeation(of, "ideation_resolved", resolved);
    assertIdeation(of, "ideation_worsened", worse);
    assertIdeation(of, "ideation_emerged", new_);
  }

  private static void assertIdeation(Map<SafetyKey, SafetyTally> of, String item, String with) {
    if (with.equals("-")) {
      assertThat(of).doesNotContainKey(key(item));
    } else {
      int found = Integer.parseInt(with);
      assertThat(all(of, item)).isEqualTo(tally(0, 0, 1, found));
    }
  }

  @Test
  void neverAddsTwoScalesOfSelfHarmUp() {
    Treated both =
        new Treated()
            .on(0)
            .score("cssrs_ideation", 0, Timing.BEFORE, 2)
            .score("cssrs_ideation", 5, Timing.NONE, 5)
            .score("phq9_item9", 0, Timing.BEFORE, 0)
            .score("phq9_item9", 5, Timing.NONE, 0);
    Treated other =
        new Treated()
            .on(0)
            .score("cssrs_ideation", 0, Timing.BEFORE, 2)
            .score("cssrs_ideation", 5, Timing.NONE, 5);
    Map<SafetyKey, SafetyTally> of = figures(both, other);
    assertThat(all(of, "ideation_emerged")).isEqualTo(tally(0, 0, 1, 0));
    assertThat(all(of, "ideation_worsened")).isEqualTo(tally(0, 0, 1, 1));
  }

  @Test
  void judgesTheFirstSeriesWithABaselineAndNothingWithoutALaterValue() {
    Treated second =
        new Treated()
            .on(0)
            .at("South")
            .with("ptsd")
            .on(200)
            .score("phq9_item9", 199, Timing.NONE, 2)
            .score("phq9_item9", 205, Timing.NONE, 0);
    Treated unfollowed =
        new Treated()
            .on(0)
            .on(200)
            .score("phq9_item9", 0, Timing.BEFORE, 2)
            .score("phq9_item9", 199, Timing.NONE, 2)
            .score("phq9_item9", 205, Timing.NONE, 0);
    Map<SafetyKey, SafetyTally> of = figures(second, unfollowed);
    assertThat(all(of, "ideation_resolved")).isEqualTo(tally(0, 0, 1, 1));
    assertThat(of.get(new SafetyKey("South", "ketamine", "iv", "ideation_resolved")))
        .isEqualTo(tally(0, 0, 1, 1));
    assertThat(of).doesNotContainKey(new SafetyKey("North", "all", "all", "ideation_resolved"));
  }

  @Test
  void givesTheSameInAnyOrderOfPatients() {
    Random random = new Random(11);
    List<Treated> patients = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      patients.add(random(random));
    }
    Map<SafetyKey, SafetyTally> one = figures(patients.toArray(Treated[]::new));
    Collections.shuffle(patients, random);
    assertThat(figures(patients.toArray(Treated[]::new))).hasSizeGreaterThan(50).isEqualTo(one);
  }

  private static Treated random(Random random) {
    Treated treated = new Treated().having(List.of(), random.nextBoolean() ? "nausea" : "headache");
    for (int day = 0; day < 20; day += 1 + random.nextInt(5)) {
      AdverseEvents events = random.nextBoolean() ? events("nausea") : events("headache");
      treated
          .at(random.nextBoolean() ? "North" : "South")
          .of(random.nextBoolean() ? "ketamine" : "esketamine", "iv")
          .on(day, events);
    }
    return treated;
  }

  private static SafetyTally all(Map<SafetyKey, SafetyTally> figures, String item) {
    assertThat(figures).containsKey(key(item));
    return figures.getOrDefault(key(item), SafetyTally.NONE);
  }

  private static SafetyKey key(String item) {
    return new SafetyKey(Place.EVERY_CLINIC, "all", "all", item);
  }

  private static SafetyTally tally(long sessions, long with, long patients, long patientsWith) {
    return new SafetyTally(sessions, with, patients, patientsWith, 0, 0, 0);
  }
}
