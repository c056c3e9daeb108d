package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores of a file whose year is one too early or too late, all of them or some. */
class YearsOffIntakeTest {

  private static final int PATIENTS = 30;
  private static final LocalDate FIRST = LocalDate.parse("2023-01-03");
  private static final int END = 20;

  @TempDir private Path folder;
  private Export export;
  private final List<String> scores = new ArrayList<>();

  @BeforeEach
  void writeSessions() {
    export = new Export(folder);
    List<String> sessions = new ArrayList<>();
    for (int p = 0; p < PATIENTS; p++) {
      for (int week = 0; week < 3; week++) {
        sessions.add(
            "S%d-%d,P%d,%s,depression,ketamine,iv".formatted(p, week, p, day(p, 7 * week)));
      }
    }
    export.sessions(sessions.toArray(String[]::new));
  }

  private static LocalDate day(int patient, int after) {
    return FIRST.plusDays(patient + after);
  }

  private void score(int patient, String instrument, LocalDate date) {
    int value = 10 + (date.getDayOfYear() + 3 * date.getYear()) % 7;
    scores.add("P%d,%s,%s,%d,".formatted(patient, date, instrument, value));
  }

  private void scores(String file, String instrument, IntFunction<LocalDate> date) {
    scores(file, instrument, date, 0, PATIENTS);
  }

  private void scores(
      String file, String instrument, IntFunction<LocalDate> date, int from, int to) {
    for (int p = from; p < to; p++) {
      score(p, instrument, date.apply(p));
    }
    write(file);
  }

  private void write(String file) {
    export.rows(file, Export.SCORES, scores.toArray(String[]::new));
    scores.clear();
  }

  /** Scores of before treatment, and of its end, some of whose dates are changed. */
  private void oneFile(int some, Function<LocalDate, LocalDate> change) {
    for (int p = 0; p < PATIENTS; p++) {
      score(p, "phq9", day(p, -1));
      score(p, "phq9", p < some ? change.apply(day(p, END)) : day(p, END));
    }
    write("scores.csv");
  }

  private void asks(String place, long patients, boolean holds) {
    assertThat(export.read().result().account().doubts())
        .extracting(Doubt::code, Doubt::place, Doubt::patients, Doubt::holds)
        .containsExactly(tuple(DoubtCode.DISTANT_DATES, place, patients, holds));
  }

  private void isRead() {
    Export.Read read = export.read();
    assertThat(read.result().account().doubts()).isEmpty();
    assertThat(read.heldBecause()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1})
  void asksForAFileOfEndScores(int years) {
    scores("scores_1_start.csv", "phq9", p -> day(p, -1));
    scores("scores_2_end.csv", "phq9", p -> day(p, END).plusYears(years));
    asks("scores_2_end.csv", PATIENTS, true);
  }

  @Test
  void asksForEndScoresAfterTheAsOfDate() {
    scores("scores_1_start.csv", "phq9", p -> day(p, -1));
    scores("scores_2_end.csv", "phq9", p -> day(p, 170).plusYears(1));
    isRead();
    List<String> sessions = new ArrayList<>();
    for (int p = 0; p < PATIENTS; p++) {
      sessions.add("S%d,P%d,%s,depression,ketamine,iv".formatted(p, p, day(p, 0).plusYears(1)));
    }
    export.sessions(sessions.toArray(String[]::new));
    scores("scores_1_start.csv", "phq9", p -> day(p, -1).plusYears(1));
    scores("scores_2_end.csv", "phq9", p -> day(p, END).plusYears(2));
    asks("scores_2_end.csv", PATIENTS, true);
  }

  @Test
  void asksThoughAnotherMeasureSaysHowTreatmentEnded() {
    scores("scores_1.csv", "phq9", p -> day(p, -1));
    scores("scores_2.csv", "gad7", p -> day(p, END));
    scores("scores_3.csv", "phq9", p -> day(p, END).plusYears(1));
    asks("scores_3.csv", PATIENTS, true);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1})
  void asksForTheEndScoresOfSome(int years) {
    oneFile(4, date -> date.plusYears(years));
    asks("scores.csv", 4, true);
  }

  @Test
  void asksForBaselinesOfSome() {
    for (int p = 0; p < PATIENTS; p++) {
      score(p, "phq9", p % 6 == 0 ? day(p, -1).minusYears(1) : day(p, -1));
      score(p, "phq9", day(p, END));
    }
    write("scores.csv");
    asks("scores.csv", 5, true);
  }

  @Test
  void asksForScoresOfBothSides() {
    for (int p = 0; p < PATIENTS; p++) {
      score(p, "phq9", p < 3 ? day(p, -1).minusYears(1) : day(p, -1));
      score(p, "phq9", p > 20 && p < 25 ? day(p, END).plusYears(1) : day(p, END));
    }
    write("scores.csv");
    asks("scores.csv", 7, true);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1})
  void leavesTheSlipsOfTwoPatients(int years) {
    oneFile(2, date -> date.plusYears(years));
    isRead();
  }

  @Test
  void leavesFollowUpsOfAYear() {
    oneFile(0, date -> date);
    scores("scores_follow_up.csv", "phq9", p -> day(p, END).plusYears(1));
    isRead();
  }

  @Test
  void leavesFollowUpsOfAYearOfThoseWithoutAnEndScore() {
    scores("scores_1.csv", "phq9", p -> day(p, -1));
    scores("scores_2.csv", "phq9", p -> day(p, END), 0, 20);
    scores("scores_3.csv", "phq9", p -> day(p, END).plusYears(1));
    isRead();
  }

  @Test
  void leavesFollowUpsOfHalfAYearAndAYear() {
    for (int p = 0; p < PATIENTS; p++) {
      score(p, "phq9", day(p, -1));
      score(p, "phq9", day(p, END + 182));
      score(p, "phq9", day(p, END + 365));
    }
    write("scores.csv");
    isRead();
  }

  @Test
  void leavesAPracticeThatScoresAllAlong() {
    for (int p = 0; p < PATIENTS; p++) {
      for (int month = -15; month < 16; month++) {
        score(p, "phq9", day(p, 30 * month));
      }
    }
    write("scores.csv");
    isRead();
  }

  @Test
  void leavesFirstVisitsLongBeforeTreatment() {
    for (int p = 0; p < PATIENTS; p++) {
      score(p, "phq9", day(p, -1));
      score(p, "phq9", day(p, END));
      score(p, "phq9", day(p, -100 - 17 * p));
    }
    write("scores.csv");
    isRead();
  }

  /** The sessions of weeks, some of whose dates are changed. */
  private void sessions(int every, List<Integer> changed, Function<LocalDate, LocalDate> change) {
    List<String> sessions = new ArrayList<>();
    for (int p = 0; p < PATIENTS; p++) {
      for (int week = 0; week < 6; week++) {
        LocalDate date = day(p, 7 * week);
        boolean isChanged = p % every == 0 && changed.contains(week);
        sessions.add(
            "S%d-%d,P%d,%s,depression,ketamine,iv"
                .formatted(p, week, p, isChanged ? change.apply(date) : date));
      }
    }
    export.sessions(sessions.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "5", "2", "0 1"})
  void asksForSessionsAYearEarly(String weeks) {
    List<Integer> changed = Stream.of(weeks.split(" ")).map(Integer::valueOf).toList();
    sessions(5, changed, date -> date.minusYears(1));
    asks("sessions.csv", 6, true);
  }

  @Test
  void leavesSessionsOfTwoPatientsAYearEarly() {
    sessions(16, List.of(0), date -> date.minusYears(1));
    isRead();
  }

  @Test
  void leavesATreatmentOfTheYearBefore() {
    sessions(5, List.of(0, 1, 2), date -> date.minusYears(1));
    isRead();
  }

  @Test
  void leavesAFirstTrialSomeTimeBefore() {
    sessions(5, List.of(0), date -> date.minusDays(120L + 5 * (date.toEpochDay() % 9)));
    isRead();
  }

  @Test
  void leavesBoostersAYearLater() {
    sessions(1, List.of(5), date -> date.plusYears(1));
    isRead();
  }
}
