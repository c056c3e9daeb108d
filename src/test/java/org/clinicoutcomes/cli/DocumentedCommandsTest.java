package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clinicoutcomes.cli.CommandLineCall.call;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the documents tell a reader to do can be done, and ends as they say. */
class DocumentedCommandsTest {

  private static final String REPORT = "2026-06-30";
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
  private static final List<String> OF_EVERY_COMMAND = List.of("--help", "--version");

  @TempDir private static Path shared;

  @TempDir private Path folder;

  @BeforeAll
  static void makeAReport() {
    String exports = exports().toString();
    call("generate", "--output", exports, "--clinics", "1", "--patients", "20");
    assertThat(call("run", "--input", exports, "--output", shared.toString()).exitCode()).isZero();
  }

  private static Path exports() {
    return shared.resolve("exports");
  }

  static List<Path> documentsWithCommands() throws Exception {
    List<Path> documents = new ArrayList<>();
    for (Path document : Documents.all()) {
      if (!commands(document).isEmpty()) {
        documents.add(document);
      }
    }
    return documents;
  }

  private static List<DocumentedCommand> commands(Path document) throws Exception {
    return Documents.commands(document.getFileName().toString(), Files.readAllLines(document));
  }

  @ParameterizedTest
  @MethodSource("documentsWithCommands")
  void endAsTheDocumentSays(Path document) throws Exception {
    DocumentReader reader = reader(document);
    for (DocumentedCommand command : commands(document)) {
      if (!command.isSynopsis()) {
        reader.does(command);
      }
    }
  }

  private DocumentReader reader(Path document) throws Exception {
    return DocumentReader.in(
        folder, exports(), shared.resolve(REPORT), Documents.files(Files.readAllLines(document)));
  }

  @Test
  void areFoundWhereverTheyStand() throws Exception {
    assertThat(documentsWithCommands())
        .extracting(document -> document.getFileName().toString())
        .contains(
            "README.md", "definitions.md", "nights.md", "outputs.md", "rerunning.md", "sample.md");
    assertThat(commands(Path.of("src/site/markdown/nights.md")))
        .extracting(DocumentedCommand::text)
        .anyMatch(text -> text.startsWith("15 2 * * * umask 077; "))
        .anyMatch(text -> text.startsWith("ExecStart=/opt/clinic-outcomes/bin/clinic-outcomes "));
  }

  @Test
  void areNeverPassedOver() {
    List<DocumentedCommand> commands =
        Documents.commands("new.md", List.of("Do this:", "", "    rm -rf /srv/clinic"));
    assertThat(commands).hasSize(1);
    assertThatThrownBy(() -> new DocumentReader(folder).does(commands.get(0)))
        .hasMessage("No test knows how to do what is said in new.md, line 3: rm -rf /srv/clinic");
  }

  @Test
  void areSpelledOutWithAllTheirOptions() throws Exception {
    List<DocumentedCommand> synopses =
        commands(Path.of("src/site/markdown/outputs.md")).stream()
            .filter(DocumentedCommand::isSynopsis)
            .toList();
    assertThat(synopses).hasSize(4);
    for (DocumentedCommand synopsis : synopses) {
      String command = synopsis.text().split(" +", -1)[3];
      SortedSet<String> known = options(call(command, "--help").out());
      known.removeAll(OF_EVERY_COMMAND);
      assertThat(options(synopsis.text())).as(command).isEqualTo(known);
    }
  }

  private static SortedSet<String> options(String text) {
    return OPTION
        .matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void giveTheWorkedExampleOfDefinitionsItsOutcomes() throws Exception {
    DocumentReader reader = reader(Path.of("src/site/markdown/definitions.md"));
    for (DocumentedCommand command : commands(Path.of("src/site/markdown/definitions.md"))) {
      reader.does(command);
    }
    assertThat(
            ReportReader.csv(
                reader.path("OUT").resolve(REPORT).resolve("internal/data/outcomes.csv")))
        .filteredOn(row -> "who5_10_points".equals(row.get("measure")))
        .extracting(row -> row.get("patient_id") + " " + row.get("rung"))
        .containsExactly("P1 improved", "P2 below_entry");
  }
}
