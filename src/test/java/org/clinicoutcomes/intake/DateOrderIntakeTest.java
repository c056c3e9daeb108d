package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.clinicoutcomes.export.DateOrder;
import org.clinicoutcomes.export.FileFormat;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.quality.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Day before month or month before day is settled by evidence or stated, and never guessed. */
class DateOrderIntakeTest {

  private static final String STATE =
      " Say the order in mapping.yaml, as date_format: dd/MM/yyyy or date_format: MM/dd/yyyy.";

  @TempDir private Path folder;

  private static String[] sessions(String... dates) {
    return Stream.iterate(0, i -> i < dates.length, i -> i + 1)
        .map(i -> "S" + i + ",P1," + dates[i] + ",depression,ketamine,iv")
        .toArray(String[]::new);
  }

  private static Stream<String> days(Export.Read read) {
    return read.patients().get(0).sessions().stream().map(s -> s.at().date().toString());
  }

  private static SourceMapping stating(DateOrder order) {
    FileFormat format = new FileFormat(null, null, order, null);
    return SourceMapping.of(
        null, Map.of(), Map.of(), Map.of(), Map.of(FileKind.SESSIONS, format), Spellings.none());
  }

  @Test
  void oneDateSettlesAllOthersOfTheFile() {
    Export.Read read = new Export(folder).sessions(sessions("03/04/2024", "03/13/2024")).read();
    assertThat(days(read)).containsExactly("2024-03-04", "2024-03-13");
    assertThat(read.shape("sessions.csv").dateOrder()).isEqualTo("month-day-year");
    assertThat(read.shape("sessions.csv").dateEvidence())
        .isEqualTo("line 3 of sessions.csv is a date in no other order");
    assertThat(read.shape("sessions.csv").first()).isEqualTo(LocalDate.of(2024, 3, 4));
    assertThat(read.shape("sessions.csv").last()).isEqualTo(LocalDate.of(2024, 3, 13));
  }

  @Test
  void evidenceMayStandFarBelow() {
    String[] dates = new String[5000];
    Arrays.fill(dates, "03.04.2024");
    dates[4999] = "13.04.2024";
    Export.Read read = new Export(folder).sessions(sessions(dates)).read();
    assertThat(days(read)).contains("2024-04-03", "2024-04-13").doesNotContain("2024-03-04");
  }

  @Test
  void evidenceOfAnotherFileWithTheSameHeaderCounts() {
    Export.Read read =
        new Export(folder)
            .rows("sessions_1.csv", Export.SESSIONS, sessions("03/04/2024"))
            .rows("sessions_2.csv", Export.SESSIONS, "T1,P1,25/04/2024,depression,ketamine,iv")
            .read();
    assertThat(days(read)).containsExactly("2024-04-03", "2024-04-25");
  }

  @Test
  void evidenceOfAFileWithAnotherHeaderDoesNot() {
    Export.Read read =
        new Export(folder)
            .rows("sessions_1.csv", Export.SESSIONS, sessions("03/04/2024"))
            .rows(
                "sessions_2.csv",
                Export.SESSIONS + ",notes",
                "T1,P1,25/04/2024,depression,ketamine,iv,")
            .read();
    assertThat(read.heldBecause()).hasSize(1).allMatch(why -> why.startsWith("sessions_1.csv"));
  }

  @Test
  void evidenceOfAnotherKindOfFileDoesNotEither() {
    Export.Read read =
        new Export(folder)
            .sessions(sessions("03/04/2024", "05/06/2024"))
            .scores("P1,04/28/2024,phq9,14,", "P1,05/29/2024,phq9,9,")
            .read();
    assertThat(read.heldBecause()).hasSize(1).allMatch(why -> why.startsWith("sessions.csv"));
    assertThat(read.shape("scores.csv").dateOrder()).isEqualTo("month-day-year");
  }

  @Test
  void aFileThatNothingSettlesIsRefused() {
    Export.Read read = new Export(folder).sessions(sessions("03/04/2024", "05/06/2024")).read();
    assertThat(read.heldBecause())
        .containsExactly(
            "sessions.csv cannot be used: its dates could be day-month-year or month-day-year, and"
                + " none of them settles which."
                + STATE);
    assertThat(read.account("sessions.csv").verdict()).isEqualTo(Verdict.HELD);
  }

  @Test
  void aFileWithDatesOfBothOrdersIsRefused() {
    Export.Read read = new Export(folder).sessions(sessions("03/13/2024", "14/03/2024")).read();
    assertThat(read.heldBecause())
        .containsExactly(
            "sessions.csv cannot be used: line 2 of sessions.csv is a date in no other order than"
                + " month-day-year, and line 3 only as day-month-year."
                + STATE);
  }

  @Test
  void anImpossibleDateIsNoEvidence() {
    Export.Read read =
        new Export(folder).sessions(sessions("13/32/2024", "03/04/2024", "04/30/2024")).read();
    assertThat(read.heldBecause()).isEmpty();
    assertThat(days(read)).containsExactly("2024-03-04", "2024-04-30");
    assertThat(read.problems())
        .containsExactly(
            "2 session_date row bad_date: is not a date of the years 1900 to 2200 in the order"
                + " month-day-year, or like 2024-01-31");
  }

  @Test
  void datesThatAreTheSameInAnyOrderNeedNoEvidence() {
    Export.Read read = new Export(folder).sessions(sessions("03/03/2024", "05/05/2024")).read();
    assertThat(days(read)).containsExactly("2024-03-03", "2024-05-05");
  }

  @Test
  void whatTheMappingStatesWinsAndADateAgainstItIsRejectedAlone() {
    Export export = new Export(folder).sessions(sessions("03/04/2024", "04/30/2024", "2024-06-01"));
    Export.Read read = export.read(stating(DateOrder.DAY_MONTH_YEAR));
    assertThat(read.heldBecause()).isEmpty();
    assertThat(days(read)).containsExactly("2024-04-03", "2024-06-01");
    assertThat(read.problems()).hasSize(1);
  }

  @Test
  void aStrayAmbiguousDateAmongOthersIsRejectedAlone() {
    String[] dates = new String[3500];
    Arrays.fill(dates, "2024-03-05");
    dates[2900] = "03/04/2024";
    dates[2901] = "31/04/2024";
    dates[2902] = "30/04/2024";
    Export.Read read = new Export(folder).sessions(sessions(dates)).read();
    assertThat(read.problems())
        .hasSize(2)
        .anyMatch(problem -> problem.startsWith("2902 session_date row ambiguous_date"))
        .anyMatch(problem -> problem.startsWith("2903 session_date row bad_date"));
    assertThat(days(read)).contains("2024-04-30");
  }

  @Test
  void yearsOfTwoDigitsMayStandFirst() {
    Export.Read read = new Export(folder).sessions(sessions("24-01-05", "23-12-31")).read();
    assertThat(days(read)).containsExactly("2023-12-31", "2024-01-05");
    Export.Read other =
        new Export(folder.resolve("other")).sessions(sessions("05/01/24", "31/12/23")).read();
    assertThat(days(other)).containsExactly("2023-12-31", "2024-01-05");
  }

  @Test
  void datesOfBirthAreSettledApart() {
    Export.Read read =
        new Export(folder)
            .sessions(Export.SESSION)
            .rows("patients.csv", "patient_id,birth_date", "P1,03/04/1980", "P2,31/12/1979")
            .read();
    assertThat(read.patients().get(0).demographics().birthDate()).isEqualTo("1980-04-03");
  }

  /** A score of 08:30 would else lie after a session of 00:00, and be no baseline. */
  @Test
  void midnightIsNoTimeWhereNoDateHasAnother() {
    Export.Read read =
        new Export(folder)
            .sessions(sessions("2024-01-05 00:00:00", "2024-01-08 00:00:00"))
            .scores("P1,2024-01-05T08:30,phq9,14,", "P1,2024-01-08T00:00,phq9,9,")
            .read();
    assertThat(read.patients().get(0).sessions()).noneMatch(session -> session.at().isTimed());
    assertThat(read.patients().get(0).scores().get("phq9")).allMatch(score -> score.at().isTimed());
    assertThat(read.shape("sessions.csv").dateEvidence())
        .isEqualTo("every date says its order itself; every time is 00:00, which is read as none");
  }

  @Test
  void midnightIsATimeWhereOtherDatesHaveOne() {
    Export.Read read =
        new Export(folder).sessions(sessions("2024-01-05 00:00", "2024-01-08 09:00")).read();
    assertThat(read.patients().get(0).sessions()).allMatch(session -> session.at().isTimed());
  }

  /** As a time it would lie before the score of the morning. */
  @Test
  void midnightIsNoTimeBesideDatesWithoutOne() {
    Export.Read read =
        new Export(folder).sessions(sessions("2024-01-05T00:00:00Z", "45299", "45300.0")).read();
    assertThat(read.patients().get(0).sessions()).noneMatch(session -> session.at().isTimed());
  }
}
