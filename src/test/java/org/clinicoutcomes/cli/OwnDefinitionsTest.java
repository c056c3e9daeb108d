package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clinic's own instrument, measure and headline, put beside its exports: no code is touched. */
class OwnDefinitionsTest {

  @TempDir private static Path folder;
  private static Ended ended;
  private static Path internal;

  @BeforeAll
  static void run() throws Exception {
    Path input = folder.resolve("input");
    write(
        input.resolve("definitions/instruments/sleep.yaml"),
        """
        sleep_quality:
          name: Sleep quality scale of this house
          lowest: 0
          highest: 40
          decimals: 0
          better: higher
          recall: 1 week
          citation: "in-house, 2024"
        """);
    write(
        input.resolve("definitions/measures/sleep.yaml"),
        """
        sleep_10_points:
          instrument: sleep_quality
          conditions: [tinnitus, migraine]
          entry: {at_least: 20}
          rule: {point_reduction_at_least: 10}
          meaning: benefit
          phrase: slept better by at least ten points
          citation: "in-house, 2024"
        """);
    write(
        input.resolve("definitions/conditions/tinnitus.yaml"),
        """
        tinnitus:
          name: Tinnitus
          groups: [ear]
          headlines: [sleep_10_points]
          citation: "in-house, 2024"
        """);
    write(input.resolve("settings.yaml"), "closed: 40\n");
    write(
        input.resolve("harbour/sessions.csv"),
        """
        session_id,patient_id,session_date,condition,drug,route,sleep_quality_before,sleep_quality_after
        1,a,2024-01-01,tinnitus,ketamine,iv,12,14
        2,a,2024-01-04,tinnitus,ketamine,iv,15,30
        3,b,2024-01-01,tinnitus,ketamine,iv,10,12
        4,b,2024-01-04,tinnitus,ketamine,iv,12,15
        5,c,2024-01-01,tinnitus,ketamine,iv,30,39
        """);
    ended =
        ProgramProcess.here()
            .run(
                "run",
                "--input",
                input.toString(),
                "--output",
                folder.resolve("output").toString(),
                "--as-of",
                "2025-01-01");
    internal = folder.resolve("output/2025-01-01/internal");
  }

  @Test
  void publishesTheirRates() {
    assertThat(ended.exitCode()).isZero();
    assertThat(ReportReader.csv(internal.resolve("data/results.csv")))
        .filteredOn(
            row ->
                row.get("clinic").equals("harbour")
                    && row.get("period").equals("all")
                    && row.get("stratum").equals("all"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("condition", "tinnitus")
                    .containsEntry("measure", "sleep_10_points")
                    .containsEntry("treated", "3")
                    .containsEntry("below_entry", "1")
                    .containsEntry("assessed", "2")
                    .containsEntry("improved", "1")
                    .containsEntry("rate", "0.500000"));
  }

  @Test
  void saysThemInWordsInTheWorkbook() {
    Path workbook = internal.resolve("harbour-internal.xlsx");
    assertThat(ReportReader.text(workbook, "Start").replace('\n', ' '))
        .contains(
            "Of 3 patients whose first series for ",
            " 2 of them have a final score; 1 of those 2 (50 %, 95 % CI 9–91)"
                + " slept better by at least ten points.");
    assertThat(ReportReader.text(workbook, "Definitions"))
        .contains("Tinnitus|slept better by at least ten points|headline|");
  }

  @Test
  void namesThemInMethods() {
    assertThat(ReportReader.text(internal.resolve("harbour-internal.xlsx"), "Methods"))
        .contains(
            "setting, changed|closed|40 days|",
            "setting|gap|21 days|",
            "measure|sleep_10_points|baseline \u2264 20; higher by \u2265 10|",
            "instrument|sleep_quality|0\u201340, higher is better|Sleep quality scale of this house");
  }

  private static void write(Path file, String text) throws Exception {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
