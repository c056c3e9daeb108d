package org.clinicoutcomes.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clinicoutcomes.cli.ReportReader;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.report.MethodEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documents name every tidy file and every column of it, as it is declared and written; the
 * methods sheet says how its statistics come about.
 */
class DocumentedColumnsTest {

  private static final Path DATA = Path.of("reports/2026-06-30/internal/data");

  /** A declared file. */
  record Declared(String name, List<String> columns) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Declared> declared() {
    return Stream.concat(
            TidyFiles.ALL.stream()
                .map(file -> new Declared(file.table().name(), file.table().codes())),
            Stream.of(
                new Declared("outcomes", SourceTables.OUTCOMES.header()),
                new Declared("series", SourceTables.SERIES.header()),
                new Declared("worklist", SourceTables.WORKLIST.header()),
                new Declared("rejects", SourceTables.REJECTS.header())))
        .toList();
  }

  @Test
  void everyFileOfAReportIsDeclaredWithTheColumnsItHas() throws IOException {
    Map<String, List<String>> written = new TreeMap<>();
    try (Stream<Path> files = Files.list(DATA)) {
      for (Path file : files.toList()) {
        String header = Files.readAllLines(file).get(0);
        written.put(file.getFileName().toString().replace(".csv", ""), List.of(header.split(",")));
      }
    }
    Map<String, List<String>> declared = new TreeMap<>();
    declared().forEach(file -> declared.put(file.name(), file.columns()));
    assertThat(declared).isEqualTo(written).hasSize(declared().size());
  }

  @Test
  void everyFamilyWithAFileIsAmongThem() {
    assertThat(TidyFiles.ALL.stream().map(file -> (Object) file.table()).toList())
        .containsAll(
            Families.ALL.stream()
                .filter(family -> family.file() != null)
                .map(family -> (Object) family.file())
                .toList());
  }

  /** Accounts of what was read tell nothing that is worked out: all other files say how. */
  @Test
  void everyOtherFileSaysHowItsStatisticsComeAbout() {
    assertThat(TidyFiles.ALL.stream().filter(file -> file.table().methods().isEmpty()))
        .extracting(file -> file.table().name())
        .containsExactlyInAnyOrder("quality", "doubts");
  }

  @Test
  void theMethodsSheetSaysThemAll() {
    List<MethodEntry> shown =
        ReportReader.table(DATA.resolveSibling("all-clinics-internal.xlsx"), "Methods").stream()
            .map(
                row ->
                    Stream.of("What", "Name", "In force", "Meaning", "Source")
                        .map(title -> row.get(title).toString())
                        .toList())
            .map(row -> new MethodEntry(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)))
            .toList();
    for (TidyFiles.Source<?> file : TidyFiles.ALL) {
      assertThat(shown).as(file.table().name()).containsAll(file.table().methods());
    }
  }

  @ParameterizedTest
  @MethodSource("declared")
  void documentsNameEveryColumn(Declared file) throws IOException {
    String outputs = Files.readString(Path.of("src/site/markdown/outputs.md"));
    String start = "**`" + file.name() + ".csv`**";
    assertThat(outputs).contains(start);
    String section = outputs.substring(outputs.indexOf(start) + start.length());
    String about = section.replaceFirst("(?s)\n\\*\\*`.*", "");
    assertThat(file.columns())
        .doesNotHaveDuplicates()
        .allSatisfy(
            code ->
                assertThat(about)
                    .as(code)
                    .containsAnyOf(
                        "`" + code + "`",
                        "[`" + code + "`]",
                        "`" + code.replaceAll("\\d+$", "N`")));
  }
}
