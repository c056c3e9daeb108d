package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.clinicoutcomes.cli.CommandLineCall;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.publish.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of which no name says what they hold: their source is held, and told what to write. */
class UnplacedTablesTest {

  private static final String TABLE = "KetamineRegistry_DATA.csv";
  private static final String DRAFT = "_mapping.suggested.yaml";

  @TempDir private Path folder;

  /** A clinic with nothing but the flat table of a study database under some name. */
  private ForeignExport flat(String name, String delimiter, Charset charset) throws IOException {
    ForeignExport export = ForeignExport.kept("42_study_database_flat", folder);
    Path table = export.source().resolve(TABLE);
    String text = Files.readString(table).replace(",", delimiter);
    Files.delete(table);
    Files.writeString(export.source().resolve(name), text, charset);
    return export;
  }

  private ForeignExport flat(String name) throws IOException {
    return flat(name, ",", StandardCharsets.UTF_8);
  }

  @Test
  void holdsTheFlatTableOfAStudyDatabaseAndSaysWhatToDo() {
    ForeignExport export = ForeignExport.kept("42_study_database_flat", folder);
    ForeignExport.Run run = export.run();
    assertThat(run.isHeld()).as(run.ended().toString()).isTrue();
    String words =
        "There is no sessions file, whose name would begin with sessions. There is "
            + TABLE
            + ", and no name says what it holds: say so under files in mapping.yaml (check --suggest"
            + " writes a mapping to paste); if it is no export, put a _ before its name.";
    assertThat(run.ended().err()).contains("clinic is held: " + words);
    Ended check = export.check();
    assertThat(check.exitCode()).isEqualTo(3);
    assertThat(check.out())
        .startsWith("clinic: would be held\n  held: " + words)
        .contains("1. Settle what holds it: ", "check --suggest");
  }

  @ParameterizedTest
  @CsvSource({
    "export.csv, ',', UTF-8",
    "DATA_LABELS_2026.csv, ;, UTF-8",
    "Registry.TSV, '\t', UTF-8",
    "Unicode Text.txt, '\t', UTF-16",
    "dump.txt, '|', UTF-8"
  })
  void holdsATableOfAnyNameAndDraftsWhatItMayBe(String name, String delimiter, String charset)
      throws IOException {
    ForeignExport export = flat(name, delimiter, Charset.forName(charset));
    ForeignExport.Run run = export.run();
    assertThat(run.isHeld()).as(run.ended().toString()).isTrue();
    assertThat(run.ended().err()).contains("There is " + name + ", and no name says what it holds");
    assertThat(export.suggest())
        .contains(
            "#  patients: [" + name + "]",
            "#  sessions: [" + name + "]",
            "#  scores: [" + name + "]");
  }

  @Test
  void namesEachTableAndNoNote() throws IOException {
    ForeignExport export =
        flat("export.csv").file("Contacts.csv", "Phone,Street").file("README.txt", "Read, mark.");
    assertThat(export.run().ended().err())
        .contains("There are Contacts.csv, export.csv, and no name says what they hold");
    assertThat(export.suggest())
        .contains("## Contacts.csv: no file is read under such a name")
        .doesNotContain("README");
  }

  @Test
  void namesTheTablesBesideScoresAlone() throws IOException {
    ForeignExport export = ForeignExport.kept("00_control", folder);
    Files.move(export.source().resolve("sessions.csv"), export.source().resolve("Visits.csv"));
    assertThat(export.run().ended().err())
        .contains("There is Visits.csv, and no name says what it holds");
  }

  @Test
  void draftsWhatASurveyToolsExportOfAnyNameMayBe() throws IOException {
    ForeignExport export = ForeignExport.kept("20_qualtrics", folder);
    Path source = export.source();
    Files.move(source.resolve("scores.csv"), source.resolve("Intake_June 30, 2026_08.15.csv"));
    Files.delete(source.resolve("sessions.csv"));
    assertThat(export.run().isHeld()).isTrue();
    assertThat(export.suggest()).contains("#  scores: [\"Intake_June 30, 2026_08.15.csv\"]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"README.txt", "readme.md", "corrections.csv", "_export.csv", ".export.csv"})
  void findsNoSourceWhereThereIsNoTable(String name) {
    ForeignExport export = new ForeignExport(folder, "2026-06-30").file(name, "A, b, and c.", "D.");
    Ended run = export.run().ended();
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("No source found in ", "Nothing was published.");
    assertThat(export.check("--suggest").err()).contains("No source found in ");
    assertThat(export.source().resolve(DRAFT)).doesNotExist();
  }

  @Test
  void publishesTheOtherClinics() throws IOException {
    ForeignExport export = flat("export.csv");
    Folders.copy(Path.of("src/test/resources/exports/00_control"), folder.resolve("input/harbour"));
    Folders.copy(Path.of("src/test/resources/exports/00_control"), folder.resolve("input/hill"));
    ForeignExport.Run run = export.run();
    assertThat(run.ended().exitCode()).isEqualTo(3);
    assertThat(run.ended().out()).contains("2 clinics", "1 of 3 sources held");
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("36/60");
    assertThat(export.check().out())
        .contains("clinic: would be held", "harbour: would be published");
  }

  @Test
  void publishesAllOnceTheTableIsSaidToBeNoExport() throws IOException {
    ForeignExport export = flat("export.csv");
    Folders.copy(Path.of("src/test/resources/exports/00_control"), folder.resolve("input/harbour"));
    assertThat(export.run().ended().exitCode()).isEqualTo(3);
    Path table = export.source().resolve("export.csv");
    Files.move(table, table.resolveSibling("_export.csv"));
    ForeignExport.Run run = export.run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.ended().out()).contains("0 of 1 source held");
  }

  @Test
  void holdsTheInputFolderItself() throws IOException {
    Ended check = check(flat("export.csv").source());
    assertThat(check.exitCode()).isEqualTo(3);
    assertThat(check.out()).contains("clinic: would be held", "There is export.csv, and no name");
    assertThat(folder.resolve("input/clinic").resolve(DRAFT)).exists();
  }

  private static Ended check(Path input) {
    return CommandLineCall.call("check", "--suggest", "--input", input.toString());
  }

  @Test
  void draftsForASpreadsheetAlone() {
    ForeignExport export = ForeignExport.kept("40_xlsx_message/only", folder);
    assertThat(export.suggest()).contains("sessions.xlsx is a spreadsheet program's file");
  }

  @Test
  void draftsNothingForAFolderThatIsLost() throws IOException {
    ForeignExport export = ForeignExport.kept("00_control", folder);
    Files.createSymbolicLink(folder.resolve("input/north"), Path.of("/nowhere/north"));
    Ended ended = export.check("--suggest");
    assertThat(ended.exitCode()).as(ended.toString()).isEqualTo(3);
    assertThat(ended.out().lines().filter(line -> line.contains("Suggested: ")).toList())
        .isEqualTo(List.of("  Suggested: " + export.source().resolve(DRAFT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"forms.csv.gz", "forms.txt.gz"})
  void holdsATableOfAnyNameThatCannotBeUnpackedToItsEnd(String name) throws IOException {
    byte[] scores =
        Files.readAllBytes(ForeignExport.kept("00_control", folder).source().resolve("scores.csv"));
    int half = scores.length / 2;
    byte[] first = Packed.of(Arrays.copyOf(scores, half));
    byte[] second = Packed.of(Arrays.copyOfRange(scores, half, scores.length));
    String cutOff = " is damaged or was cut off: it cannot be unpacked to its end.";
    assertHeldFor(name, "it has scores of 30 patients", first, second);
    assertHeldFor(name, cutOff, Arrays.copyOf(first, first.length - 9));
    assertHeldFor(name, cutOff, first, Arrays.copyOf(second, 5));
    assertHeldFor(name, cutOff, Arrays.copyOf(first, 60), second);
    assertHeldFor(name, " holds something else behind what is packed", first, new byte[] {0, 1});
  }

  private void assertHeldFor(String name, String because, byte[]... parts) throws IOException {
    ForeignExport export = ForeignExport.kept("00_control", folder);
    Files.delete(export.source().resolve("scores.csv"));
    Files.write(export.source().resolve(name), Packed.together(parts));
    ForeignExport.Run run = export.run();
    assertThat(run.isHeld()).as(run.ended().toString()).isTrue();
    assertThat(run.ended().err()).contains("clinic is held: " + name, because);
    assertThat(export.check().exitCode()).isEqualTo(3);
  }
}
