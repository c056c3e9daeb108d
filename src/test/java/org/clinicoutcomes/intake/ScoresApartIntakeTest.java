package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores that have nothing to do with the sessions, by their dates or their ids. */
class ScoresApartIntakeTest {

  private static final int PATIENTS = 30;
  private static final LocalDate FIRST = LocalDate.parse("2024-01-05");

  @TempDir private Path folder;
  private Export export;

  @BeforeEach
  void writeSessions() {
    export = new Export(folder);
    sessions("sessions.csv", 0, PATIENTS, day -> day);
  }

  private void sessions(String file, int from, int to, Function<LocalDate, LocalDate> date) {
    export.rows(
        file,
        Export.SESSIONS,
        IntStream.range(from * 3, to * 3)
            .mapToObj(
                i ->
                    "S%d,P%d,%s,depression,ketamine,iv"
                        .formatted(i, i / 3, date.apply(FIRST.plusDays(i / 3 + 7L * (i % 3)))))
            .toArray(String[]::new));
  }

  private void scores(
      String file, int from, int to, IntFunction<String> id, Function<LocalDate, ?> date) {
    export.rows(
        file,
        Export.SCORES,
        IntStream.range(from, to)
            .boxed()
            .flatMap(
                p ->
                    Stream.of(-1, 24)
                        .map(
                            day ->
                                "%s,%s,phq9,%d,"
                                    .formatted(
                                        id.apply(p),
                                        date.apply(FIRST.plusDays(p + day)),
                                        day < 0 ? 20 : 18)))
            .toArray(String[]::new));
  }

  private void holds(DoubtCode code, String place, long patients) {
    assertThat(export.read().result().account().doubts())
        .extracting(Doubt::code, Doubt::place, Doubt::patients, Doubt::holds)
        .containsExactly(tuple(code, place, patients, true));
  }

  private void isRead() {
    Export.Read read = export.read();
    assertThat(read.result().account().doubts()).isEmpty();
    assertThat(read.heldBecause()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, -100, 100, -4, 1})
  void asksForDatesOfAnotherYearCenturyOrEpoch(int years) {
    scores("scores.csv", 0, PATIENTS, p -> "P" + p, day -> day.plusYears(years));
    holds(DoubtCode.DISTANT_DATES, "scores.csv", PATIENTS);
  }

  @ParameterizedTest
  @CsvSource({"10, 4", "20, 12"})
  void asksOfOneFileOfSeveral(int from, int patients) {
    scores("scores_a.csv", 0, from, p -> "P" + p, day -> day);
    scores("scores_b.csv", from, from + patients, p -> "P" + p, day -> day.minusYears(1));
    int to = Math.min(PATIENTS, from + patients);
    holds(DoubtCode.DISTANT_DATES, "scores_b.csv", to - from);
  }

  @Test
  void asksThoughOneInFiveIsNear() {
    scores("scores.csv", 0, 24, p -> "P" + p, day -> day.minusYears(1));
    export.rows("scores_2.csv", Export.SCORES, "P0,2024-01-04,phq9,20,", "P1,2024-01-04,gad7,9,");
    holds(DoubtCode.DISTANT_DATES, "scores.csv", 22);
  }

  @Test
  void asksForEndScoresAYearTooEarlyBesideScoresThatAreNear() {
    scores("scores_1_start.csv", 0, PATIENTS, p -> "P" + p, day -> day);
    scores("scores_2_end.csv", 0, PATIENTS, p -> "P" + p, day -> day.minusYears(1));
    holds(DoubtCode.DISTANT_DATES, "scores_2_end.csv", PATIENTS);
  }

  @Test
  void leavesScoresOfTheYearBeforeTreatment() {
    scores("scores_2024.csv", 0, PATIENTS, p -> "P" + p, day -> day);
    scores("scores_2023.csv", 0, PATIENTS, p -> "P" + p, day -> day.minusDays(200));
    isRead();
  }

  @Test
  void asksOfOneSessionsFileOfSeveral() {
    sessions("sessions.csv", 0, 15, day -> day);
    sessions("sessions_2.csv", 15, PATIENTS, day -> day.minusYears(1));
    scores("scores.csv", 0, PATIENTS, p -> "P" + p, day -> day);
    holds(DoubtCode.DISTANT_DATES, "sessions_2.csv", 15);
  }

  @Test
  void leavesScoresLongAfterTreatmentOfThoseWhoWereScoredThen() {
    scores("scores.csv", 0, PATIENTS, p -> "P" + p, day -> day);
    scores("scores_one_year_later.csv", 0, 20, p -> "P" + p, day -> day.plusDays(140));
    isRead();
  }

  @Test
  void leavesScoresOfFewWhoWereScoredLongBefore() {
    scores("scores.csv", 0, 28, p -> "P" + p, day -> day);
    scores("scores_2.csv", 28, PATIENTS, p -> "P" + p, day -> day.minusYears(2));
    isRead();
  }

  @ParameterizedTest
  @ValueSource(strings = {"X%03d", "9%d", "patient %d of the other system"})
  void asksForIdsThatNoSessionHas(String id) {
    scores("scores.csv", 0, PATIENTS, p -> id.formatted(7 * p + 1000), day -> day);
    holds(DoubtCode.SCORES_WITHOUT_SESSIONS, "scores.csv", PATIENTS);
  }

  @Test
  void asksOfOneFileWithOtherIds() {
    scores("scores.csv", 0, PATIENTS, p -> "P" + p, day -> day);
    scores("scores_2.csv", 0, 20, p -> "Q" + (7 * p + 1000), day -> day);
    holds(DoubtCode.SCORES_WITHOUT_SESSIONS, "scores_2.csv", 20);
  }

  @Test
  void asksForTheIdsAloneWhereTheyPair() {
    scores("scores.csv", 0, PATIENTS, p -> "MRN-P" + p, day -> day.minusYears(1));
    holds(DoubtCode.IDS_WRITTEN_DIFFERENTLY, "scores.csv", PATIENTS);
  }

  @Test
  void leavesAListOfAllPatientsOfAPractice() {
    scores("scores.csv", 0, 900, p -> p < PATIENTS ? "P" + p : "N" + (7 * p + 1000), day -> day);
    isRead();
  }

  @Test
  void leavesPeopleWhoWaitForAFirstSession() {
    scores("scores.csv", 0, PATIENTS, p -> "P" + p, day -> day);
    scores("scores_2024-06-29.csv", 0, 5, p -> "N" + (7 * p + 1000), day -> day.plusDays(150));
    isRead();
  }
}
