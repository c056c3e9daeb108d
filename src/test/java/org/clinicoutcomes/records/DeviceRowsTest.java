package org.clinicoutcomes.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.records.Fate.ACCEPTED;
import static org.clinicoutcomes.records.Fate.DUPLICATE;
import static org.clinicoutcomes.records.Fate.PART;
import static org.clinicoutcomes.records.Fate.SUPERSEDED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.session.AdverseEvent;
import org.clinicoutcomes.session.Monitoring;
import org.clinicoutcomes.session.Reading;
import org.clinicoutcomes.session.Status;
import org.junit.jupiter.api.Test;

/** Rows of single devices that become one session. */
class DeviceRowsTest {

  private static final int UNTIMED = Moment.UNTIMED;

  private final SourceRecords records = new SourceRecords(List.of("phq9"));
  private final Rows rows = new Rows(records);
  private final List<Integer> added = new ArrayList<>();

  private void file(int... minutes) {
    startFile();
    for (int minute : minutes) {
      row("s", 28_00, minute == UNTIMED ? UNTIMED : minute * 60);
    }
  }

  private void startFile() {
    records.beginSessionsFile();
    records.startFile();
  }

  private int row(String id, int dose, int second) {
    return row(id, 5, dose, second);
  }

  private void device(String id, int day, int minute) {
    row(id, day, 28_00, minute * 60);
  }

  private int row(String id, int day, int dose, int second) {
    SessionEntry plain =
        Rows.entry(id, "p", day, Status.COMPLETED, (day * 31 + second) * 31 + dose);
    int row =
        records.addSession(
            new SessionEntry(
                id,
                "p",
                new Moment(day, second),
                plain.condition(),
                "esketamine",
                "intranasal",
                Status.COMPLETED,
                "North",
                "",
                "",
                null,
                null,
                plain.contentHash()));
    records.addReading(row, Reading.DOSE_MG, dose);
    added.add(row);
    return row;
  }

  private List<Fate> fates() {
    return added.stream().map(records::sessionFate).toList();
  }

  private List<Integer> doses() {
    rows.settle();
    return rows.treated().stream()
        .flatMap(patient -> patient.sessions().stream())
        .map(session -> session.monitoring().readings().hundredths(Reading.DOSE_MG).orElse(-1))
        .toList();
  }

  @Test
  void joinsThreeRowsThatNothingTellsApart() {
    file(UNTIMED, UNTIMED, UNTIMED);
    assertThat(doses()).containsExactly(84_00);
    assertThat(fates()).containsExactly(ACCEPTED, PART, PART);
  }

  @Test
  void joinsRowsOfOneIdAtTheFirstOfTheirTimes() {
    file(545, 540, 550);
    assertThat(doses()).containsExactly(84_00);
    assertThat(fates()).containsExactly(PART, ACCEPTED, PART);
    assertThat(records.findSession("s")).isEqualTo(added.get(1));
    assertThat(rows.treated().get(0).sessions().get(0).at().secondOfDay()).isEqualTo(540 * 60);
  }

  @Test
  void readsTheSameFileAgainAsTheSame() {
    file(UNTIMED, UNTIMED);
    file(UNTIMED, UNTIMED);
    assertThat(doses()).containsExactly(56_00);
    assertThat(fates()).containsExactly(DUPLICATE, DUPLICATE, ACCEPTED, PART);
  }

  @Test
  void takesAtMostThreeAndSaysSo() {
    file(UNTIMED, UNTIMED, UNTIMED, UNTIMED);
    assertThat(doses()).containsExactly(84_00);
    assertThat(fates()).containsExactly(DUPLICATE, ACCEPTED, PART, PART);
    assertThat(records.settled().patientsWithTooManyDevices()).isEqualTo(1);
  }

  @Test
  void leavesOneIdThatComesAgainHoursLater() {
    file(540, 720);
    assertThat(doses()).containsExactly(28_00);
    assertThat(fates()).containsExactly(SUPERSEDED, ACCEPTED);
  }

  @Test
  void leavesTheSameRowAgainWhereTheFileHasOtherDoses() {
    file(UNTIMED, UNTIMED);
    row("t", 56_00, 600 * 60);
    assertThat(doses()).containsExactly(28_00, 56_00);
  }

  @Test
  void givesEventsAndReadingsOfAPartToItsSession() {
    records.beginSessionsFile();
    Stream.of("a", "b", "c").forEach(id -> row(id, 28_00, UNTIMED));
    records.addReading(added.get(1), Reading.SYSTOLIC_BEFORE, 120_00);
    records.addEvent(added.get(2), AdverseEvent.of("nausea"));
    assertThat(doses()).containsExactly(84_00);
    Monitoring of = rows.treated().get(0).sessions().get(0).monitoring();
    assertThat(of.readings().hundredths(Reading.SYSTOLIC_BEFORE)).hasValue(120_00);
    assertThat(of.adverseEvents().events()).containsExactly(AdverseEvent.of("nausea"));
    assertThat(records.findSession("c")).isEqualTo(added.get(0));
  }

  @Test
  void leavesARowAloneThatALaterFileHasMovedToTheSessionOfAnotherDay() {
    startFile();
    device("moved", 6, 540);
    device("left", 6, 545);
    device("other", 5, 540);
    startFile();
    device("moved", 5, 545);
    assertThat(doses()).containsExactly(56_00, 28_00);
    assertThat(fates()).containsExactly(SUPERSEDED, ACCEPTED, ACCEPTED, PART);
    assertThat(records.findSession("moved")).isEqualTo(added.get(2));
  }

  @Test
  void leavesItAloneWhereTheOtherDayIsTheLater() {
    startFile();
    device("moved", 5, 540);
    device("left", 5, 545);
    device("other", 6, 540);
    startFile();
    device("moved", 6, 545);
    assertThat(doses()).containsExactly(28_00, 56_00);
  }

  @Test
  void leavesARowAloneThatItsOwnFileHasMovedToAnotherDay() {
    startFile();
    device("moved", 5, 540);
    device("left", 5, 545);
    device("moved", 6, 540);
    assertThat(doses()).containsExactly(28_00, 28_00);
    assertThat(fates()).containsExactly(SUPERSEDED, ACCEPTED, ACCEPTED);
  }

  @Test
  void leavesARowAloneWhoseIdComesAgainHoursLater() {
    startFile();
    device("moved", 5, 540);
    device("left", 5, 545);
    device("moved", 5, 720);
    assertThat(doses()).containsExactly(28_00, 28_00);
    assertThat(fates()).containsExactly(SUPERSEDED, ACCEPTED, ACCEPTED);
  }

  @Test
  void takesPartsOfYesterdaysFileForTheSameAsTodays() {
    file(545, 540, 550);
    file(545, 540, 550);
    assertThat(doses()).containsExactly(84_00);
    assertThat(fates()).containsExactly(DUPLICATE, DUPLICATE, DUPLICATE, PART, ACCEPTED, PART);
    assertThat(records.replaced().ofSessions(0).replaced()).isZero();
    assertThat(records.replaced().ofSessions(1).replaced()).isZero();
  }

  @Test
  void replacesNothingByPartsOfASessionAfterTheAsOfDate() {
    startFile();
    device("s", 101, 540);
    device("s", 101, 545);
    rows.settle();
    assertThat(records.replaced().ofSessions(0).replaced()).isZero();
  }
}
