package org.clinicoutcomes.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.session.Demographics;
import org.clinicoutcomes.session.Monitoring;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Purpose;
import org.clinicoutcomes.session.Session;
import org.clinicoutcomes.session.Status;
import org.junit.jupiter.api.Test;

/** What a scan hands over of a settled source. */
class SourceScanTest {

  private final SourceRecords records = new SourceRecords(List.of("pain_nrs", "phq9"));
  private final Rows rows = new Rows(records);

  @Test
  void onlyGivenSessionsMakeATreatedPatient() {
    rows.session("s1", "given", 1, Status.STOPPED_EARLY, 1);
    rows.session("s2", "absent", 1, Status.NO_SHOW, 2);
    rows.session("s3", "cancelled", 1, Status.CANCELLED, 3);
    rows.score("scored", Rows.PAIN, 1, 5);
    rows.settle();
    assertThat(rows.treated()).extracting(Patient::id).containsExactly("given");
  }

  @Test
  void timeAndTimingTellScoresApart() {
    rows.session("s1", "p", 1, Status.COMPLETED, 1);
    for (Timing timing : Timing.values()) {
      for (int second : new int[] {Moment.UNTIMED, 0, 86_399}) {
        records.addScore("p", Rows.PAIN, new Moment(2, second), timing, 500);
      }
    }
    records.addScore("p", Rows.PAIN, new Moment(-2, Moment.UNTIMED), Timing.NONE, 400);
    rows.settle();
    assertThat(rows.pain()).hasSize(10).isSorted();
    assertThat(rows.pain().get(0).epochDay()).isEqualTo(-2);
  }

  @Test
  void handsOverPatientsByIdWithSessionsInOrder() {
    int count = 50;
    List<Integer> days = new ArrayList<>(IntStream.range(0, count).boxed().toList());
    Collections.shuffle(days, new java.util.Random(2));
    days.forEach(
        day -> rows.session("s" + day, day % 2 == 0 ? "b" : "A", day, Status.COMPLETED, day));
    rows.settle();
    assertThat(rows.treated()).extracting(Patient::id).containsExactly("A", "b");
    assertThat(rows.treated()).allSatisfy(p -> assertThat(p.sessions()).hasSize(count / 2));
    assertThat(rows.treated())
        .allSatisfy(p -> assertThat(p.sessions()).isSortedAccordingTo(Session.ORDER));
  }

  @Test
  void laterWordOnAPatientReplacesTheEarlierWhole() {
    Demographics earlier = new Demographics("male", 1980, null, List.of("ptsd"), 2);
    Demographics later = new Demographics("female", null, null, List.of(), null);
    records.describe("p", was -> was.with(earlier));
    records.describe("p", was -> was.with(later));
    rows.session("s1", "p", 1, Status.COMPLETED, 1);
    rows.settle();
    assertThat(rows.treated().get(0).demographics()).isEqualTo(later);
    assertThat(records.demographics("p")).isEqualTo(later);
    assertThat(records.demographics("nobody")).isEqualTo(Demographics.NONE);
  }

  @Test
  void keepsEveryValueOfASession() {
    records.addSession(
        new SessionEntry(
            "s9",
            "p",
            new Moment(3, 3600),
            "ptsd",
            "esketamine",
            "intranasal",
            Status.COMPLETED,
            "North",
            "Dr B",
            "x",
            Purpose.MAINTENANCE,
            8,
            1));
    rows.session("s8", "p", 3, Status.COMPLETED, 2);
    rows.settle();
    assertThat(rows.treated().get(0).sessions())
        .containsExactly(
            new Session(
                "s8",
                new Moment(3, -1),
                "migraine",
                "ketamine",
                "iv",
                "North",
                "",
                null,
                null,
                null,
                Monitoring.NONE),
            new Session(
                "s9",
                new Moment(3, 3600),
                "ptsd",
                "esketamine",
                "intranasal",
                "North",
                "Dr B",
                "x",
                Purpose.MAINTENANCE,
                8,
                Monitoring.NONE));
  }

  @Test
  void refusesMoreThan256Instruments() {
    List<String> keys = IntStream.range(0, 257).mapToObj(i -> "i" + i).toList();
    assertThat(new SourceRecords(keys.subList(0, 256)).findSession("s")).isEqualTo(-1);
    assertThatThrownBy(() -> new SourceRecords(keys))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("at most 256 instruments, got 257");
  }

  @Test
  void keepsTheLastOf256InstrumentsApartFromTheFirst() {
    List<String> keys = IntStream.range(0, 256).mapToObj(i -> "i" + i).toList();
    SourceRecords many = new SourceRecords(keys);
    many.addSession(Rows.entry("s1", "p", 1, Status.COMPLETED, 1));
    many.addScore("p", 255, new Moment(1, Moment.UNTIMED), Timing.NONE, 255);
    many.addScore("p", 0, new Moment(1, Moment.UNTIMED), Timing.NONE, 0);
    many.settle(java.time.LocalDate.ofEpochDay(100));
    List<Patient> patients = new ArrayList<>();
    many.accepted().treated().forEach(0, 1, patients::add);
    assertThat(patients.get(0).scoresOf("i255")).extracting(Score::hundredths).containsExactly(255);
    assertThat(patients.get(0).scoresOf("i0")).extracting(Score::hundredths).containsExactly(0);
  }
}
