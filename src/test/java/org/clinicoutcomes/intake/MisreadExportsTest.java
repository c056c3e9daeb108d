package org.clinicoutcomes.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.inventory.FileNames;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.session.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attack on the reading found: values that were once taken for something else. */
class MisreadExportsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"0 (not done)", "0 (Declined)", "0/27 (refused)", "0 (N/A)"})
  void takesNoScoreThatItsOwnWordsDeny(String text) {
    Export.Read read = new Export(folder).sessions(Export.SESSION).scores(score(text)).read();
    assertThat(read.problems()).containsExactly("2 score row not_a_number: is not a number");
  }

  private static String score(String text) {
    return "P1,2024-01-05,phq9," + text + ",before";
  }

  @Test
  void refusesAFileWhoseColumnsChangePlacesBelow() {
    Export.Read read =
        new Export(folder)
            .file(
                "sessions.csv",
                Export.SESSIONS + ",pain_before,pain_after",
                Export.SESSION + ",8,3",
                Export.SESSIONS + ",pain_after,pain_before",
                "S2,P1,2024-01-12,depression,ketamine,iv,3,8")
            .read();
    assertThat(read.heldBecause())
        .containsExactly(
            "sessions.csv has other columns from line 3 on than from line 1: put what follows line 3"
                + " into a file of its own.");
  }

  @Test
  void knowsTheHeaderAgainHoweverItIsSpelled() {
    Export.Read read =
        new Export(folder)
            .file(
                "sessions.csv",
                Export.SESSIONS,
                Export.SESSION,
                "Session ID,MRN,DOS,Dx,Drug,ROA",
                "S2,P1,2024-01-12,depression,ketamine,iv")
            .read();
    assertThat(read.account("sessions.csv").accepted()).isEqualTo(2);
    assertThat(read.warnings())
        .containsExactly("sessions.csv: 1 line is no data: 3 (the header again)");
  }

  @Test
  void readsTheRowsThatASortHasPutAboveTheHeader() {
    Export.Read read =
        new Export(folder)
            .file(
                "sessions.csv",
                "Sessions of the clinic,,,,,",
                Export.SESSION,
                "S2,P1,2024-01-12,depression,lsd,iv",
                Export.SESSIONS,
                "S3,P1,2024-01-19,depression,ketamine,iv")
            .read();
    FileAccount account = read.account("sessions.csv");
    assertThat(List.of(account.read(), account.accepted(), account.rejected()))
        .containsExactly(3L, 2L, 1L);
    assertThat(read.warnings())
        .containsExactly("sessions.csv: 1 line is no data: 1 (above the header)");
    assertThat(read.problems())
        .containsExactly("3 drug row unknown_code: is not a code of the list");
  }

  @Test
  void warnsOfSessionIdsThatSeveralPatientsHave() {
    Export.Read read =
        new Export(folder)
            .rows(
                "sessions.csv",
                "Visit ID,MRN,DOS,Dx,Drug,Route",
                "1,A,2024-01-05,depression,ketamine,iv",
                "2,A,2024-01-12,depression,ketamine,iv",
                "1,B,2024-01-05,depression,ketamine,iv",
                "2,B,2024-01-12,depression,ketamine,iv")
            .read();
    assertThat(read.warnings())
        .containsExactly(
            "2 rows of sessions are replaced by another patient's row with the same session id: if"
                + " the ids only number each patient's sessions, map the column as session_number.");
  }

  @Test
  void holdsASourceMostOfWhoseSessionsReplaceOtherPatients() {
    String[] rows =
        IntStream.range(0, 60)
            .mapToObj(i -> i % 3 + ",P" + i / 3 + ",2024-01-0" + (i % 3 + 1) + ",ptsd,ketamine,iv")
            .toArray(String[]::new);
    Export.Read read = new Export(folder).sessions(rows).read();
    assertThat(read.heldBecause())
        .containsExactly(
            "57 rows of sessions are replaced by another patient's row with the same session id: if"
                + " the ids only number each patient's sessions, map the column as session_number.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-01-05", "1/5/24", "5 Jan 2024", "Jan 5, 2024", "20240105", "45296"})
  void quotesNoFirstLineThatIsARowThoughACellOfItIsAHeader(String date) {
    Export.Read read =
        new Export(folder)
            .file("sessions.csv", "S1|Jane Roe|" + date + "|depression|ketamine|iv|John Doe|MD")
            .read();
    assertThat(read.heldBecause())
        .containsExactly(
            "sessions.csv has none of the known columns in its first lines: is its header missing?");
    assertThat(read.shape("sessions.csv").unknown()).isEmpty();
  }

  @Test
  void quotesNoFirstLineOfNames() {
    Export.Read read =
        new Export(folder).sessions().file("patients.csv", "Jane Roe,female,1.5").read();
    assertThat(read.shape("patients.csv").unknown()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Prior PHQ-9", "Following PHQ-9 Score", "PHQ-9 Baseline", "PHQ-9 Date"})
  void takesNoScoreOfAnotherSessionForThisOnes(String header) {
    Export.Read read =
        new Export(folder)
            .rows("sessions.csv", Export.SESSIONS + "," + header, Export.SESSION + ",7")
            .read();
    assertThat(read.shape("sessions.csv").unknown()).containsExactly(header);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-%02d 00:00:00, 2024-01-05 00:00, 20, true",
    "01/%02d/2024 00:00, 01/05/2024 12:00 AM, 20, true",
    "2024-01-%02d 00:00:00, 2024-01-05 09:00, 20, false",
    "2024-01-%02d 00:00:00, 2024-01-05 00:00, 3, true"
  })
  void takesTheMidnightBehindADateAloneForNoTime(
      String date, String first, int days, boolean untimed) {
    String[] rows =
        IntStream.rangeClosed(0, days)
            .mapToObj(
                i ->
                    "S"
                        + i
                        + ",P1,"
                        + (i == 0 ? first : date.formatted(i + 5))
                        + ",depression,ketamine,iv")
            .toArray(String[]::new);
    Export.Read read = new Export(folder).sessions(rows).read();
    assertThat(read.patients().get(0).sessions())
        .hasSize(days + 1)
        .extracting(session -> !session.at().isTimed())
        .containsOnly(untimed);
  }

  @Test
  void takesNoPatientForATotalOrAFooter() {
    Export.Read read =
        new Export(folder)
            .sessions(
                "S1,\"Page, Robert\",2024-01-05,depression,ketamine,iv",
                "S2,Sum 12,2024-01-05,depression,ketamine,iv")
            .file("patients.csv", "patient_id,sex", "\"Page, Robert\",male", "Total,1")
            .file(
                "adverse_events.csv",
                "patient_id,session_id,event",
                "\"Page, Robert\",S1,nausea",
                "Sum 12,S2,nausea",
                "Page 1,,")
            .read();
    assertThat(read.account("patients.csv").accepted()).isEqualTo(1);
    assertThat(read.account("adverse_events.csv").accepted()).isEqualTo(2);
    assertThat(read.account("patients.csv").notData()).isEqualTo(1);
    assertThat(read.account("adverse_events.csv").notData()).isEqualTo(1);
    assertThat(read.patients().get(0).demographics().sex()).isEqualTo("male");
  }

  @Test
  void readsNoShortNumberAsAVisitBeforeKetamineWasThere() {
    Export.Read read =
        new Export(folder).sessions("S1,P1,13124,depression,ketamine,iv", Export.SESSION).read();
    assertThat(read.problems()).singleElement().asString().contains("session_date row bad_date");
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 16, 50_000})
  @Timeout(20)
  void readsAHeaderOfRepeatedWordsInTime(int times) {
    String header = "PHQ-9 " + "Total Score ".repeat(times);
    Export.Read read =
        new Export(folder)
            .file("sessions.csv", Export.SESSIONS + "," + header, Export.SESSION + ",1")
            .read();
    assertThat(read.account("sessions.csv").accepted()).isEqualTo(1);
  }

  @Test
  void matchesPatternsWithManyStarsInTime() {
    SourceMapping mapping =
        SourceMapping.of(
            null,
            Map.of(FileKind.SESSIONS, List.of("*a*a*a*a*a*a*a*a*a*a*a*a*b.csv", "se?sions*.csv")),
            Map.of(),
            Map.of(),
            Map.of(),
            Spellings.none());
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(FileNames.kinds("a".repeat(240) + ".csv", mapping)).isEmpty();
          assertThat(FileNames.kinds("x" + "a".repeat(99) + "B.CSV.gz", mapping))
              .containsExactly(FileKind.SESSIONS);
          assertThat(FileNames.kinds("seXsions.csv", mapping)).containsExactly(FileKind.SESSIONS);
          assertThat(FileNames.kinds("sesions.csv", mapping)).isEmpty();
        });
  }

  @Test
  void givesRejectedRecordsThatCanBeReadWhateverTheirDelimiter() {
    Export export =
        new Export(folder)
            .file(
                "sessions.csv",
                "sep=^",
                Export.SESSIONS.replace(',', '^'),
                Export.SESSION.replace(',', '^'),
                "S2^P1^soon^depression^ketamine^iv");
    String rejected = export.read().rejected("sessions.csv");
    String corrected = "\uFEFF" + rejected.replace("soon", "2024-01-12");
    Export.Read again = export.bytes("sessions_corrected.csv", corrected.getBytes(UTF_8)).read();
    assertThat(again.heldBecause()).isEmpty();
    assertThat(again.account("sessions_corrected.csv").accepted()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", "a\"b", "a,b", "a\tb", "a;b|c"})
  void givesRejectedRecordsThatKeepEveryCell(String id) {
    String cell = '"' + id.replace("\"", "\"\"") + '"';
    Export export =
        new Export(folder).sessions(Export.SESSION, "S2," + cell + ",soon,ptsd,ketamine,iv");
    String corrected =
        "\uFEFF" + export.read().rejected("sessions.csv").replace("soon", "2024-01-12");
    Export.Read again = export.bytes("sessions_b.csv", corrected.getBytes(UTF_8)).read();
    assertThat(again.patients()).extracting(Patient::id).contains(id);
  }

  @Test
  void readsScoresOfBothColumnsWhereTheyStand() {
    Export.Read read =
        new Export(folder)
            .rows(
                "sessions.csv",
                Export.SESSIONS + ",pain_after,pain_before",
                Export.SESSION + ",3,8")
            .read();
    assertThat(read.patients().get(0).scores().get("pain_nrs"))
        .extracting(Score::hundredths)
        .containsExactly(800, 300);
  }
}
