package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        4,cleo,2025-01-15,depression,ketamine,iv,North,,completed,,,,18,0
        5,dora,2025-03-25,depression,ketamine,iv,North,Dr A,cancelled,,,,18,3
        6,eve,2024-06-01,depression,ketamine,iv,North,Dr A,completed,,,,18,3
        7,finn,2025-03-09,depression,ketamine,iv,North,Dr A,completed,120,80,,18,3
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
        .extracting(row -> String.join("|", row.values()))
        .containsExactly(
            "harbour|ann|depression|harbour/North|ideation_urgent|today|2025-03-20|PHQ-9 item 9: 3 on"
                + " 2025-03-27, a rise from 2 on 2025-03-20.|Today: a clinician speaks with the"
                + " patient; follow the clinic's emergency plan.|Dr B|phq9_item9|3|2025-03-27|4|rose|"
                + "2025-03-27|yes|2025-03-31",
            "harbour|bob|bipolar_depression|South|contraindication|this_week|2025-03-25|Recorded:"
                + " bipolar disorder (for review), heart disease.|This week: a clinician decides"
                + " whether to go on; correct the record if it is wrong.|Dr B||||||2025-03-25|yes|"
                + "2025-04-07",
            "harbour|bob|bipolar_depression|South|readings_missing|next_session|2025-03-25|At the"
                + " session of 2025-03-25: no blood pressure before, monitored for 90 of 120"
                + " minutes.|Enter what was read; where nothing was, see that it is next time.|Dr"
                + " B||||||2025-03-25|yes|",
            "harbour|cleo|depression|harbour/North|ideation_urgent|review_once|2024-07-01|C-SSRS:"
                + " 5 on 2024-07-01, the only answer.|Review once,"
                + " with whoever knows the patient.||cssrs_ideation|5|2024-07-01|273|first|2025-01-15|no|",
            "harbour|cleo|depression|harbour/North|serious_event|this_week|2025-01-15|Marked serious"
                + " on 2025-01-15: hypoxia. Nothing was given since.|This week: call, ask how the"
                + " patient is; before anything is given again, a clinician decides.|||||||"
                + "2025-01-15|no|2025-04-07",
            "harbour|eve|depression|harbour/North|ideation_urgent|review_once|2024-06-01|PHQ-9 item 9:"
                + " 3 on 2024-06-01, the only answer.|Review once, with whoever knows the"
                + " patient.|Dr A|phq9_item9|3|2024-06-01|303|first|2024-06-01|no|",
            "harbour|finn|depression|harbour/North|end_score_due|next_session|2025-03-16|Last session"
                + " on 2025-03-09; no final score yet on the Patient Health Questionnaire-9, which"
                + " counts until 2025-04-09.|Ask for the final score.|Dr A||||||2025-03-09|yes|"
                + "2025-04-09",
            "harbour|finn|depression|harbour/North|ideation_urgent|today|2025-03-09|PHQ-9 item 9: 3"
                + " on 2025-03-09, the only answer.|Today: a clinician speaks with the patient;"
                + " follow the clinic's emergency plan.|Dr A|phq9_item9|3|2025-03-09|22|first|2025-03-09|"
                + "yes|2025-03-31");
  }

  @Test
  void showsARowAPatientTheMostUrgentFirst() {
    List<Map<String, Object>> rows =
        ReportReader.table(internal.resolve("harbour-north-internal.xlsx"), "Worklist");
    assertThat(rows)
        .extracting(
            row ->
                Stream.of("Band", "Patient", "Clinician", "What", "Latest answer", "In treatment")
                    .map(title -> row.get(title).toString())
                    .collect(Collectors.joining("|")))
        .containsExactly(
            "Today|ann|Dr B|thoughts of self-harm, high|PHQ-9 item 9: 3 of 3 on 2025-03-27, 4 days"
                + " ago|yes",
            "Today|finn|Dr A|thoughts of self-harm, high; final score due (Depression)|PHQ-9 item 9:"
                + " 3 of 3 on 2025-03-09, 22 days ago|yes",
            "This week|cleo||serious adverse event; thoughts of self-harm, high|C-SSRS:"
                + " 5 of 5 on 2024-07-01, 273 days ago|no");
    assertThat(rows.get(2).get("Why").toString())
        .isEqualTo(
            "Marked serious on 2025-01-15: hypoxia. Nothing was given since. C-SSRS:"
                + " 5 on 2024-07-01, the only answer.");
    assertThat(rows).extracting(row -> row.get("Done")).containsOnly("");
  }

  @Test
  void keepsWhoIsToBeReviewedOnceOnASheetOfTheirOwn() {
    assertThat(ReportReader.table(internal.resolve("harbour-north-internal.xlsx"), "Review once"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.get("Patient")).isEqualTo("eve");
              assertThat(row.get("What to do"))
                  .isEqualTo("Review once, with whoever knows the patient.");
            });
  }

  @Test
  void countsOnTheFirstSheetByBandAndClinicianAndNamesTheFirst() {
    assertThat(cover("harbour-north"))
        .contains(
            "Band|Patients|Dr A|Dr B|no clinician named Today|2.0|1.0|1.0|0.0 This week|1.0|0.0|0.0|1.0"
                + " Before the next session|0.0|0.0|0.0|0.0 Review once|1.0|1.0|0.0|0.0",
            "ann|Dr B|Today|4.0|rising|PHQ-9 item 9: 3 of 3, nearly every day"
                + " finn|Dr A|Today|22.0|the only answer|PHQ-9 item 9: 3 of 3, nearly every day"
                + " cleo||This week|75.0||serious adverse event",
            "Today: an answer about thoughts of self-harm of the last 7 days, or of the last 30 days if"
                + " high or risen; a serious event of the last 7 days. This week: any other such"
                + " answer of the last 90 days, such an event of the last 90 days,");
    assertThat(cover("south")).contains("Band|Patients|Dr B Today|0.0|0.0 This week|1.0|1.0");
    assertThat(cover("lake-north"))
        .contains("Nobody is on the worklist; it knows only what the export holds.")
        .doesNotContain("asks for a call");
  }

  @Test
  void countsOnTheFirstSheetOfAllClinicsByClinic() {
    assertThat(cover("all-clinics"))
        .contains(
            "Band|Patients|harbour/North|South|lake/North Today|2.0|2.0|0.0|0.0"
                + " This week|2.0|1.0|1.0|0.0 Before the next session|0.0|0.0|0.0|0.0"
                + " Review once|1.0|1.0|0.0|0.0");
  }

  @Test
  void hasEveryEntryOfTheFileInOneRowOfTheTwoSheets() {
    long entries = 0;
    Set<String> once = new HashSet<>();
    for (String workbook : List.of("harbour-north", "south", "lake-north")) {
      for (String sheet : List.of("Worklist", "Review once")) {
        for (Map<String, Object> row :
            ReportReader.table(internal.resolve(workbook + "-internal.xlsx"), sheet)) {
          boolean isNobody = row.get("Patient").equals("");
          entries += isNobody ? 0 : row.get("What").toString().split("; ", -1).length;
          assertThat(isNobody || once.add(workbook + row.get("Patient"))).isTrue();
        }
      }
    }
    assertThat(entries).isEqualTo(ReportReader.csv(internal.resolve("data/worklist.csv")).size());
  }

  /** Letters of 11 points on a page that is fitted to the paper's width. */
  @ParameterizedTest
  @ValueSource(strings = {"Worklist", "Review once"})
  void isReadableOnPaper(String title) throws Exception {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(internal.resolve("harbour-north-internal.xlsx").toFile())) {
      XSSFSheet sheet = workbook.getSheet(title);
      double inches = 0;
      for (int column = 0; column < 12; column++) {
        inches += sheet.getColumnWidthInPixels(column) / 96;
      }
      double letter = 11 - sheet.getMargin(PageMargin.LEFT) - sheet.getMargin(PageMargin.RIGHT);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(11 * Math.min(1, letter / inches)).isGreaterThan(9);
    }
  }

  @Test
  void neverTakesTheListForAReviewOfTheDay() {
    assertThat(ReportReader.text(internal.resolve("south-internal.xlsx"), "Worklist"))
        .contains("No substitute for same-day review of an answer.");
  }

  @Test
  void saysInMethodsWhatPutsAPatientOnIt() {
    assertThat(ReportReader.text(internal.resolve("south-internal.xlsx"), "Methods"))
        .contains(
            "worklist|thoughts of self-harm, cssrs_ideation|latest answer at least 1; urgent from 4|",
            "worklist|thoughts of self-harm, phq9_item9|latest answer at least 1; urgent from 2|",
            "setting|old_answer|90 days|",
            "setting|old_event|90 days|",
            "worklist|serious adverse event|marked serious on the latest day of treatment|",
            "setting|monitored|120 minutes|");
  }

  @Test
  void namesNoPatientOfAllClinics() {
    Path all = internal.resolve("all-clinics-internal.xlsx");
    for (String sheet : ReportReader.sheets(all)) {
      assertThat(ReportReader.text(all, sheet))
          .as(sheet)
          .doesNotContain("cleo", "ann|", "bob", "finn");
    }
  }

  /** The sentences without the ends of lines. */
  private static String cover(String workbook) {
    return ReportReader.text(internal.resolve(workbook + "-internal.xlsx"), "Start")
        .replace('\n', ' ');
  }
}
