package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.clinicoutcomes.workbook.WorkbookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Another spreadsheet calculates the workbooks of a report anew, from copies in which every value
 * of a formula is spoiled: so that none of them can be read off, only made again.
 *
 * <p>{@code .ci/run} says which program and which workbooks; a build on a machine without one goes
 * without.
 */
@EnabledIfSystemProperty(named = "spreadsheet", matches = ".+")
class RecalculatedTest {

  /** The other spreadsheet writes fifteen digits, of which the last is rounded. */
  private static final MathContext DIGITS = new MathContext(12);

  private static final Pattern FORMULA =
      Pattern.compile("(<c r=\"[A-Z]+[0-9]+\"[^>]*>)<f>([^<]*)</f><v>[^<]*</v>");

  private static final Pattern ALL_ROWS =
      Pattern.compile("(COUNTIFS|SUMPRODUCT)\\(\\(*(EXACT\\()?Patients\\[Condition]");

  /** Recalculates whatever it opens, whoever wrote it. */
  private static final String ALWAYS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"
      oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """;

  @TempDir private static Path folder;

  @Test
  void everyFormulaGivesTheValueThatStandsInItsCell() throws Exception {
    Path reports = Path.of(System.getProperty("workbooks"));
    assertThat(compared(workbooks(reports), Files.createDirectory(folder.resolve("sample"))))
        .isGreaterThan(1_000);
  }

  /** Formulas of a clinic with many patients look at the rows of a condition only. */
  @Test
  void everyFormulaOfALongPatientsDoesToo() throws Exception {
    Path exports = folder.resolve("exports");
    assertEnds("generate", "--clinics", "1", "--patients", "2500", "--output", exports.toString());
    Path reports = folder.resolve("reports");
    assertEnds(
        "run",
        "--input",
        exports.toString(),
        "--output",
        reports.toString(),
        "--as-of",
        "2026-06-30");
    Path workbook = reports.resolve("2026-06-30/internal/harbour-internal.xlsx");
    List<String> longWay = new ArrayList<>();
    WorkbookReader.read(
        workbook,
        cell -> {
          if (ALL_ROWS.matcher(cell.formula()).find() && !cell.sheet().startsWith("Start")) {
            longWay.add(cell.sheet() + " " + cell.formula());
          }
        });
    assertThat(longWay).isEmpty();
    assertThat(compared(new Path[] {workbook}, Files.createDirectory(folder.resolve("many"))))
        .isGreaterThan(1_000);
  }

  private static void assertEnds(String... arguments) {
    ProgramProcess.Ended call = CommandLineCall.call(arguments);
    assertThat(call.exitCode()).as(call.err()).isZero();
  }

  /** How many formulas another spreadsheet made anew, each with the same value. */
  private static int compared(Path[] workbooks, Path within) throws Exception {
    Path spoiled = Files.createDirectory(within.resolve("spoiled"));
    for (Path workbook : workbooks) {
      spoil(workbook, spoiled.resolve(workbook.getFileName()));
    }
    Path calculated = recalculate(within, List.of(workbooks(spoiled)));
    int compared = 0;
    for (Path workbook : workbooks) {
      Map<String, String> expected = formulas(workbook);
      assertThat(formulas(spoiled.resolve(workbook.getFileName())).values())
          .doesNotContainAnyElementsOf(expected.values());
      assertThat(formulas(calculated.resolve(workbook.getFileName())))
          .as(workbook.toString())
          .isEqualTo(expected);
      compared += expected.size();
    }
    return compared;
  }

  private static Path[] workbooks(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toArray(Path[]::new);
    }
  }

  private static void spoil(Path workbook, Path copy) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
      for (ZipEntry entry : zip.stream().toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = zip.getInputStream(entry)) {
          byte[] bytes = in.readAllBytes();
          out.write(entry.getName().startsWith("xl/worksheets/sheet") ? spoiled(bytes) : bytes);
        }
      }
    }
  }

  private static byte[] spoiled(byte[] sheet) {
    Matcher formula = FORMULA.matcher(new String(sheet, StandardCharsets.UTF_8));
    return formula
        .replaceAll(
            cell ->
                Matcher.quoteReplacement(
                    cell.group(1) + "<f>" + cell.group(2) + "</f><v>-987654</v>"))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Has the other spreadsheet open workbooks and save them, and says in which folder. */
  static Path recalculate(Path folder, List<Path> workbooks)
      throws IOException, InterruptedException {
    Path settings = Files.createDirectories(folder.resolve("settings/user"));
    Files.writeString(settings.resolve("registrymodifications.xcu"), ALWAYS);
    Path calculated = Files.createDirectory(folder.resolve("calculated"));
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("spreadsheet"),
                "-env:UserInstallation=" + settings.getParent().toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                calculated.toString()));
    workbooks.forEach(workbook -> command.add(workbook.toString()));
    Process process = new ProcessBuilder(command).inheritIO().start();
    assertThat(process.waitFor(5L * workbooks.size(), TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    return calculated;
  }

  /** What every formula says, by sheet and cell; numbers without what their spelling adds. */
  private static Map<String, String> formulas(Path workbook) {
    Map<String, String> values = new TreeMap<>();
    WorkbookReader.read(
        workbook,
        cell -> {
          if (!cell.formula().isEmpty()) {
            values.put(cell.sheet() + "!" + cell.reference(), number(cell.value()));
          }
        });
    return values;
  }

  private static String number(String text) {
    return text.matches("-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?")
        ? new BigDecimal(text).round(DIGITS).stripTrailingZeros().toPlainString()
        : text;
  }
}
