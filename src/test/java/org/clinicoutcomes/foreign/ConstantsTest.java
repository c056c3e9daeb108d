package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that a mapping states for columns, and columns that are not to be used. */
class ConstantsTest {

  private static final String IGNORE = "ignore: {sessions: [drug]}";
  @TempDir private Path folder;

  private ForeignExport export() {
    return new ForeignExport(folder, "2025-06-30");
  }

  @Test
  void saysThatAColumnOutdoesTheConstantAndHoldsItOnceTheColumnIsIgnored() {
    ForeignExport export = ForeignExport.kept("40_other_drug_column", folder);
    ForeignExport.Run run = export.run();
    assertThat(run.isHeld()).isTrue();
    assertThat(run.ended().err())
        .contains(
            "sessions.csv: mapping.yaml states one drug for all rows (constants.sessions), but the"
                + " file has the column drug, which is read instead.",
            IGNORE);
    ForeignExport.Run pasted = export.paste(IGNORE).run();
    assertThat(pasted.ended().exitCode()).isZero();
    assertThat(pasted.rate("depression", "phq9_response")).isEqualTo("5/5");
    assertThat(export.check().out())
        .contains("note: sessions.csv: not used, as mapping.yaml says: drug");
  }

  @Test
  void refusesAFileWhoseRequiredColumnIsIgnored() {
    Ended ended =
        export()
            .file(
                "sessions.csv",
                "patient_id,session_date,condition,drug,route",
                "1,2025-01-06,ptsd,ketamine,iv")
            .paste("ignore: {sessions: [Drug, Condition]}")
            .check();
    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.out())
        .contains(
            "sessions.csv has no column condition, drug, and mapping.yaml ignores its condition, drug;");
  }

  @Test
  void readsAnInstrumentAFileWithConstantsOfEach() {
    ForeignExport.Run right =
        export()
            .file("sessions.csv", "patient_id,session_date", "1,2025-01-06", "1,2025-01-20")
            .file(
                "PHQ-9 2025.csv", "patient_id,scored_on,score", "1,2025-01-05,20", "1,2025-01-21,8")
            .file("GAD-7.csv", "patient_id,scored_on,score", "1,2025-01-05,18", "1,2025-01-21,17")
            .paste(
                "files: {scores: [\"PHQ*.csv\", GAD-7.csv]}",
                "constants:",
                "  sessions: {drug: ketamine, route: iv, condition: depression}",
                "  scores:",
                "    \"PHQ-9*.csv\": {instrument: phq9}",
                "    GAD-7.csv: {instrument: gad7}")
            .run();
    assertThat(right.ended().exitCode()).as(right.ended().toString()).isZero();
    assertThat(right.rate("depression", "phq9_response")).isEqualTo("1/1");
    assertThat(right.data("outcomes.csv"))
        .noneMatch(row -> row.get("end").equals("17") && row.get("measure").startsWith("phq9"));
  }

  @Test
  void holdsAPatternThatContradictsAnother() {
    Ended ended =
        export()
            .file("sessions.csv", "patient_id,session_date", "1,2025-01-06")
            .file("scores_phq_2025.csv", "patient_id,scored_on,score", "1,2025-01-05,20")
            .paste(
                "constants:",
                "  sessions: {drug: ketamine, route: iv, condition: depression}",
                "  scores:",
                "    \"*phq*.csv\": {instrument: phq9}",
                "    \"*2025*.csv\": {instrument: gad7}")
            .check();
    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.out())
        .contains("scores_phq_2025.csv is meant by ", "\"*2025*.csv\"", "\"*phq*.csv\"");
  }
}
