package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.session.AdverseEvent;
import org.clinicoutcomes.session.AdverseEvents;
import org.clinicoutcomes.session.History;
import org.clinicoutcomes.session.Monitoring;
import org.clinicoutcomes.session.Reading;
import org.clinicoutcomes.session.Readings;
import org.clinicoutcomes.session.ScheduledSession;
import org.clinicoutcomes.session.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a session besides its place in a series, and of a patient's history. */
class MonitoringIntakeTest {

  private static final String H = Export.SESSIONS;
  private static final String EVENTS = "patient_id,session_id,event,severity,serious";

  @TempDir private Path folder;

  private Export.Read sessions(String header, String... rows) {
    return new Export(folder).rows("sessions.csv", header, rows).read();
  }

  private static Monitoring first(Export.Read read) {
    return read.patients().get(0).sessions().get(0).monitoring();
  }

  private AdverseEvents events(String inTheSession, String... rows) {
    Export.Read read =
        new Export(folder)
            .rows("sessions.csv", H + ",adverse_events", Export.SESSION + "," + inTheSession)
            .rows("adverse_events.csv", EVENTS, rows)
            .read();
    assertThat(read.problems()).isEmpty();
    return first(read).adverseEvents();
  }

  @Test
  void keepsEveryReadingInHundredthsAtTheEdgesOfItsRange() {
    for (Reading reading : Reading.values()) {
      for (int value : new int[] {reading.lowest(), reading.highest()}) {
        Export.Read read = sessions(H + "," + reading.column(), Export.SESSION + "," + value);
        assertThat(read.problems()).isEmpty();
        assertThat(first(read).readings()).isEqualTo(new Readings(Map.of(reading, value * 100)));
      }
    }
  }

  @Test
  void takesNoReadingForOneThatIsBlankDeclinedOrImplausible() {
    String columns = ",dose_mg,systolic_before,systolic_max,heart_rate_max";
    Export.Read read = sessions(H + columns, Export.SESSION + ",,n/a,999,0");
    assertThat(first(read).readings()).isEqualTo(Readings.NONE);
    assertThat(read.account("sessions.csv").cellsSetAside()).isEqualTo(2);
  }

  @Test
  void keepsReadingsWithTheirSessionWhereTheNextHasNone() {
    Export.Read read =
        sessions(
            H + ",systolic_before,dose_mg",
            "S1,P1,2024-01-05,migraine,ketamine,iv,139.5,",
            "S2,P1,2024-01-09,migraine,ketamine,iv,,35.25",
            "S3,P1,2024-01-12,migraine,ketamine,iv,,");
    List<Readings> readings = new ArrayList<>();
    read.patients().get(0).sessions().forEach(s -> readings.add(s.monitoring().readings()));
    assertThat(readings)
        .containsExactly(
            new Readings(Map.of(Reading.SYSTOLIC_BEFORE, 13950)),
            new Readings(Map.of(Reading.DOSE_MG, 3525)),
            Readings.NONE);
  }

  @Test
  void tellsASessionFreeOfEventsFromOneOfWhichNothingIsSaid() {
    assertThat(events("").isRecorded()).isFalse();
    assertThat(events("").isFree()).isFalse();
    assertThat(events("none").isFree()).isTrue();
    assertThat(events("", "P1,S1,none,,").isFree()).isTrue();
    assertThat(events("none", "P1,S1,nausea,,").isFree()).isFalse();
    assertThat(events("nausea").isFree()).isFalse();
  }

  @Test
  void unitesTheTermsOfBothPlacesAndCountsEachOnce() {
    assertThat(events("vomiting;nausea", "P1,S1,nausea,severe,yes", "P1,S1,dizziness,,no").events())
        .containsExactly(
            new AdverseEvent("dizziness", null, false),
            new AdverseEvent("nausea", "severe", true),
            AdverseEvent.of("vomiting"));
  }

  @Test
  void takesTheLaterRowOfAnEvent() {
    assertThat(events("", "P1,S1,nausea,severe,yes", "P1,S1,nausea,mild,").events())
        .containsExactly(new AdverseEvent("nausea", "mild", null));
  }

  @Test
  void forgetsTheEventsOfAReplacedSession() {
    Export.Read read =
        sessions(H + ",adverse_events", Export.SESSION + ",nausea", Export.SESSION + ",dizziness");
    assertThat(first(read).adverseEvents().events()).containsExactly(AdverseEvent.of("dizziness"));
  }

  @Test
  void usesNothingOfAnUnfitEventsFile() {
    Export.Read read =
        new Export(folder)
            .rows("sessions.csv", H, Export.SESSION)
            .rows("adverse_events.csv", "patient_id,event", "P1,nausea")
            .read();
    assertThat(first(read).adverseEvents()).isEqualTo(AdverseEvents.NOT_RECORDED);
    assertThat(read.result().records().areEventsRecorded()).isFalse();
  }

  @Test
  void knowsWhetherTheExportHasAPlaceForEvents() {
    assertThat(sessions(H, Export.SESSION).result().records().areEventsRecorded()).isFalse();
    Export.Read read = sessions(H + ",adverse_events", Export.SESSION + ",");
    assertThat(read.result().records().areEventsRecorded()).isTrue();
  }

  @Test
  void tellsNoContraindicationFromNoneAskedFor() {
    assertThat(history("patient_id", "P1")).isEqualTo(History.NONE);
    assertThat(history("patient_id,contraindications", "P1,"))
        .isEqualTo(new History(List.of(), List.of()));
    assertThat(
            history(
                "patient_id,contraindications,baseline_symptoms",
                "P1,bipolar_disorder;heart_disease,nausea"))
        .isEqualTo(new History(List.of("bipolar_disorder", "heart_disease"), List.of("nausea")));
    assertThat(history("patient_id,contraindications", "P2,heart_disease")).isEqualTo(History.NONE);
  }

  private History history(String header, String row) {
    return new Export(folder)
        .rows("patients.csv", header, row)
        .rows("sessions.csv", H, Export.SESSION)
        .read()
        .patients()
        .get(0)
        .history();
  }

  @Test
  void handsOverSessionsThatWereNotGivenToo() {
    Export.Read read =
        sessions(
            H + ",status",
            "S1,P1,2024-01-05,migraine,ketamine,iv,stopped_early",
            "S2,P2,2024-01-06,migraine,,,no_show",
            "S2,P2,2024-01-06,migraine,,,cancelled");
    List<ScheduledSession> scheduled = new ArrayList<>();
    read.result().records().accepted().forEachScheduledSession(scheduled::add);
    assertThat(scheduled)
        .extracting(ScheduledSession::status)
        .containsExactly(Status.STOPPED_EARLY, Status.CANCELLED);
    assertThat(read.patients()).hasSize(1);
  }
}
