package org.clinicoutcomes.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clinicoutcomes.cli.CommandLineCall;
import org.clinicoutcomes.cli.ReportReader;
import org.clinicoutcomes.definitions.DefinitionsLoader;
import org.clinicoutcomes.disclosure.Shareable;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.publish.Folders;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The same attack on real workbooks, read cell by cell by another program's reader. */
class AttackedWorkbooksTest {

  private static final int ROUNDED_BY = 2;
  private static final List<String> YEARS = List.of("2021", "2022", "2023", "2024", "2025");
  private static final Map<String, Character> RUNGS =
      Map.of("treated", 'T', "eligible", 'E', "assessed", 'A', "improved", 'I');

  private static final MeasureCatalog CATALOG =
      new DefinitionsLoader().load(Path.of("no-input-of-its-own")).catalog();

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void narrowsNoHiddenCountOfTheSample(Shareable freed) throws IOException {
    Path input = folder.resolve("sample");
    Folders.copy(Path.of("sample-data"), input);
    assertSafe(input, freed);
    Path report = folder.resolve("output/2026-06-30");
    assertThat(ReportReader.files(report.resolve("shareable")).keySet()).isEqualTo(books(freed));
    call("verify", "--input", input, "--report", report);
  }

  /** What is not freed is not there. */
  private static Set<String> books(Shareable freed) {
    Set<String> books = new TreeSet<>();
    if (freed.hasNetwork()) {
      books.add("all-clinics-shareable.xlsx");
    }
    if (freed.hasClinics()) {
      books.addAll(
          List.of("harbour-shareable.xlsx", "hillcrest-shareable.xlsx", "lakeside-shareable.xlsx"));
    }
    return books;
  }

  @ParameterizedTest
  @CsvSource({
    "4, '30,60,12,90', 7, BOTH",
    "2, '250,40', 8, BOTH",
    "4, '30,60,12,90', 9, CLINICS",
    "3, '90,40,20', 10, NETWORK"
  })
  void narrowsNoHiddenCountOfInventedClinics(
      String clinics, String patients, String seed, Shareable freed) throws IOException {
    Path input = folder.resolve("input");
    call(
        "generate",
        "--output",
        input,
        "--clinics",
        clinics,
        "--patients",
        patients,
        "--seed",
        seed);
    assertSafe(input, freed);
  }

  private void assertSafe(Path input, Shareable freed) throws IOException {
    Files.writeString(
        input.resolve("settings.yaml"),
        "shareable: " + freed.name().toLowerCase(Locale.ROOT) + "\n");
    Path output = folder.resolve("output");
    call("run", "--input", input, "--output", output, "--as-of", "2026-06-30");
    Path report = output.resolve("2026-06-30");
    Map<Cell, Long> truth = truth(report);
    Map<Cell, OptionalLong> counts = print(report.resolve("shareable")).counts();
    assertThat(counts.values()).anyMatch(OptionalLong::isEmpty).anyMatch(OptionalLong::isPresent);
    assertThat(
            new Outsider(counts, unprinted(truth, freed), ROUNDED_BY)
                .narrowed(cell -> of(truth, cell)))
        .isEmpty();
  }

  private static Set<Cell> unprinted(Map<Cell, Long> truth, Shareable freed) {
    return freed.hasClinics()
        ? Set.of()
        : truth.keySet().stream()
            .filter(cell -> cell.rung() == 'A' && cell.period().equals(Cell.TOTAL))
            .filter(cell -> !cell.place().equals(Cell.ALL))
            .collect(Collectors.toSet());
  }

  private static void call(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    assertThat(CommandLineCall.call(words).exitCode()).isZero();
  }

  private static Print print(Path shareable) {
    Print print = new Print(CATALOG);
    for (String file : ReportReader.files(shareable).keySet()) {
      Path workbook = shareable.resolve(file);
      String name = file.replace("-shareable.xlsx", "");
      print.add(
          name.equals("all-clinics") ? Cell.ALL : name,
          ReportReader.table(workbook, "Summary"),
          ReportReader.tables(workbook, "Summary").get(1),
          ReportReader.table(workbook, "Definitions"));
    }
    return print;
  }

  /** The rows of results.csv for everybody, by final year and summed up. */
  private static Map<Cell, Long> truth(Path report) {
    Map<Cell, Long> truth = new HashMap<>();
    for (Map<String, String> row : ReportReader.csv(report.resolve("internal/data/results.csv"))) {
      if (row.get("stratum").equals("all") && YEARS.contains(row.get("period"))) {
        String name = CATALOG.condition(row.get("condition")).name();
        RUNGS.forEach(
            (column, rung) -> {
              Cell cell =
                  new Cell(row.get("clinic"), name, row.get("measure"), row.get("period"), rung);
              truth.put(cell, Long.parseLong(row.get(column)));
              truth.merge(cell.during(Cell.TOTAL), truth.get(cell), Long::sum);
            });
      }
    }
    truth.keySet().stream()
        .filter(cell -> cell.rung() == 'T')
        .toList()
        .forEach(cell -> truth.put(Outsider.meaning(cell), truth.get(cell)));
    return truth;
  }

  private static long of(Map<Cell, Long> truth, Cell cell) {
    return switch (cell.rung()) {
      case 'X' -> of(truth, cell.at('T')) - of(truth, cell.at('E'));
      case 'M' -> of(truth, cell.at('E')) - of(truth, cell.at('A'));
      case 'N' -> of(truth, cell.at('A')) - of(truth, cell.at('I'));
      default -> truth.getOrDefault(cell, 0L);
    };
  }
}
