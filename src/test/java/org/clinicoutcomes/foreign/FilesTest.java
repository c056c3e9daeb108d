package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clinicoutcomes.cli.NamedPipe;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.publish.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were to be read and are not there, or are none. */
class FilesTest {

  private static final String SAVE = "Save it as CSV beside it";

  @TempDir private Path folder;

  private ForeignExport control() {
    return ForeignExport.kept("00_control", folder);
  }

  private static void assertHeld(ForeignExport.Run run, String... because) {
    assertThat(run.isHeld()).as(run.ended().toString()).isTrue();
    assertThat(run.ended().err()).contains("clinic is held: ").contains(because);
  }

  private static void assertWouldBeHeld(ForeignExport export, String... because) {
    Ended ended = export.check();
    assertThat(ended.exitCode()).as(ended.toString()).isEqualTo(3);
    assertThat(ended.out()).contains("  held: ").contains(because);
  }

  private static void assertRead(ForeignExport.Run run) {
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
  }

  @Test
  void refusesAMappingThatNamesAFileThatIsNotThere() {
    ForeignExport export = ForeignExport.kept("40_mapped_file_absent", folder);
    String mistake =
        "clinic/mapping.yaml line 2, files.scores: has 'Fragebogen.csv', which is not there, expected"
            + " the name of a file beside mapping.yaml, or a pattern such as \"Export*.csv\".";
    assertThat(export.run().ended().exitCode()).isEqualTo(2);
    assertThat(export.check().err()).contains(mistake);
    Ended again = export.file("FRAGEBOGEN.csv", "patient_id,scored_on,instrument,score").check();
    assertThat(again.exitCode()).as(again.toString()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "files, scores, 'scores: \"Frage*.csv\"'",
    "files, patients, 'patients: [\"P*.tsv\"]'"
  })
  void holdsASourceWhosePatternFitsNoFile(String key, String kind, String line) {
    String pattern = line.replaceAll("[^\"]*\"(.*)\".*", "$1");
    assertWouldBeHeld(
        control().paste(key + ":", "  " + line),
        pattern + " stands in mapping.yaml (" + key + "." + kind + "), and no file is read under");
  }

  @Test
  void readsFilesOfAPatternThatFitsOneAtLeast() {
    assertRead(control().paste("files: {scores: [\"sc*.csv\", scores.csv]}").run());
  }

  @Test
  void holdsASourceWhoseConstantsAreOfNoFile() {
    assertWouldBeHeld(
        control().paste("constants: {scores: {\"GAD*.csv\": {timing: before}}}"),
        "GAD*.csv stands in mapping.yaml (constants.scores), and no file is read under such a name.");
  }

  @Test
  void holdsAFolderOfAMappingAlone() throws IOException {
    ForeignExport export = control();
    Files.delete(export.source().resolve("scores.csv"));
    Files.delete(export.source().resolve("sessions.csv"));
    assertHeld(export.paste("files: {sessions: \"B*.csv\"}").run(), "(files.sessions)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "columns: {sessions: {dose_mg: Dosis}}",
        "columns: {scores: {timing: Wann}}",
        "columns: {scores: {score: Punkte}}", // although there is a column score
        "columns: {patients: {sex: Geschlecht}}",
        "ignore: {sessions: Dosis}",
        "ignore: {scores: [Rater]}"
      })
  void holdsASourceWhoseMappingNamesAHeaderOfNoFile(String line) {
    assertWouldBeHeld(control().paste(line), "held: mapping.yaml names the header ");
  }

  @Test
  void warnsOfAHeaderThatOneOfSeveralFilesHas() {
    ForeignExport.Run run =
        control()
            .paste("columns: {scores: {timing: Wann}}", "ignore: {scores: Rater}")
            .file("scores_2.csv", "patient_id,scored_on,instrument,score,Wann,Rater")
            .run();
    assertRead(run);
    assertThat(run.ended().err())
        .contains("scores.csv: the header that mapping.yaml names for timing is not there");
  }

  @Test
  void saysToSaveASpreadsheetAsCsv() {
    ForeignExport both = ForeignExport.kept("40_xlsx_message/both", folder.resolve("a"));
    assertHeld(
        both.run(), "scores.xlsx is a spreadsheet program's file, which is not read. " + SAVE);
    ForeignExport only = ForeignExport.kept("40_xlsx_message/only", folder.resolve("b"));
    assertHeld(only.run(), "sessions.xlsx is a spreadsheet program's file", SAVE);
    assertThat(only.check().exitCode()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fragebogen.xls", "Werte.XLSM", "Export.ods", "scores 2.numbers"})
  void holdsASourceWithASpreadsheetBesideItsTables(String name) {
    assertWouldBeHeld(control().file(name, "PK"), name + " is a spreadsheet program's file", SAVE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"~$scores.xlsx", "._scores.xlsx", "_old.xlsx", ".~lock.scores.ods#"})
  void passesOverNamesThatAreNoExports(String name) {
    Ended ended = control().file(name, "PK").check();
    assertThat(ended.exitCode()).isZero();
    assertThat(ended.out() + ended.err()).doesNotContain(name.substring(2));
  }

  @Test
  void saysOfASpreadsheetThatWasSavedAsCsvThatTheTableIsRead() {
    ForeignExport.Run run = control().file("Scores.xlsx", "PK").run();
    assertRead(run);
    assertThat(run.ended().err()).contains("clinic/Scores.xlsx is not read: scores.csv is.");
  }

  @Test
  void readsTheSourceAgainOnceTheSpreadsheetIsAway() throws IOException {
    ForeignExport export = control().file("Export.xlsx", "PK");
    assertThat(export.run().isHeld()).isTrue();
    Files.delete(export.source().resolve("Export.xlsx"));
    assertRead(export.run());
  }

  @Test
  @Timeout(60)
  void holdsASourceWhoseTableIsNoFile() throws IOException, InterruptedException {
    Path link = control().source().resolve("scores_2.csv");
    Files.createSymbolicLink(link, Path.of("nowhere.csv"));
    assertHeld(run(), "scores_2.csv is a link to nothing. Put the export there");
    Files.delete(link);
    Files.createDirectory(link);
    assertHeld(run(), "scores_2.csv is a folder, not a file. Put the export there");
    Files.delete(link);
    NamedPipe.make(link);
    assertHeld(run(), "scores_2.csv is a pipe or a device, not a file. Put the export there");
    Files.delete(link);
    Files.createSymbolicLink(link, Path.of("scores.csv"));
    assertRead(run());
  }

  private ForeignExport.Run run() {
    return new ForeignExport(folder, "2026-06-30").run();
  }

  @Test
  @Timeout(60)
  void refusesAMappingOrSettingsThatAreNoFiles() throws IOException, InterruptedException {
    Path mapping = control().source().resolve("mapping.yaml");
    Files.createSymbolicLink(mapping, Path.of("nowhere.yaml"));
    assertThat(run().ended().err()).contains("clinic/mapping.yaml: is not a file");
    Files.delete(mapping);
    Path settings = folder.resolve("input/settings.yaml");
    NamedPipe.make(settings);
    Ended ended = run().ended();
    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.err()).contains("settings.yaml: is not a file");
  }

  @Test
  void holdsAClinicWhoseFolderIsALinkToNothing() throws IOException {
    control();
    Files.createSymbolicLink(folder.resolve("input/north"), Path.of("/nowhere/north"));
    ForeignExport.Run run = run();
    assertThat(run.ended().exitCode()).isEqualTo(3);
    assertThat(run.ended().err()).contains("north is held: ", "north is a link to nothing.");
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
  }

  @Test
  void passesOverASpreadsheetBesideTheClinicsFolders() throws IOException {
    control();
    Files.writeString(folder.resolve("input/Overview.xlsx"), "PK");
    ForeignExport.Run run = run();
    assertRead(run);
    assertThat(run.ended().err()).contains("Overview.xlsx is a spreadsheet program's file");
    Folders.delete(folder.resolve("input/clinic"));
    assertThat(run().ended().exitCode()).isEqualTo(3);
  }
}
