package org.clinicoutcomes.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.series.SeriesAssembler;
import org.clinicoutcomes.series.SeriesRules;
import org.clinicoutcomes.session.Background;
import org.clinicoutcomes.session.Monitoring;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Place;
import org.clinicoutcomes.session.ScheduledSession;
import org.clinicoutcomes.session.Session;
import org.clinicoutcomes.session.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Hand cases of every item and border; days count from 2024-01-01. */
class AttendanceCounterTest {

  private static final LocalDate DAY_0 = LocalDate.of(2024, 1, 1);
  private static final AttendanceRules RULES = new AttendanceRules(6, 8, 90, 12, 17);
  private static final SeriesAssembler ASSEMBLER =
      new SeriesAssembler(
          new SeriesRules(21, 90, 42, 90, 31, 14, 31, 7, 365), DAY_0.plusDays(700), null);

  private final AttendanceCounter counter = new AttendanceCounter(RULES, Set.of("depression"));

  @ParameterizedTest
  @EnumSource
  void countsPlannedSessions(Status status) {
    plan(Status.COMPLETED, "ketamine");
    plan(status, status.isGiven() ? "ketamine" : "");
    VisitCounts all = tally("", "all", "all", "all").visits();
    long given = status.isGiven() ? 2 : 1;
    long early = status == Status.STOPPED_EARLY ? 1 : 0;
    assertThat(all)
        .isEqualTo(
            new VisitCounts(
                2,
                status == Status.NO_SHOW ? 1 : 0,
                status == Status.CANCELLED ? 1 : 0,
                given,
                early));
    assertThat(tally("North", "depression", "ketamine", "iv").visits())
        .as("by drug: only what was given")
        .isEqualTo(new VisitCounts(0, 0, 0, given, early));
    assertThat(counter.figures().keySet()).noneMatch(key -> key.drug().isEmpty());
  }

  private void plan(Status status, String drug) {
    String route = drug.isEmpty() ? "" : "iv";
    counter.count(new ScheduledSession(DAY_0, "depression", drug, route, "North", status));
  }

  @ParameterizedTest
  @CsvSource({
    // condition, drug, route, planned, given: completed, stopped, not stated
    "depression, ketamine,   iv,         ,  6, 1, 0, 0",
    "depression, ketamine,   iv,         ,  5, 0, 1, 0",
    "depression, ketamine,   iv,        5,  5, 1, 0, 0",
    "depression, ketamine,   iv,        7,  6, 0, 1, 0",
    "depression, ketamine,   iv,        0,  5, 0, 1, 0",
    "chronic_x,  ketamine,   iv,         ,  6, 0, 0, 1",
    "chronic_x,  ketamine,   iv,        6,  6, 1, 0, 0",
    "depression, ketamine,   im,         ,  6, 0, 0, 1",
    "chronic_x,  esketamine, intranasal,,   8, 1, 0, 0",
    "depression, esketamine, intranasal,,   7, 0, 1, 0",
  })
  void judgesWhetherAnInductionIsCompleted(
      String condition,
      String drug,
      String route,
      Integer planned,
      int given,
      long completed,
      long stopped,
      long notStated) {
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < given; i++) {
      sessions.add(session(3 * i, "North", condition, drug, route, planned));
    }
    count(sessions);
    Completion all = tally("", "all", "all", "all").completion();
    assertThat(List.of(all.completed(), all.stopped(), all.notStated()))
        .containsExactly(completed, stopped, notStated);
    assertThat(all.stoppedAfter()).isEqualTo(stopped == 0 ? Map.of() : Map.of(given, 1L));
    assertThat(tally("North", condition, drug, route).completion()).isEqualTo(all);
  }

  @Test
  void judgesClosedInductionsOnly() {
    count(sessions("ketamine", 699));
    assertThat(tally("", "all", "all", "all").completion()).isEqualTo(Completion.NONE);
  }

  @Test
  void measuresDaysWithinASeriesAlone() {
    count(sessions("ketamine", 0, 0, 2, 5, 12, 200, 203));
    Pace pace = tally("", "depression", "all", "all").pace();
    assertThat(pace.daysBetween()).isEqualTo(Map.of(0, 1L, 2, 1L, 3, 2L, 7, 1L));
    assertThat(pace.medianDays()).isEqualTo(3);
    assertThat(IntStream.range(0, Pace.FROM.size()).mapToObj(pace::pairs).toList())
        .containsExactly(1L, 0L, 3L, 0L, 1L, 0L, 0L, 0L);
  }

  @Test
  void takesTheMiddleOfTwoForTheMedian() {
    count(sessions("ketamine", 0, 2, 9));
    assertThat(tally("", "all", "all", "all").pace().medianDays()).isEqualTo(4.5);
  }

  @ParameterizedTest
  @CsvSource({
    // drug, sessions, last of them on day: dense
    "ketamine,   13, 89, 1",
    "ketamine,   13, 90, 0",
    "ketamine,   12, 40, 0",
    "esketamine, 18, 89, 1",
    "esketamine, 18, 90, 0",
    "esketamine, 17, 40, 0",
  })
  void findsVeryManySessionsCloseTogether(String drug, int sessions, int last, long dense) {
    int[] days = IntStream.range(0, sessions).map(i -> i == sessions - 1 ? last : 2 * i).toArray();
    count(sessions(drug, days));
    for (String of : List.of(drug, "all")) {
      Pace pace = tally("", "all", of, "all").pace();
      assertThat(List.of(pace.patients(), pace.dense())).containsExactly(1L, dense);
    }
  }

  @Test
  void judgesAPatientOfTwoClinicsByAllSessionsAndCountsOnceOverAll() {
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      String condition = i % 3 == 0 ? "migraine" : "depression";
      sessions.add(
          session(3 * i, i % 2 == 0 ? "North" : "South", condition, "ketamine", "iv", null));
    }
    count(sessions);
    for (String clinic : List.of("North", "South", Place.EVERY_CLINIC)) {
      Pace pace = tally(clinic, "all", "all", "all").pace();
      assertThat(List.of(pace.patients(), pace.dense())).containsExactly(1L, 1L);
    }
  }

  @Test
  void countsAPatientOnceAMonthAndSeriesWhereTheyBegin() {
    ActivityCounter activity = new ActivityCounter();
    List<Session> sessions = sessions("ketamine", 0, 3, 40);
    activity.count(patient(sessions), ASSEMBLER.assemble(sessions));
    assertThat(activity.figures().get(new ActivityKey("", "2024-01", "all", "all")))
        .isEqualTo(new ActivityTally(1, 1, 0, 2));
    assertThat(activity.figures().get(new ActivityKey("North", "2024-02", "ketamine", "iv")))
        .isEqualTo(new ActivityTally(1, 0, 1, 1));
  }

  @Test
  void givesTheSameInAnyOrder() {
    Random random = new Random(7);
    List<List<Session>> patients = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      patients.add(sessions("ketamine", random.ints(9, 0, 120).sorted().toArray()));
    }
    patients.forEach(this::count);
    AttendanceCounter other = new AttendanceCounter(RULES, Set.of("depression"));
    Collections.shuffle(patients, random);
    patients.forEach(sessions -> other.count(patient(sessions), ASSEMBLER.assemble(sessions)));
    assertThat(other.figures()).isNotEmpty().isEqualTo(counter.figures());
  }

  private void count(List<Session> sessions) {
    List<Series> series = new ArrayList<>();
    sessions.stream()
        .map(Session::condition)
        .distinct()
        .forEach(
            condition ->
                series.addAll(
                    ASSEMBLER.assemble(
                        sessions.stream().filter(s -> s.condition().equals(condition)).toList())));
    counter.count(patient(sessions), series);
  }

  private static Patient patient(List<Session> sessions) {
    return new Patient("p", Background.NONE, sessions, Map.of());
  }

  private static List<Session> sessions(String drug, int... days) {
    return IntStream.of(days)
        .mapToObj(day -> session(day, "North", "depression", drug, "iv", null))
        .toList();
  }

  private static Session session(
      int day, String clinic, String condition, String drug, String route, Integer planned) {
    return new Session(
        "s" + day,
        Moment.untimed(DAY_0.plusDays(day)),
        condition,
        drug,
        route,
        clinic,
        "",
        null,
        null,
        planned,
        Monitoring.NONE);
  }

  private AttendanceTally tally(String clinic, String condition, String drug, String route) {
    return counter
        .figures()
        .getOrDefault(new AttendanceKey(clinic, condition, drug, route), AttendanceTally.NONE);
  }
}
