package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.validity.Validity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every part of every workbook by the full schemas, and by the rules for which Excel would ask
 * whether to repair: of the sample, of a clinic without patients and one with three, of a held
 * source, and of names of every kind.
 */
class ValidPartsTest {

  private static final List<String> NAMES =
      List.of(
          "\u05DE\u05E8\u05E4\u05D0\u05D4 \u05D4\u05E9\u05DC\u05D5\u05DD",
          "\u0645\u0631\u062D\u0628\u0627 (\u0661)",
          "=[x]!'y'*?:",
          "_x0041_",
          "History",
          "x".repeat(300),
          "\uD83E\uDD84 Clinic",
          "a \"b\", <c>&amp;\nd");

  @TempDir private static Path folder;
  private static final Validity VALIDITY = new Validity();

  @BeforeAll
  static void run() throws Exception {
    Path input = folder.resolve("input");
    SmallExport.write(input.resolve("names"), NAMES.toArray(String[]::new));
    SmallExport.writeLong(input.resolve("three"), 3);
    SmallExport.writeEmpty(input.resolve("empty"));
    SmallExport.writeWithoutDrug(input.resolve("held"));
    start(input, "small", "2025-01-01");
    start(Path.of("sample-data"), "sample", "2026-06-30");
  }

  private static void start(Path input, String output, String asOf) {
    CommandLineCall.call(
        "run",
        "--input",
        input.toString(),
        "--output",
        folder.resolve(output).toString(),
        "--as-of",
        asOf);
  }

  @Test
  void partsOfTheSampleAreValid() throws IOException {
    assertValid(folder.resolve("sample"), 8);
  }

  @Test
  void partsOfSmallAndHostileClinicsAreValid() throws IOException {
    assertValid(folder.resolve("small"), 2 * (1 + NAMES.size() + 1 + 1));
  }

  private static void assertValid(Path output, int fewest) throws IOException {
    List<Path> workbooks = workbooks(output);
    assertThat(workbooks).hasSizeGreaterThanOrEqualTo(fewest);
    for (Path workbook : workbooks) {
      assertThat(VALIDITY.problems(workbook)).as(workbook.getFileName().toString()).isEmpty();
    }
  }

  private static List<Path> workbooks(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
    }
  }
}
