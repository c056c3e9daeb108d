package org.clinicoutcomes.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.clinicoutcomes.quality.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectedRecordsTest {

  private static final String ADDED = ",_line,_column,_reason,_what_to_do";

  @TempDir private Path folder;

  @Test
  void goRoundOnceCorrected() {
    Export export =
        new Export(folder)
            .rows(
                "sessions.csv",
                "Session ID,patient_id,session_date,condition,drug,route,notes",
                "S1,P1,2024-01-05,ptsd,ketamine,iv,",
                "S2,P1,soon,ptsd,lsd,iv,\"calm, \"\"light\"\"\nslept\"");
    String rejected = export.read().rejected("sessions.csv");
    assertThat(rejected)
        .isEqualTo(
            "Session ID,patient_id,session_date,condition,drug,route,notes"
                + ADDED
                + "\nS2,P1,soon,ptsd,lsd,iv,\"calm, \"\"light\"\"\nslept\",3,drug; session_date,"
                + "drug is not a code of the list; session_date is not a date of the years 1900 to"
                + " 2200 written like 2024-01-31 or 2024-01-31 09:30,\"Use one of: esketamine,"
                + " ketamine.; Correct the date.\"\n");
    String corrected = rejected.replace("soon", "2024-01-12").replace("lsd", "ketamine");
    Export.Read again = export.bytes("sessions_corrected.csv", corrected.getBytes(UTF_8)).read();
    assertThat(again.account("sessions_corrected.csv").accepted()).isEqualTo(1);
    assertThat(again.warnings()).isEmpty();
  }

  @Test
  void areRejectedAgainWhereNothingIsCorrected() {
    Export export =
        new Export(folder)
            .sessions(
                Export.SESSION,
                "S2,P1,soon,ptsd,ketamine,iv",
                "S3,P1,2024-01-12,ptsd,ketamine",
                "S4,P1,2024-01-12,ptsd,ketamine,iv,iv",
                "S5,\"P1,2024-01-12,ptsd,ketamine,iv");
    String rejected = export.read().rejected("sessions.csv");
    Export.Read again = export.bytes("sessions_again.csv", rejected.getBytes(UTF_8)).read();
    assertThat(again.account("sessions_again.csv").rejected()).isEqualTo(4);
    assertThat(again.rejected("sessions_again.csv").lines().findFirst())
        .as("the added columns do not add up")
        .contains(Export.SESSIONS + ADDED);
  }

  @Test
  void areNotWrittenWhereNoRowIsRejected() throws IOException {
    Export.Read read =
        new Export(folder)
            .rows("sessions.csv", Export.SESSIONS + ",dose_mg", Export.SESSION + ",much")
            .read();
    assertThat(read.rejects()).hasSize(1);
    try (Stream<Path> files = Files.list(read.rejectsFolder())) {
      assertThat(files).as("nor is anything else left behind").isEmpty();
    }
  }

  @Test
  void areUnpackedAndKeepTheirDelimiter() {
    Export.Read read =
        new Export(folder)
            .file(
                "sessions.tsv",
                Export.SESSIONS.replace(',', '\t'),
                "S1\t\t2024-01-05\tptsd\tketamine\tiv")
            .bytes(
                "sessions.tsv.gz",
                Export.packed(
                    Export.SESSIONS.replace(',', '\t') + "\nS2\t\t2024-01-05\tptsd\tketamine\tiv"))
            .bytes("scores.csv.gz", Export.packed(Export.SCORES + "\n,2024-01-05,phq9,9,\n"))
            .read();
    assertThat(read.rejected("sessions.tsv")).contains("S1\t\t2024-01-05\tptsd");
    assertThat(read.rejected("sessions.tsv.gz.tsv")).contains("S2\t\t2024-01-05\tptsd");
    assertThat(read.rejected("scores.csv")).contains(",2024-01-05,phq9,9,");
  }

  @Test
  void comeListedByFileLineColumnScopeAndCode() {
    Export.Read read =
        new Export(folder)
            .file("patients.csv", "patient_id,sex", "P1,q", ",z")
            .rows("sessions.csv", Export.SESSIONS + ",dose_mg", Export.SESSION + ",x", ",P1,,,,,x")
            .file("adverse_events.csv", "patient_id,session_id,event", "P1,S7,lightness")
            .rows("assessments.csv", Export.SCORES, "P1,2024-01-05,phq9,9,q")
            .read();
    assertThat(read.rejects())
        .extracting(reject -> reject.file() + ":" + reject.line() + ":" + reject.column())
        .containsExactly(
            "adverse_events.csv:2:event",
            "adverse_events.csv:2:session_id",
            "assessments.csv:2:timing",
            "patients.csv:2:sex",
            "patients.csv:3:patient_id",
            "patients.csv:3:sex",
            "sessions.csv:2:dose_mg",
            "sessions.csv:3:condition",
            "sessions.csv:3:dose_mg",
            "sessions.csv:3:drug",
            "sessions.csv:3:route",
            "sessions.csv:3:session_date",
            "sessions.csv:3:session_id");
    assertThat(read.rejects()).extracting(Reject::source).containsOnly("north");
  }
}
