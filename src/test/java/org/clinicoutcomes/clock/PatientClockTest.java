package org.clinicoutcomes.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientClockTest {

  private static final int PACIFIC = -480;
  private static final OffsetRange AMERICA = new OffsetRange(-600, 0);

  private static Moment at(String local) {
    if (local.length() == 10) {
      return at(local + "T00:00").untimed();
    }
    LocalDateTime time = LocalDateTime.parse(local);
    return new Moment((int) time.toLocalDate().toEpochDay(), time.toLocalTime().toSecondOfDay());
  }

  private static Moment utc(String text) {
    return at(text).statedAt(0);
  }

  private static PatientClock clock(Moment... sessions) {
    return new PatientClock(List.of(sessions));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T17:30, 2026-03-01T09:30",
    "2026-03-02T00:30, 2026-03-01T16:30",
    "2026-03-20T17:30, 2026-03-20T10:30",
    "2025-11-01T03:00, 2025-10-31T19:00",
    "2026-03-05T16:00, 2026-03-05T08:00",
    "2026-03-06T16:00, 2026-03-06T09:00"
  })
  void tellsAScoreAtTheOffsetOfTheNearestDay(String stated, String local) {
    Moment winter = at("2026-03-01T09:00").statedAt(PACIFIC);
    Moment summer = at("2026-03-10T09:00").statedAt(PACIFIC + 60);
    Moment told = clock(summer, winter, at("2026-03-06")).local(utc(stated));
    assertThat(at(local).compareTo(told)).as(told.toString()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    // the session, the score at UTC, its timing: in the Americas it may be earlier
    "2026-03-02T09:00, 2026-03-02T15:00, NONE, true",
    "2026-03-02T09:00, 2026-03-02T08:59, NONE, false",
    "2026-03-02T09:00, 2026-03-02T19:01, NONE, false",
    "2026-03-02T09:00, 2026-03-02T15:00, BEFORE, false",
    "2026-03-02T09:00, 2026-03-03T01:00, NONE, false",
    "2026-03-02T18:00, 2026-03-03T01:00, BEFORE, true",
    "2026-03-02, 2026-03-02T15:00, NONE, false",
    "2026-03-02, 2026-03-03T01:00, NONE, true",
    "2026-03-02, 2026-03-03T10:00, NONE, false"
  })
  void knowsWhereAScoresPlaceHangsOnTheOffset(
      String session, String score, Timing timing, boolean moves) {
    assertThat(clock(at(session)).mayMove(utc(score), timing, AMERICA)).isEqualTo(moves);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T15:00, 2026-03-02T08:00, NONE, true",
    "2026-03-02T15:00, 2026-03-02T16:00, NONE, false",
    "2026-03-02T15:00, 2026-03-02, NONE, false",
    "2026-03-02T01:00, 2026-03-02, NONE, true",
    "2026-03-02T01:00, 2026-03-02, BEFORE, false",
    "2026-03-02T01:00, 2026-03-01, NONE, false"
  })
  void andOnTheSessions(String session, String score, Timing timing, boolean moves) {
    assertThat(clock(utc(session)).mayMoveTo(at(score), timing, AMERICA)).isEqualTo(moves);
  }

  @Test
  void timesByNightTellThatUtcIsNotTheClinics() {
    StatedTimes times = new StatedTimes();
    Arrays.asList("2026-03-02T15:00", "2026-03-02T22:00", "2026-03-03T01:00")
        .forEach(text -> times.add(utc(text)));
    assertThat(times.isUnsure()).isTrue();
    assertThat(times.plausible()).isEqualTo(new OffsetRange(-600, 840));
  }

  @Test
  void britishWinterIsBesideSummer() {
    StatedTimes times = new StatedTimes();
    times.add(utc("2026-03-02T15:00"));
    times.add(at("2026-06-02T15:00").statedAt(60));
    assertThat(times.isUnsure()).isFalse();
    times.add(at("2026-06-02T15:00").statedAt(-300));
    assertThat(times.isUnsure()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-08T08:30, 2026-03-08T01:30", // the last half hour before clocks are put forward
    "2026-03-08T09:30, 2026-03-08T03:30",
    "2026-07-01T05:30, 2026-06-30T23:30",
    "2026-11-01T07:30, 2026-11-01T01:30",
    "2026-11-01T08:30, 2026-11-01T01:30"
  })
  void aZoneKnowsItsSummerTime(String stated, String local) {
    Moment told = new ClinicZone(ZoneId.of("America/Denver")).local(utc(stated));
    assertThat(told).isEqualTo(at(local));
  }

  @Test
  void whatStatesNoOffsetIsTheClinics() {
    Moment written = at("2026-03-08T02:30");
    assertThat(new ClinicZone(ZoneId.of("America/Denver")).local(written)).isEqualTo(written);
  }
}
