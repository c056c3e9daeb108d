package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.cli.CommandLineCall.call;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network of which one source is held, one is empty, and clinics have names of every kind. */
class HeldAndHostileSourcesTest {

  private static final String EMOJI = "\uD83E\uDD84 Clinic";
  private static final String LONG = "x".repeat(300);
  private static final String HELD_BECAUSE =
      "sessions.csv has no column drug; its columns are: session_id, patient_id, session_date,"
          + " condition, route.";

  @TempDir private static Path folder;
  private static Ended ended;
  private static Path internal;

  @BeforeAll
  static void run() throws Exception {
    Path input = folder.resolve("input");
    SmallExport.write(
        input.resolve("north"),
        "Shared",
        "ALL",
        "../x",
        "CON",
        "con",
        LONG,
        EMOJI,
        "=1+1",
        "Caf\u00e9",
        "Cafe",
        "all-clinics",
        "a \"b\", <c>\nd");
    SmallExport.write(input.resolve("south"), "Shared", "Single");
    SmallExport.writeEmpty(input.resolve("empty"));
    SmallExport.writeWithoutDrug(input.resolve("broken"));
    ended = ProgramProcess.here().run(arguments(input, folder.resolve("output")));
    internal = folder.resolve("output/2025-01-01/internal");
  }

  @Test
  void saysThatASourceIsHeldAndWhy() {
    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.out())
        .hasLineCount(1)
        .startsWith("Published " + internal.getParent() + " (")
        .endsWith(", 1 of 4 sources held).\n");
    assertThat(ended.err()).contains("warning: broken is held: " + HELD_BECAUSE + "\n");
    assertThat(ended.err().lines()).allMatch(line -> line.startsWith("warning: "));
  }

  @Test
  void saysSoAgainWhenUpToDate() {
    Ended again = call(arguments(folder.resolve("input"), folder.resolve("output")));
    assertThat(again.exitCode()).isEqualTo(3);
    assertThat(again.out()).startsWith("Up to date: ").endsWith(", 1 of 4 sources held).\n");
    assertThat(again.err()).isEqualTo(ended.err());
  }

  @Test
  void publishesOfAHeldSourceOnlyItsDataQuality() {
    Path workbook = internal.resolve("broken-held-internal.xlsx");
    assertThat(ReportReader.sheets(workbook))
        .containsExactly("Start", "Contents", "Data quality", "Audit");
    assertThat(ReportReader.text(workbook, "Start"))
        .contains("broken is held: nothing of it is in any figure.", HELD_BECAUSE);
    assertThat(ReportReader.csv(internal.resolve("data/quality.csv")))
        .extracting(row -> row.get("source") + " " + row.get("verdict"))
        .contains("broken held", "empty empty", "north accepted", "south accepted");
    ReportReader.files(internal.getParent())
        .forEach(
            (name, bytes) ->
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                    .as(name)
                    .doesNotContain("hidden-7"));
  }

  @Test
  void saysOfAllClinicsHowManySourcesTheyAre() {
    Path workbook = internal.resolve("all-clinics-internal.xlsx");
    assertThat(ReportReader.text(workbook, "Start"))
        .contains("3 of 4 sources in the figures; the others are held.");
    assertThat(ReportReader.table(workbook, "Clinics"))
        .filteredOn(row -> row.get("Clinic").equals("ALL"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("Sources")).isEqualTo("2 of 4"));
  }

  @Test
  void publishesAnEmptyClinicHonestly() {
    Path workbook = internal.resolve("empty-internal.xlsx");
    assertThat(ReportReader.text(workbook, "Start"))
        .contains("No first series ended up to 2025-01-01: there is no rate to give.")
        .containsSubsequence(
            "empty is empty: its export holds no patient with a session up to 2025-01-01.",
            "Outcomes of ketamine")
        .doesNotContain("Final:", "call");
    assertThat(ReportReader.text(internal.resolve("all-clinics-internal.xlsx"), "Start"))
        .containsSubsequence("empty is empty: ", "Outcomes of ketamine", "Final:");
    assertThat(ReportReader.table(workbook, "Summary")).isEmpty();
    assertThat(ReportReader.table(workbook, "Patients")).isEmpty();
  }

  @Test
  void tellsClinicsOfOneNameApartInEveryFile() {
    for (String file : List.of("results", "flow", "outcomes", "series", "durability")) {
      assertThat(clinics(file))
          .as(file)
          .contains("north/Shared", "south/Shared", "north/ALL", "Single")
          .doesNotContain("Shared", "south/Single");
    }
    assertThat(clinics("results")).contains("ALL").doesNotContain(LONG);
    assertThat(ReportReader.table(internal.resolve("all-clinics-internal.xlsx"), "Clinics"))
        .extracting(row -> row.get("Clinic"))
        .contains("ALL", "north/ALL", "north/Shared", "south/Shared", EMOJI, "=1+1", "../x");
    assertThat(internal.resolve("north-shared-internal.xlsx")).isRegularFile();
    assertThat(internal.resolve("south-shared-internal.xlsx")).isRegularFile();
  }

  @Test
  void givesEveryClinicAFileThatEverySystemCanHold() throws Exception {
    Set<String> clinics = clinics("flow");
    clinics.remove("ALL");
    try (var files = Files.list(internal)) {
      List<String> workbooks =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".xlsx"))
              .toList();
      assertThat(workbooks)
          .hasSize(clinics.size() + 3) // all clinics, the empty one, the held one
          .allMatch(name -> name.matches("[a-z0-9-]{1,67}-internal\\.xlsx"));
    }
    assertThat(folder.resolve("output")).isDirectoryNotContaining("glob:**x-internal.xlsx");
  }

  @Test
  void putsTheSessionsOfANamelessClinicWithTheirSource() {
    assertThat(ReportReader.csv(internal.resolve("data/rejects.csv")))
        .filteredOn(row -> row.get("column").equals("clinic"))
        .hasSize(6)
        .allSatisfy(row -> assertThat(row.get("scope")).isEqualTo("cell"));
    assertThat(clinics("flow")).contains("north");
  }

  @Test
  void publishesNoRateWhenAllSourcesAreHeld() throws Exception {
    SmallExport.writeWithoutDrug(folder.resolve("all-held/broken"));
    Path output = folder.resolve("none");
    Ended none = call(arguments(folder.resolve("all-held"), output));
    assertThat(none.exitCode()).isEqualTo(3);
    assertThat(none.out())
        .isEqualTo(
            "Published "
                + output.resolve("2025-01-01")
                + " (0 clinics, 0 patient courses to judge, 0 rows rejected, 1 of 1 source held).\n");
    assertThat(none.err()).isEqualTo("warning: broken is held: " + HELD_BECAUSE + "\n");
    assertThat(ReportReader.csv(output.resolve("2025-01-01/internal/data/results.csv"))).isEmpty();
    assertThat(
            ReportReader.text(
                output.resolve("2025-01-01/internal/all-clinics-internal.xlsx"), "Start"))
        .contains("0 of 1 source in the figures; the others are held.", "there is no rate to give");
  }

  private static Set<String> clinics(String file) {
    return ReportReader.csv(internal.resolve("data").resolve(file + ".csv")).stream()
        .map((Map<String, String> row) -> row.get("clinic"))
        .collect(Collectors.toSet());
  }

  private static String[] arguments(Path input, Path output) {
    return new String[] {
      "run", "--input", input.toString(), "--output", output.toString(), "--as-of", "2025-01-01"
    };
  }
}
