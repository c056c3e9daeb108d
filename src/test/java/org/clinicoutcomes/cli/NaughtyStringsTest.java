package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that programs stumble over, wherever an export has a free text: a whole run of them. */
class NaughtyStringsTest {

  private static final List<String> NAUGHTY =
      List.of(
          "=1+1",
          "=cmd|' /C calc'!A0",
          "+cmd|' /C calc'!A0",
          "@SUM(1+1)*cmd",
          "-2+3",
          "=HYPERLINK(\"http://example.org\",\"x\")",
          "'=1+1",
          "${jndi:ldap://127.0.0.1/a}",
          "${7*7}",
          "#{7*7}",
          "{{7*7}}",
          "%s%n%d%x",
          "%00",
          "{0} {1}",
          "'; DROP TABLE patients; --",
          "1 OR 1=1",
          "<script>alert(1)</script>",
          "&lt;b&gt;&amp;&#x0;",
          "]]><!--",
          "<?xml version=\"1.0\"?>",
          "a\"b",
          "a\"\"b",
          "\"",
          "a,b",
          "a;b|c",
          "a\tb",
          "a\\nb\\",
          "C:\\temp\\..",
          "../../etc/passwd",
          "/dev/null",
          "CON",
          "con.",
          "NUL.txt",
          "LPT1",
          "AUX",
          "a*b?c:d",
          "[x]!'y'",
          "0",
          "00",
          "000",
          "1.0",
          "1e5",
          "0x1F",
          "TRUE",
          "Infinity",
          "x",
          "X",
          "x  x",
          "x x",
          "x\u00A0x",
          "x\u200Bx",
          "x\u202Eevil\u202Cx",
          "\u05E9\u05DC\u05D5\u05DD",
          "\u0645\u0631\u062D\u0628\u0627",
          "\u7530\u4E2D\u3055\u3093",
          "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
          "\uD83C\uDDE9\uD83C\uDDEA",
          "Zo\u0308e\u0323\u0323\u0323",
          "Z\u0351\u036B\u0343\u036Aalgo",
          "\uFDFD\uFDFA",
          "\u00DF\u1E9E\u0130\u0131",
          "\uFFFDx",
          "x\uFFFEx",
          "x\u0000x",
          "x\u0001\u0007\u001B[31mx",
          "x\u0085\u2028x",
          "_x0041_",
          "x\u2066y\u2069z",
          "\uD835\uDD4F",
          "y".repeat(199));

  private static final List<String> PLAIN =
      IntStream.range(0, NAUGHTY.size()).mapToObj(i -> "p" + (i + 100)).toList();

  @TempDir private static Path folder;
  private static Ended ended;
  private static Path data;
  private static Path plain;

  @BeforeAll
  static void run() throws IOException {
    ended = run("naughty", NAUGHTY);
    assertThat(run("plain", PLAIN).exitCode()).isZero();
    data = data("naughty");
    plain = data("plain");
  }

  private static Ended run(String name, List<String> texts) throws IOException {
    Path input = folder.resolve(name + "/input");
    write(Files.createDirectories(input.resolve("north")), texts);
    Files.writeString(input.resolve("north/mapping.yaml"), "complete_from: 2023-01-01\n");
    return CommandLineCall.call(
        "run",
        "--input",
        input.toString(),
        "--output",
        folder.resolve(name + "/output").toString(),
        "--as-of",
        "2024-12-31");
  }

  private static Path data(String name) {
    return folder.resolve(name + "/output/2024-12-31/internal/data");
  }

  /** Each text is an id of a patient, of sessions and of a series, a clinician, clinic and note. */
  private static void write(Path source, List<String> texts) throws IOException {
    try (CSVPrinter sessions = printer(source.resolve("sessions.csv"));
        CSVPrinter patients = printer(source.resolve("patients.csv"));
        CSVPrinter events = printer(source.resolve("adverse_events.csv"))) {
      sessions.printRecord(
          List.of((SmallExport.HEADER + ",clinician,notes,series_id,purpose").split(",")));
      patients.printRecord("patient_id", "birth_year", "sex", "conditions");
      events.printRecord("patient_id", "session_id", "event");
      for (int i = 0; i < texts.size(); i++) {
        String text = texts.get(i);
        patients.printRecord(text, 1950 + i % 50, i % 2 == 0 ? "female" : "male", "migraine");
        for (int month = 1; month <= 3; month++) {
          String id = month == 1 ? text : text + month;
          sessions.printRecord(session(id, text, texts.get(i / 3 * 3), month, i % 4));
          events.printRecord(text, id, "nausea");
        }
      }
    }
  }

  private static List<Object> session(
      String id, String text, String clinic, int month, int improvement) {
    return List.of(
        id,
        text,
        "2024-0" + month + "-01",
        "migraine",
        "ketamine",
        "iv",
        clinic,
        9 - month,
        7 - month - improvement,
        text,
        text,
        text,
        "induction");
  }

  private static CSVPrinter printer(Path file) throws IOException {
    return new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), CSVFormat.RFC4180);
  }

  @Test
  void endsWellAndSaysNothingOfThem() {
    assertThat(ended.err()).isEmpty();
    assertThat(ended.exitCode()).isZero();
    assertThat(ended.out()).startsWith("Published ").hasLineCount(1);
  }

  @Test
  void acceptsEveryRowOfThem() {
    assertThat(ReportReader.csv(data.resolve("quality.csv")))
        .extracting(
            row -> String.join(" ", row.get("read"), row.get("accepted"), row.get("verdict")))
        .containsExactlyInAnyOrder(
            account(3 * NAUGHTY.size()), account(NAUGHTY.size()), account(3 * NAUGHTY.size()));
  }

  private static String account(int rows) {
    return rows + " " + rows + " accepted";
  }

  @Test
  void keepsEveryPatientByItsId() {
    assertThat(patients(data))
        .containsExactlyInAnyOrder(
            NAUGHTY.stream().map(NaughtyStringsTest::kept).toArray(String[]::new));
    assertThat(patients(plain)).containsExactlyInAnyOrder(PLAIN.toArray(String[]::new));
  }

  private static List<String> patients(Path of) {
    return ReportReader.csv(of.resolve("series.csv")).stream()
        .map(row -> row.get("patient_id"))
        .distinct()
        .toList();
  }

  private static String kept(String id) {
    return Normalizer.normalize(id, Normalizer.Form.NFC);
  }

  @Test
  void keepsEveryClinicByItsName() {
    assertThat(clinics(data)).hasSameSizeAs(clinics(plain));
    assertThat(Files.exists(data.resolveSibling("all-clinics-internal.xlsx"))).isTrue();
  }

  private static List<String> clinics(Path of) {
    return ReportReader.csv(of.resolve("series.csv")).stream()
        .map(row -> row.get("clinic"))
        .distinct()
        .toList();
  }

  @Test
  void comesToTheSameResultsAsWithPlainNames() {
    assertThat(ofAll(data).equals(ofAll(plain))).isTrue();
    assertThat(ofAll(plain)).isNotEmpty();
  }

  private static List<Map<String, String>> ofAll(Path of) {
    return ReportReader.csv(of.resolve("results.csv")).stream()
        .filter(row -> "ALL".equals(row.get("clinic")))
        .filter(row -> !"clinician".equals(row.get("stratum")))
        .toList();
  }
}
