package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.quality.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {

  @TempDir private Path folder;

  private static String[] sessions(int good, int bad) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < good + bad; i++) {
      rows.add("S" + i + ",P1,2024-01-05,ptsd," + (i < bad ? "" : "ketamine") + ",iv");
    }
    return rows.toArray(String[]::new);
  }

  private static String[] rows(String good, int goods, String bad, int bads) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < goods + bads; i++) {
      rows.add((i < goods ? good : bad).replace("#", String.valueOf(i)));
    }
    return rows.toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource({
    "19,1,false",
    "20,380,false",
    "20,379,true",
    "25,475,false",
    "26,474,true",
    "20,20,true"
  })
  void holdsBeyondFivePercentAndFromTwentyRowsOn(int bad, int good, boolean held) {
    Export.Read read = new Export(folder).sessions(sessions(good, bad)).read();
    assertThat(read.result().account().isHeld()).isEqualTo(held);
    assertThat(read.account("sessions.csv").verdict())
        .isEqualTo(held ? Verdict.HELD : Verdict.ACCEPTED);
  }

  @Test
  void judgesTheFilesOfAKindTogether() {
    Export export =
        new Export(folder)
            .sessions(sessions(5, 10))
            .rows("sessions_2.csv", Export.SESSIONS, sessions(5, 10))
            .rows("sessions_3.csv", Export.SESSIONS, sessions(5, 0));
    Export.Read read = export.read();
    assertThat(read.heldBecause())
        .containsExactly(
            "The sessions files cannot be trusted: 20 of 35 rows are rejected, more than 5 % and at"
                + " least 20.");
    assertThat(read.account("sessions_2.csv").verdict()).isEqualTo(Verdict.HELD);
    assertThat(read.account("sessions_3.csv").verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void leavesMissingScoresOutOfTheCount() {
    String good = "P#,2024-01-05,phq9,9,";
    String bad = "P#,2024-01-05,phq9,99,";
    String[] mixed = rows(good, 379, bad, 20);
    List<String> rows = new ArrayList<>(List.of(mixed));
    rows.addAll(List.of(rows("P#,2024-01-05,phq9,declined,", 1000, "", 0)));
    Export.Read read =
        new Export(folder).sessions(Export.SESSION).scores(rows.toArray(String[]::new)).read();
    assertThat(read.heldBecause())
        .containsExactly(
            "The scores files cannot be trusted: 20 of 399 rows are rejected, more than 5 % and at"
                + " least 20.",
            "scores.csv, column score: 20 of 399 filled cells could not be read as 0 to 27, the range of"
                + " PHQ-9. Correct the cells; the rejected records stand under internal/rejects of"
                + " the report.");
  }

  @Test
  void holdsASourceNoneOfWhoseRowsCanBeRead() {
    Export.Read read = new Export(folder).sessions(sessions(0, 3)).read();
    assertThat(read.heldBecause())
        .containsExactly(
            "The sessions files cannot be trusted: not one row could be read, 3 rejected.");
  }

  @Test
  void holdsASourceWithoutASessionsFile() {
    Export.Read read = new Export(folder).scores("P1,2024-01-05,phq9,9,").read();
    assertThat(read.heldBecause())
        .containsExactly("There is no sessions file, whose name would begin with sessions.");
    assertThat(read.account("scores.csv").accepted()).isEqualTo(1);
  }

  @Test
  void holdsASourceWhoseSessionsFileIsEmptyToTheLastByte() {
    Export.Read read = new Export(folder).bytes("sessions.csv", new byte[0]).read();
    assertThat(read.heldBecause())
        .containsExactly("sessions.csv is empty: it has not even a header. Export it again.");
    assertThat(read.account("sessions.csv").verdict()).isEqualTo(Verdict.HELD);
  }

  @Test
  void publishesAnEmptyClinic() {
    Export.Read read = new Export(folder).sessions().read();
    assertThat(read.result().account().isHeld()).isFalse();
    assertThat(read.account("sessions.csv").verdict()).isEqualTo(Verdict.EMPTY);
  }

  @Test
  void namesTheColumnThatIsMissingAndThoseThereAre() {
    Export.Read read =
        new Export(folder)
            .file("sessions.csv", "session_id,patient_id,when,condition,drug", "S1,P1,x,y,z")
            .read();
    assertThat(read.heldBecause())
        .containsExactly(
            "sessions.csv has no column session_date, route; its columns are: session_id,"
                + " patient_id, when, condition, drug.");
    assertThat(read.rejects()).isEmpty();
  }

  @Test
  void doesNotQuoteAFirstLineThatIsNoHeader() {
    Export.Read read = new Export(folder).file("sessions.csv", Export.SESSION).read();
    assertThat(read.heldBecause())
        .containsExactly(
            "sessions.csv has none of the known columns in its first lines: is its header missing?");
  }

  @Test
  void refusesARequiredColumnThatIsThereTwice() {
    Export.Read read =
        new Export(folder)
            .file("sessions.csv", Export.SESSIONS + ",Patient ID", Export.SESSION + ",P2")
            .read();
    assertThat(read.heldBecause())
        .containsExactly(
            "sessions.csv has more than one column for patient_id (patient_id, Patient ID): say"
                + " which counts, under columns in mapping.yaml.");
  }

  @Test
  void holdsASourceWhoseScoresLackAColumn() {
    Export.Read read =
        new Export(folder)
            .sessions(Export.SESSION)
            .file("scores.csv", "patient_id,scored_on,score", "P1,2024-01-05,9")
            .read();
    assertThat(read.result().account().isHeld()).isTrue();
    assertThat(read.account("scores.csv").verdict()).isEqualTo(Verdict.HELD);
  }

  @Test
  void leavesOutAnUnfitPatientsFileAndPublishesTheRest() {
    Export.Read read =
        new Export(folder)
            .sessions(Export.SESSION)
            .rows("patients.csv", "patient_id,sex", rows("P#,male", 379, ",male", 20))
            .file("patients_2.csv", "patient_id,sex", "P1,female")
            .read();
    assertThat(read.result().account().isHeld()).isFalse();
    assertThat(read.account("patients.csv").verdict()).isEqualTo(Verdict.UNFIT);
    assertThat(read.account("patients_2.csv").verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(read.warnings())
        .containsExactly(
            "patients.csv cannot be trusted: 20 of 399 rows are rejected, more than 5 % and at"
                + " least 20. Nothing of it is used.");
    assertThat(read.result().records().demographics("P1").sex()).isEqualTo("female");
    assertThat(read.result().records().demographics("P2").sex()).isEqualTo("unknown");
    assertThat(read.account("patients.csv").superseded()).isZero();
  }

  @Test
  void leavesOutAnAdverseEventsFileWithoutAColumnItNeeds() {
    Export.Read read =
        new Export(folder)
            .sessions(Export.SESSION)
            .file("adverse_events.csv", "patient_id,event", "P1,nausea")
            .read();
    assertThat(read.result().account().isHeld()).isFalse();
    assertThat(read.account("adverse_events.csv").verdict()).isEqualTo(Verdict.UNFIT);
    assertThat(read.warnings())
        .containsExactly(
            "adverse_events.csv has no column session_id; its columns are: patient_id, event."
                + " Nothing of it is used.");
  }
}
