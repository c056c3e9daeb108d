package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mapping says, held against what the files are. */
class MappingIntakeTest {

  private static final Map<FileKind, Map<String, String>> DRUG =
      Map.of(FileKind.SESSIONS, Map.of("drug", "esketamine"));

  @TempDir private Path folder;

  private static SourceMapping mapping(
      Map<FileKind, List<String>> files, Map<FileKind, Map<String, String>> constants) {
    return SourceMapping.of(null, files, Map.of(), constants, Map.of(), Spellings.none());
  }

  private Export.Read read(String header) {
    return new Export(folder)
        .rows("sessions.csv", Export.SESSIONS.replace("drug", header), Export.SESSION)
        .read(mapping(Map.of(), DRUG));
  }

  @ParameterizedTest
  @ValueSource(strings = {"drug", "Medication", "DRUG", "Drug name"})
  void saysThatAColumnOutdoesAConstant(String header) {
    Export.Read read = read(header);
    assertThat(read.heldBecause()).isEmpty();
    assertThat(read.patients().get(0).sessions().get(0).drug()).isEqualTo("ketamine");
    assertThat(read.result().account().doubts())
        .extracting(Doubt::code, Doubt::place, Doubt::end)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                DoubtCode.CONSTANT_NOT_USED,
                "sessions.csv, column " + header,
                Doubt.End.PUBLISHED));
    assertThat(read.result().account().doubts().get(0).words())
        .contains("the file has the column " + header, "ignore: {sessions: [")
        .doesNotContain("esketamine", "ketamine");
  }

  @Test
  void usesAConstantWhereTheFileHasNoSuchColumn() {
    Export.Read read = read("whatever");
    assertThat(read.result().account().doubts()).isEmpty();
    assertThat(read.patients().get(0).sessions().get(0).drug()).isEqualTo("esketamine");
  }

  @Test
  void readsAFileForTheKindsThatNameItExactlyByTheSchemaOfEach() {
    List<String> study = List.of("study.csv");
    Export.Read read =
        new Export(folder)
            .file(
                "study.csv",
                "patient_id,session_date,condition,drug,route,scored_on,instrument,score,sex",
                "P1,2024-01-05,depression,ketamine,iv,2024-01-05,phq9,20,female",
                "P2,2024-01-05,depression,propofol,iv,2024-01-05,phq9,99,unknown",
                "P3,2024-01-05,depression,ketamine,iv,2024-01-05,phq9,9,male")
            .file("study.sessions.csv", Export.SESSIONS, "S9,P9,2024-01-05,ptsd,propofol,iv")
            .read(
                mapping(
                    Map.of(
                        FileKind.PATIENTS, study,
                        FileKind.SESSIONS, List.of("study*.csv"),
                        FileKind.SCORES, study),
                    Map.of()));
    assertThat(read.result().account().files())
        .extracting(file -> file.file() + " " + file.kind().code() + " " + file.accepted())
        .containsExactly(
            "study.csv patients 3", "study.csv scores 2", "study.sessions.csv sessions 0");
  }

  @Test
  void keepsWhatAFileOfSeveralKindsSaysOfAPatientOnce() {
    List<String> study = List.of("study.csv");
    Export.Read read =
        new Export(folder)
            .file(
                "study.csv",
                "patient_id,sex,conditions,session_date,drug,route",
                "P1,female,depression,2024-01-05,ketamine,iv",
                "P1,,,2024-01-08,ketamine,iv")
            .read(mapping(Map.of(FileKind.PATIENTS, study, FileKind.SESSIONS, study), Map.of()));
    assertThat(read.result().account().files())
        .extracting(file -> file.kind().code() + " " + file.accepted() + " " + file.notWanted())
        .containsExactly("patients 1 1", "sessions 2 0");
    assertThat(read.patients().get(0).sessions())
        .allSatisfy(session -> assertThat(session.condition()).isEqualTo("depression"));
  }

  @Test
  void keepsTheRejectedRecordsOfEachKindApart() {
    List<String> study = List.of("study*.csv");
    Export.Read read =
        new Export(folder)
            .file(
                "study.csv",
                "patient_id,session_date,condition,drug,route,scored_on,instrument,score",
                "P1,2024-01-05,depression,ketamine,iv,2024-01-05,phq9,20",
                "P2,2024-01-35,depression,ketamine,iv,2024-01-05,phq9,99",
                "P3,2024-01-05,depression,ketamine,iv,2024-01-05,phq9,9")
            .file(
                "study.sessions.csv",
                "patient_id,session_date,condition,drug,route,scored_on,instrument,score")
            .read(mapping(Map.of(FileKind.SESSIONS, study, FileKind.SCORES, study), Map.of()));
    assertThat(read.result().account().files())
        .extracting(file -> file.file() + " " + file.kind().code() + " " + file.rejected())
        .containsExactly(
            "study.csv sessions 1",
            "study.csv scores 1",
            "study.sessions.csv sessions 0",
            "study.sessions.csv scores 0");
    assertThat(read.rejects())
        .extracting(reject -> reject.kind().code() + " " + reject.column())
        .containsExactly("sessions session_date", "scores score");
    assertThat(read.rejected("study.sessions.csv"))
        .contains("P2", "2024-01-35")
        .doesNotContain("P1");
    assertThat(read.rejected("study.scores.csv")).contains("P2", "99").doesNotContain("P1");
  }
}
