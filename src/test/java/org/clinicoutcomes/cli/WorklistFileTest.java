package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who needs a call, from the exports to the file and the workbooks. */
class WorklistFileTest {

  @TempDir private static Path folder;
  private static Path internal;

  @BeforeAll
  static void run() throws Exception {
    Path input = folder.resolve("input");
    SmallExport.write(input.resolve("lake"), "North");
    write(
        input.resolve("harbour/sessions.csv"),
        """
        session_id,patient_id,session_date,condition,drug,route,clinic,clinician,status,\
        systolic_before,diastolic_before,monitored_min,phq9_before,phq9_item9_before
        1,ann,2025-03-20,depression,ketamine,iv,North,Dr A,completed,120,80,,20,2
        2,ann,2025-03-27,depression,ketamine,iv,North,Dr B,completed,120,80,,20,3
        3,bob,2025-03-25,bipolar_depression,esketamine,intranasal,South,Dr B,completed,120,,90,,
        4,cleo,2024-06-01,depression,ketamine,iv,North,,completed,,,,18,0
        5,dora,2025-03-25,depression,ketamine,iv,North,Dr A,cancelled,,,,18,3
        """);
    write(
        input.resolve("harbour/scores.csv"),
        """
        patient_id,scored_on,instrument,score
        cleo,2024-07-01,cssrs_ideation,5
        """);
    write(
        input.resolve("harbour/adverse_events.csv"),
        """
        patient_id,session_id,event,serious
        cleo,4,hypoxia,yes
        ann,1,hypoxia,yes
        """);
    write(
        input.resolve("harbour/patients.csv"),
        """
        patient_id,contraindications
        bob,bipolar_disorder;heart_disease
        cleo,heart_disease
        """);
    String output = folder.resolve("output").toString();
    assertThat(
            CommandLineCall.call(
                    "run", "--input", input.toString(), "--output", output, "--as-of", "2025-03-31")
                .exitCode())
        .isZero();
    internal = folder.resolve("output/2025-03-31/internal");
  }

  private static void write(Path file, String text) throws Exception {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void keepsEveryEntryUnderTheClinicsNameInTheReport() {
    assertThat(ReportReader.csv(internal.resolve("data/worklist.csv")))
        .extracting(
            row ->
                row.get("source")
                    + "|"
                    + row.get("patient_id")
                    + "|"
                    + row.get("condition")
                    + "|"
                    + row.get("clinic")
                    + "|"
                    + row.get("item")
                    + "|"
                    + row.get("since")
                    + "|"
                    + row.get("why")
                    + "|"
                    + row.get("clinician"))
        .containsExactly(
            "harbour|ann|depression|harbour/North|ideation_rise|2025-03-20|PHQ-9 item 9, thoughts of"
                + " death or self-harm: 3 on 2025-03-27, a rise from 2 on 2025-03-20.|Dr B",
            "harbour|bob|bipolar_depression|South|contraindication|2025-03-25|Recorded: bipolar"
                + " disorder (for review), heart disease.|Dr B",
            "harbour|bob|bipolar_depression|South|readings_missing|2025-03-25|At the session of"
                + " 2025-03-25: no blood pressure before, monitored for 90 of 120 minutes.|Dr B",
            "harbour|cleo|depression|harbour/North|ideation_urgent|2024-07-01|Columbia Suicide"
                + " Severity Rating Scale, ideation, highest yes: 5 on 2024-07-01, the only answer.|",
            "harbour|cleo|depression|harbour/North|serious_event|2024-06-01|Marked serious on"
                + " 2024-06-01: hypoxia. Nothing was given since.|");
  }

  @Test
  void showsTheMostUrgentFirstAndWhatElseThePatientNeeds() {
    List<Map<String, Object>> rows =
        ReportReader.table(internal.resolve("harbour-north.xlsx"), "Worklist");
    assertThat(rows)
        .extracting(row -> row.get("Patient") + ": " + row.get("Item"))
        .containsExactly(
            "cleo: suicidal ideation, urgent",
            "ann: suicidal ideation, rising",
            "cleo: serious adverse event");
    assertThat(rows)
        .extracting(row -> row.get("Other items"))
        .containsExactly("serious adverse event", "", "suicidal ideation, urgent");
  }

  @Test
  void saysOnTheCoverHowManyToLookAtToday() {
    assertThat(ReportReader.text(internal.resolve("harbour-north.xlsx"), "Cover"))
        .contains(
            "The worklist has 3 entries about 2 patients: to call or to decide about, with the reason.",
            "Look at it today: in the latest answer of 2 patients there is suicidal ideation.")
        .matches("(?s).*Look at it today.*Before and after.*");
    assertThat(ReportReader.text(internal.resolve("south.xlsx"), "Cover"))
        .contains("The worklist has 2 entries about 1 patient:")
        .doesNotContain("Look at it today");
    assertThat(ReportReader.text(internal.resolve("lake-north.xlsx"), "Cover"))
        .contains("The worklist is empty: nothing in the records asks for a call.");
  }

  @Test
  void neverTakesTheListForAReviewOfTheDay() {
    assertThat(ReportReader.text(internal.resolve("south.xlsx"), "Worklist"))
        .contains("No substitute for same-day review of an answer.");
  }

  @Test
  void saysInMethodsWhatPutsAPatientOnIt() {
    assertThat(ReportReader.text(internal.resolve("south.xlsx"), "Methods"))
        .contains(
            "worklist|suicidal ideation, cssrs_ideation|latest answer at least 1; urgent from 4|",
            "worklist|suicidal ideation, phq9_item9|latest answer at least 1|",
            "worklist|serious adverse event|marked serious on the latest day of treatment|",
            "setting|monitored|120 minutes|");
  }

  @Test
  void namesNoPatientOfAllClinics() {
    Path all = internal.resolve("all-clinics.xlsx");
    for (String sheet : ReportReader.sheets(all)) {
      assertThat(ReportReader.text(all, sheet)).as(sheet).doesNotContain("cleo", "ann|", "bob");
    }
  }
}
