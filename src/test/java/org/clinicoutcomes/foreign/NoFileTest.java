package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clinicoutcomes.cli.CommandLineCall;
import org.clinicoutcomes.cli.NamedPipe;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of files that stand for none, wherever one is read: each is said, and none is opened. */
class NoFileTest {

  @TempDir private Path folder;

  private ForeignExport control() {
    return ForeignExport.kept("00_control", folder);
  }

  private void assertWouldBeHeld(String because) {
    Ended ended = check(folder.resolve("input"));
    assertThat(ended.exitCode()).as(ended.toString()).isEqualTo(3);
    assertThat(ended.out()).contains("clinic: would be held", "  held: ").contains(because);
  }

  /** What stands for no file, by the end of its sentence. */
  enum NoFile {
    LINK_TO_NOTHING("is a link to nothing."),
    LINK_IN_A_RING("is a link to nothing."),
    FOLDER("is a folder, not a file."),
    LINK_TO_A_FOLDER("is a folder, not a file."),
    DEVICE("is a pipe or a device, not a file."),
    PIPE("is a pipe or a device, not a file.");

    private final String words;

    NoFile(String words) {
      this.words = words;
    }

    void make(Path place) throws IOException, InterruptedException {
      switch (this) {
        case LINK_TO_NOTHING -> Files.createSymbolicLink(place, Path.of("/nowhere/scores.csv"));
        case LINK_IN_A_RING -> Files.createSymbolicLink(place, place);
        case FOLDER -> Files.createDirectory(place);
        case LINK_TO_A_FOLDER -> Files.createSymbolicLink(place, Path.of("/"));
        case DEVICE -> Files.createSymbolicLink(place, Path.of("/dev/zero"));
        case PIPE -> NamedPipe.make(place);
      }
    }
  }

  /** In a clinic's folder under a name that is known or not; in the input folder itself. */
  @ParameterizedTest
  @EnumSource
  @Timeout(120)
  void neverPassesOverATablesNameThatStandsForNoFile(NoFile noFile) throws Exception {
    ForeignExport export = control();
    for (String name : List.of("scores.csv", "forms.csv", "Export 7.TSV.gz")) {
      Path scores = export.source().resolve(name);
      Files.deleteIfExists(export.source().resolve("scores.csv"));
      noFile.make(scores);
      assertWouldBeHeld(name + " " + noFile.words);
      Files.delete(scores);
    }
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(60)
  void neverPassesOverItInTheInputFolderItself(NoFile noFile) throws Exception {
    ForeignExport export = control();
    Path input = folder.resolve("alone");
    Files.move(export.source(), input);
    Files.delete(input.resolve("scores.csv"));
    noFile.make(input.resolve("scores.csv"));
    Ended ended = check(input);
    assertThat(ended.exitCode()).as(ended.toString()).isEqualTo(3);
    assertThat(ended.out()).contains("held: scores.csv " + noFile.words);
  }

  private static Ended check(Path input) {
    return CommandLineCall.call("check", "--input", input.toString(), "--as-of", "2026-06-30");
  }

  @ParameterizedTest
  @EnumSource(
      names = {"FOLDER", "LINK_TO_A_FOLDER"},
      mode = EnumSource.Mode.EXCLUDE)
  @Timeout(60)
  void neverPassesOverWhatSeemsToHoldTheRest(NoFile noFile) throws Exception {
    ForeignExport export = control();
    Files.delete(export.source().resolve("scores.csv"));
    for (String name : List.of("scores.json", "export.zip", "scores.csv.part")) {
      noFile.make(export.source().resolve(name));
      assertWouldBeHeld(name + " " + noFile.words);
      Files.delete(export.source().resolve(name));
    }
  }

  @Test
  void looksThroughLinksForTablesThatAreNotRead() throws IOException {
    ForeignExport export = control();
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/2026"));
    Files.move(export.source().resolve("scores.csv"), elsewhere.resolve("kept.csv"));
    Files.createSymbolicLink(elsewhere.resolve("scores.csv"), Path.of("kept.csv"));
    Files.createSymbolicLink(export.source().resolve("more"), elsewhere.getParent());
    assertWouldBeHeld("more is a folder: scores.csv");
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(60)
  void saysThatTheInputOrTheConfigurationIsNoFile(NoFile noFile) throws Exception {
    control();
    Path place = folder.resolve("place");
    noFile.make(place);
    Ended configured =
        CommandLineCall.call(
            "run", "--input", folder + "/input", "--output", folder + "/o", "--config", "" + place);
    assertThat(configured.exitCode()).as(configured.toString()).isEqualTo(2);
    assertThat(configured.err()).contains("onfiguration file " + place);
    if (!Files.isDirectory(place)) {
      assertThat(check(place).exitCode()).isEqualTo(3);
      assertThat(check(place).err()).startsWith("error: The input " + place + " is a ");
    }
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(60)
  void refusesADefinitionThatIsNoFile(NoFile noFile) throws Exception {
    control();
    Path own = Files.createDirectories(folder.resolve("input/definitions/instruments"));
    noFile.make(own.resolve("own.yaml"));
    Ended ended = check(folder.resolve("input"));
    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.err()).contains("definitions/instruments/own.yaml: is not a file");
  }
}
