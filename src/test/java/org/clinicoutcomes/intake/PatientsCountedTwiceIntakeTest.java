package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids by which one patient would count as several, a visit as a patient, or nobody as one. */
class PatientsCountedTwiceIntakeTest {

  private static final int PATIENTS = 40;

  @TempDir private Path folder;
  private Export export;

  @BeforeEach
  void write() {
    export = new Export(folder);
    scores(PATIENTS, PatientsCountedTwiceIntakeTest::id, id -> id);
    sessions(PATIENTS, PatientsCountedTwiceIntakeTest::id, id -> id);
  }

  private static String id(int patient) {
    return "P0" + patient;
  }

  /** Three sessions each, the last under another form of some ids. */
  private void sessions(int patients, IntFunction<String> id, UnaryOperator<String> otherwise) {
    List<String> rows = new ArrayList<>();
    for (int p = 0; p < patients; p++) {
      for (int week = 0; week < 3; week++) {
        String written = week == 2 && p % 10 < 3 ? otherwise.apply(id.apply(p)) : id.apply(p);
        rows.add(
            "S%d-%d,%s,2024-01-%02d,depression,ketamine,iv"
                .formatted(p, week, written, 5 + 7 * week));
      }
    }
    export.sessions(rows.toArray(String[]::new));
  }

  private void scores(int patients, IntFunction<String> id, UnaryOperator<String> otherwise) {
    List<String> rows = new ArrayList<>();
    for (int p = 0; p < patients; p++) {
      rows.add(id.apply(p) + ",2024-01-04,phq9,20,");
      String written = p % 10 < 3 ? otherwise.apply(id.apply(p)) : id.apply(p);
      rows.add(written + ",2024-01-22,phq9,8,");
    }
    export.scores(rows.toArray(String[]::new));
  }

  private void asks(DoubtCode code, String place, long patients) {
    assertThat(export.read().result().account().doubts())
        .extracting(Doubt::code, Doubt::place, Doubt::patients, Doubt::holds)
        .containsExactly(tuple(code, place, patients, true));
  }

  private void isRead() {
    Export.Read read = export.read();
    assertThat(read.result().account().doubts()).isEmpty();
    assertThat(read.heldBecause()).isEmpty();
  }

  private static String otherwise(String way, String id) {
    return switch (way) {
      case "case" -> id.toLowerCase(Locale.ROOT);
      case "blank" -> id.replace("P", "P ");
      case "hard blank" -> id.replace("P", "P\u00a0");
      case "unseen" -> id.replace("P", "P\u200b");
      case "zeros" -> id.replace("P0", "P");
      default -> id + ".0";
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"case", "blank", "hard blank", "unseen", "zeros", "decimals"})
  void asksWhereSessionsHaveIdsInTwoForms(String way) {
    sessions(PATIENTS, PatientsCountedTwiceIntakeTest::id, id -> otherwise(way, id));
    asks(DoubtCode.IDS_WRITTEN_DIFFERENTLY, "", 12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"case", "unseen", "zeros"})
  void asksWhereScoresHaveIdsInTwoForms(String way) {
    scores(PATIENTS, PatientsCountedTwiceIntakeTest::id, id -> otherwise(way, id));
    asks(DoubtCode.IDS_WRITTEN_DIFFERENTLY, "", 12);
  }

  @Test
  void leavesTheSlipsOfTwoPatients() {
    scores(2, PatientsCountedTwiceIntakeTest::id, id -> otherwise("case", id));
    isRead();
  }

  @Test
  void leavesTwoPeopleWhoseIdsAreNearlyOne() {
    IntFunction<String> id = p -> p % 2 == 0 ? "x" + p : "X" + (p - 1);
    sessions(PATIENTS, id, same -> same);
    scores(PATIENTS, id, same -> same);
    isRead();
  }

  @Test
  void leavesIdsThatDifferInMore() {
    sessions(PATIENTS, p -> "P" + p, id -> id);
    scores(PATIENTS, p -> "P" + p, id -> id);
    isRead();
    sessions(PATIENTS, p -> p % 2 == 0 ? "A-" + p : "B-" + (p - 1), id -> id);
    scores(PATIENTS, p -> p % 2 == 0 ? "A-" + p : "B-" + (p - 1), id -> id);
    isRead();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZTEST%d", "test %d", "Demo patient %d", "DUMMY-%d", "Test Pt%d"})
  void asksForPatientsWhoAreNobody(String form) {
    IntFunction<String> id = p -> p < 4 ? form.formatted(p) : "P" + p;
    sessions(PATIENTS, id, same -> same);
    scores(PATIENTS, id, same -> same);
    asks(DoubtCode.TEST_PATIENTS, "", 4);
  }

  @ParameterizedTest
  @CsvSource({"Testa%d, 40", "Demosthenes %d, 4", "test%d, 40", "T%d, 40", "test%d, 2"})
  void leavesNamesAndSystemsThatCallAllSo(String form, int some) {
    IntFunction<String> id = p -> p < some ? form.formatted(p) : "P" + p;
    sessions(PATIENTS, id, same -> same);
    scores(PATIENTS, id, same -> same);
    isRead();
  }

  private void visits(String header, IntFunction<String> patient, IntFunction<String> other) {
    List<String> rows = new ArrayList<>();
    for (int at = 0; at < 3 * PATIENTS; at++) {
      rows.add(
          "S%d,%s,2024-01-%02d,depression,ketamine,iv,%s"
              .formatted(at, patient.apply(at), 5 + 7 * (at % 3), other.apply(at)));
    }
    export.rows("sessions.csv", Export.SESSIONS + "," + header, rows.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MRN", "Patient No.", "Chart number"})
  void asksWhereEachVisitWouldBeAPatient(String header) {
    export.scores("V1,2024-01-04,phq9,20,");
    visits(header, at -> "V" + at, at -> "M" + at / 3);
    assertThat(export.read().result().account().doubts())
        .extracting(Doubt::code, Doubt::place, Doubt::holds)
        .contains(tuple(DoubtCode.TWO_COLUMNS, "sessions.csv, column " + header, true));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void leavesOtherIdsOfPatientsAndIdsOfVisitsBesideThem(int visits) {
    visits("MRN", at -> id(at / 3), at -> "M" + (visits == 1 ? at : at / 3));
    isRead();
  }

  private void numbered(int from, int to, int ofAll) {
    List<String> rows = new ArrayList<>();
    for (int p = 0; p < PATIENTS; p++) {
      for (int number = p < ofAll ? from : 1; number <= to; number++) {
        rows.add(
            "S%d-%d,%s,2024-01-%02d,depression,ketamine,iv,%d"
                .formatted(p, number, id(p), 3 * number, number));
      }
    }
    export.rows("sessions.csv", Export.SESSIONS + ",session_number", rows.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({"6, 40", "2, 40", "6, 37"})
  void asksWhereOnlyTheLastSessionsAreThere(int last, int ofAll) {
    numbered(last, last, ofAll);
    asks(DoubtCode.FILE_NOT_READ, "", ofAll);
  }

  @Test
  void asksWhereEachVisitIsAPatientAndNumbered() {
    visits("session_number", at -> "V" + at, at -> String.valueOf(1 + at % 3));
    export.scores();
    asks(DoubtCode.FILE_NOT_READ, "", 2 * PATIENTS);
  }

  @Test
  void leavesRecordsThatAreSaidToBeginSoLate() {
    numbered(6, 6, PATIENTS);
    SourceMapping late =
        SourceMapping.of(
            LocalDate.parse("2024-01-01"),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Spellings.none());
    assertThat(export.read(late).result().account().doubts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 40", "1, 6, 40", "5, 6, 40", "6, 6, 20"})
  void leavesPatientsWithSeveralAndThoseWhoHaveHadOne(int from, int to, int ofAll) {
    numbered(from, to, ofAll);
    isRead();
  }
}
