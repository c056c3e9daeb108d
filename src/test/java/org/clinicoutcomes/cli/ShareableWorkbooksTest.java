package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.clinicoutcomes.publish.Manifest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbooks for outside readers, as files: nothing in them names or shows any one patient. */
class ShareableWorkbooksTest {

  private static final List<String> SHEETS =
      List.of("Start", "Contents", "Summary", "Definitions", "Methods", "Audit");

  /** A shorter text stands for itself anywhere. */
  private static final int SHORTEST = 4;

  /** After a patient's identifier; a year alone may be that of a citation. */
  private static final Pattern BIRTH_DATE =
      Pattern.compile(
          "[A-Z]{2}-[0-9]{5}[,;]([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}[.][0-9]{2}[.][0-9]{4})");

  @TempDir private static Path output;
  private static Path report;

  @BeforeAll
  static void run() {
    String[] arguments = {"--input", "sample-data", "--output", output.toString()};
    assertThat(CommandLineCall.call(arguments).exitCode()).isZero();
    report = output.resolve("2026-06-30");
  }

  @Test
  void everyClinicAndAllHaveOneAndNothingElseIsShared() {
    assertThat(ReportReader.files(shareable()).keySet())
        .containsExactly(
            "all-clinics-shareable.xlsx",
            "harbour-shareable.xlsx",
            "hillcrest-shareable.xlsx",
            "lakeside-shareable.xlsx");
  }

  @Test
  void theyStandInTheManifest() {
    Manifest manifest = Manifest.read(report);
    assertThat(manifest).isNotNull();
    assertThat(manifest.outputs())
        .extracting(Manifest.Entry::path)
        .contains("shareable/all-clinics-shareable.xlsx", "shareable/harbour-shareable.xlsx");
  }

  @Test
  void haveNoSheetWithRowsOfPatients() {
    workbooks().forEach(book -> assertThat(ReportReader.sheets(book)).isEqualTo(SHEETS));
  }

  @Test
  void saysNothingOfAPatientAClinicianOrAnInputFileInAnyPart() throws Exception {
    Set<String> secrets = secrets();
    assertThat(secrets)
        .hasSizeGreaterThan(7_000)
        .contains(
            "HB-10001",
            "sessions.csv",
            "tolerated well, playlist \"Amberlight\" again",
            "1979-01-12",
            "23.12.1968",
            "Dr Dunmore");
    for (Path workbook : workbooks()) {
      Map<String, String> parts = parts(workbook);
      assertThat(parts).containsKeys("docProps/core.xml", "xl/workbook.xml");
      parts.forEach((name, text) -> assertThat(said(text, secrets)).as(workbook + name).isEmpty());
    }
  }

  @Test
  void wouldFindWhatInternalWorkbooksSay() throws Exception {
    Map<String, String> parts = parts(report.resolve("internal/harbour-internal.xlsx"));
    String all = String.join("\n", parts.values());
    assertThat(said(all, secrets())).contains("HB-10001", "harbour/sessions.csv");
  }

  @Test
  void haveNoFormulas() throws Exception {
    for (Path workbook : workbooks()) {
      parts(workbook)
          .forEach((name, text) -> assertThat(text).as(workbook + name).doesNotContain("<f>"));
    }
  }

  @Test
  void showNoSmallCountAndOnlyMultiplesOfFive() {
    for (Path workbook : workbooks()) {
      for (String sheet : List.of("Summary", "Definitions")) {
        for (Map<String, Object> row :
            ReportReader.tables(workbook, sheet).stream().flatMap(List::stream).toList()) {
          for (String title : List.of("Treated", "Eligible", "Assessed", "Did so")) {
            assertThat(row.getOrDefault(title, "hidden"))
                .satisfiesAnyOf(
                    value -> assertThat(value).isEqualTo("hidden"),
                    value -> assertThat((Double) value % 5).isZero());
          }
        }
      }
    }
  }

  private static Path shareable() {
    return report.resolve("shareable");
  }

  private static List<Path> workbooks() {
    return ReportReader.files(shareable()).keySet().stream().map(shareable()::resolve).toList();
  }

  /** Every part of a workbook as text: sheets, shared strings, properties, relations. */
  private static Map<String, String> parts(Path workbook) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    byte[] bytes = Files.readAllBytes(workbook);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(
            part.getName(),
            part.getName() + plain(new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
      }
    }
    return parts;
  }

  private static String plain(String xml) {
    return xml.replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&");
  }

  private static List<String> said(String text, Set<String> secrets) {
    Set<String> beginnings = new HashSet<>();
    for (int at = 0; at + SHORTEST <= text.length(); at++) {
      beginnings.add(text.substring(at, at + SHORTEST));
    }
    return secrets.stream()
        .filter(secret -> beginnings.contains(secret.substring(0, SHORTEST)))
        .filter(text::contains)
        .toList();
  }

  /**
   * Identifiers, notes and birth dates of the export; clinicians; files, with and without folder.
   */
  private static Set<String> secrets() throws Exception {
    Set<String> secrets = new TreeSet<>(DiscretionTest.secrets(Path.of("sample-data")));
    for (Map<String, String> row : ReportReader.csv(report.resolve("internal/data/series.csv"))) {
      secrets.add(row.get("clinician"));
    }
    Manifest manifest = Manifest.read(report);
    assertThat(manifest).isNotNull();
    for (Manifest.Entry input : manifest.inputs()) {
      secrets.add(input.path());
      secrets.add(Path.of(input.path()).getFileName().toString());
    }
    for (String patients : List.of("harbour/patients.csv", "lakeside/Patienten.csv")) {
      byte[] bytes = Files.readAllBytes(Path.of("sample-data", patients));
      BIRTH_DATE
          .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
          .results()
          .forEach(match -> secrets.add(match.group(1)));
    }
    secrets.removeIf(secret -> secret.length() < SHORTEST || secret.matches("[0-9]{1,4}"));
    return secrets;
  }
}
