package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clinicoutcomes.workbook.WorkbookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No cell of the sample's sheets looks like a code, but for Methods, which sets codes beside words,
 * Audit, and what files are called and their own columns.
 */
class WordsNotCodesTest {

  private static final Set<String> ON_THEM = Set.of("Methods", "Audit");

  /** Codes without an underscore whose words differ: of routes, conditions and responses. */
  private static final Set<String> CODES =
      Set.of("iv", "im", "sc", "ptsd", "ocd", "crps", "migraine", "depression", "censored", "lost");

  @TempDir private Path output;

  @Test
  void noCellLooksLikeACode() throws Exception {
    String[] arguments = {"--input", "sample-data", "--output", output.toString()};
    assertThat(CommandLineCall.call(arguments).exitCode()).isZero();
    Set<String> own = ownWords();
    Set<String> found = new TreeSet<>();
    for (Path workbook : workbooks()) {
      WorkbookReader.read(
          workbook,
          cell -> {
            boolean isCode = cell.value().contains("_") || CODES.contains(cell.value());
            if (isCode && !ON_THEM.contains(cell.sheet()) && !own.contains(cell.value())) {
              found.add(cell.sheet() + " " + cell.reference() + ": " + cell.value());
            }
          });
    }
    assertThat(found).isEmpty();
  }

  private List<Path> workbooks() throws Exception {
    try (Stream<Path> files = Files.walk(output.resolve("2026-06-30"))) {
      List<Path> workbooks = files.filter(file -> file.toString().endsWith(".xlsx")).toList();
      assertThat(workbooks).hasSize(8);
      return workbooks;
    }
  }

  /** Names of the sample's files, and the headers of their columns as their clinic wrote them. */
  private static Set<String> ownWords() throws Exception {
    Set<String> own = new HashSet<>();
    try (Stream<Path> files = Files.walk(Path.of("sample-data"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        own.add(file.getFileName().toString());
        if (file.toString().endsWith(".csv")) {
          String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          own.addAll(List.of(text.lines().findFirst().orElse("").split("[,;\t]")));
        }
      }
    }
    return own;
  }
}
