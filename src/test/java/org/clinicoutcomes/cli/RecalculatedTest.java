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
    Path workbooks = Path.of(System.getProperty("workbooks"));
    Path spoiled = Files.createDirectory(folder.resolve("spoiled"));
    int compared = 0;
    for (Path workbook : workbooks(workbooks)) {
      spoil(workbook, spoiled.resolve(workbook.getFileName()));
    }
    Path calculated = recalculate(folder, List.of(workbooks(spoiled)));
    for (Path workbook : workbooks(workbooks)) {
      Map<String, String> expected = formulas(workbook);
      assertThat(formulas(spoiled.resolve(workbook.getFileName())).values())
          .doesNotContainAnyElementsOf(expected.values());
      assertThat(formulas(calculated.resolve(workbook.getFileName())))
          .as(workbook.toString())
          .isEqualTo(expected);
      compared += expected.size();
    }
    assertThat(compared).isGreaterThan(1_000);
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
