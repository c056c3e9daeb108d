package org.clinicoutcomes.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.SourceMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventoryTest {

  @TempDir private Path folder;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  private static Inventory scan(Path input) {
    return Inventory.scan(input, file -> SourceMapping.NONE, Set.of());
  }

  @Test
  void findsSourcesByNameAndTheirFilesInTheOrderOfReading() throws IOException {
    write("b/scores.csv", "");
    write("b/Sessions_2024.CSV", "");
    write("b/sessions_2023.tsv.gz", "");
    write("b/patients.txt", "");
    write("b/adverse_events.csv", "");
    write("a/assessments.csv", "");
    Inventory inventory = scan(folder);
    assertThat(inventory.sources()).extracting(SourceFiles::name).containsExactly("a", "b");
    assertThat(inventory.sources().get(1).files())
        .extracting(InputFile::name)
        .containsExactly(
            "patients.txt",
            "Sessions_2024.CSV",
            "sessions_2023.tsv.gz",
            "scores.csv",
            "adverse_events.csv");
    assertThat(inventory.sources().get(0).of(FileKind.SCORES)).hasSize(1);
    assertThat(inventory.warnings()).isEmpty();
  }

  @Test
  void saysWhichNameAMisspeltOneMeans() throws IOException {
    write("north/sessions.csv", "");
    write("north/mapping.yml", "");
    write("Settings.yaml", "");
    write("south/sessions.csv", "");
    write("south/mapping.yaml", "");
    assertThat(scan(folder).warnings())
        .containsExactly(
            "Settings.yaml is not read: it would have to be called settings.yaml",
            "north/mapping.yml is not read: it would have to be called mapping.yaml");
  }

  @Test
  void namesASourceOfTheFolderItselfAfterIt() throws IOException {
    write("sessions.csv", "");
    Inventory inventory = scan(folder);
    assertThat(inventory.sources())
        .extracting(SourceFiles::name)
        .containsExactly(String.valueOf(folder.getFileName()));
    assertThat(inventory.inputs()).extracting(InputFile::path).containsExactly("sessions.csv");
  }

  @Test
  void listsEveryFileThatDecidesTheReportWithItsHash() throws IOException {
    write("settings.yaml", "as_of: 2024-06-30\n");
    write("definitions/measures/own.yaml", "a: 1\n");
    write("definitions/.hidden", "");
    write("north/sessions.csv", "abc");
    write("north/mapping.yaml", "");
    write("north/corrections.csv", "");
    write("north/_truth.csv", "");
    write(".git/sessions.csv", "");
    Inventory inventory = scan(folder);
    assertThat(inventory.inputs())
        .extracting(InputFile::path)
        .containsExactly(
            "definitions/measures/own.yaml",
            "north/mapping.yaml",
            "north/sessions.csv",
            "settings.yaml");
    InputFile sessions = inventory.sources().get(0).files().get(0);
    assertThat(sessions.size()).isEqualTo(3);
    assertThat(sessions.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    InputFile mapping = Objects.requireNonNull(inventory.sources().get(0).mappingFile());
    assertThat(mapping.file()).isEqualTo(folder.resolve("north/mapping.yaml"));
    assertThat(inventory.warnings()).isEmpty();
  }

  @Test
  void takesAFolderOfTablesOfNoKnownKindForASource() throws IOException {
    write("north/sessions.csv", "");
    write("south/visits.csv", "");
    write("south/notes.txt", "");
    write("east/Dump.TSV.gz", "");
    write("docs/readme.md", "");
    Inventory inventory = scan(folder);
    assertThat(inventory.sources())
        .extracting(SourceFiles::name)
        .containsExactly("east", "north", "south");
    assertThat(inventory.sources())
        .extracting(SourceFiles::unplacedNames)
        .containsExactly(List.of("Dump.TSV.gz"), List.of(), List.of("visits.csv"));
    assertThat(inventory.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id\tday\tdrug\n1\t2\t3\n",
        "A title\n\nid;day;drug\n1;2;3\n",
        "id|day|drug\n1|2|3\n",
        "id,day,drug\n1,2,3\n"
      })
  void takesATextThatReadsLikeATableForOne(String text) throws IOException {
    write("north/Export.txt", text);
    Files.writeString(folder.resolve("north/Unicode.txt"), text, StandardCharsets.UTF_16);
    assertThat(scan(folder).sources().get(0).unplacedNames())
        .containsExactly("Export.txt", "Unicode.txt");
  }

  @Test
  void namesAFolderOfNotesInAWarning() throws IOException {
    write("north/sessions.csv", "");
    write("south/notes.txt", "North, south, east, and west.\nOne; two; three; and four.\n");
    write("south/more.txt", "north,south\neast,west\na,b,c\nd,e\n");
    write("south/lost.txt.gz", "none");
    assertThat(scan(folder).sources()).hasSize(1);
    assertThat(scan(folder).warnings())
        .containsExactly(
            "Nothing is read from south/: none of its files (lost.txt.gz, more.txt, notes.txt) has a"
                + " name that begins with patients, sessions, scores (or assessments,"
                + " observations), adverse_events and ends in .csv, .tsv, .txt or one of these and .gz; mapping.yaml may name them under files.");
  }

  @Test
  void passesOverTablesBesideTheClinics() throws IOException {
    write("north/sessions.csv", "");
    write("overview.csv", "");
    assertThat(scan(folder).sources()).extracting(SourceFiles::name).containsExactly("north");
    assertThat(scan(folder).warnings())
        .singleElement()
        .asString()
        .startsWith("Nothing is read from the input folder's own files: none of its files (over");
  }

  @Test
  void takesTablesOfTheFolderItselfForASourceWhereThereIsNoClinic() throws IOException {
    write("export.csv", "");
    write("archive/old.csv", "");
    assertThat(scan(folder).sources())
        .extracting(SourceFiles::folder)
        .containsExactlyInAnyOrder(folder, folder.resolve("archive"));
  }

  @Test
  void namesATableItCannotPlaceButNoReadme() throws IOException {
    write("north/sessions.csv", "");
    write("north/visits.csv", "");
    write("north/readme.txt", "");
    assertThat(scan(folder).warnings())
        .containsExactly(
            "north/visits.csv is not read: its name begins with none of patients, sessions, scores"
                + " (or assessments, observations), adverse_events");
  }

  @Test
  void refusesAFolderWithoutASource() throws IOException {
    write("readme.md", "");
    assertThatThrownBy(() -> scan(folder))
        .isInstanceOf(InputProblem.class)
        .hasMessage(
            "No source found in "
                + folder
                + ": expected a subfolder for each clinic with a file such as sessions.csv.");
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    assertThatThrownBy(() -> scan(folder.resolve("no")))
        .isInstanceOf(InputProblem.class)
        .hasMessage("There is no input folder " + folder.resolve("no") + ".");
  }

  @Test
  void refusesTwoSourcesOfOneName() throws IOException {
    String own = String.valueOf(folder.getFileName());
    write("sessions.csv", "");
    write(own + "/sessions.csv", "");
    assertThatThrownBy(() -> scan(folder))
        .isInstanceOf(InputProblem.class)
        .hasMessage("Two sources in " + folder + " are called " + own + "; rename one.");
  }
}
