package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.publish.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source with far fewer patients than in the last report that counts it. */
class SmallerExportTest {

  private static final String ACCEPT = "--accept-smaller";

  @TempDir private Path folder;
  private Path input;
  private Path output;

  @BeforeEach
  void publishTheFirstNight() throws IOException {
    input = folder.resolve("input");
    output = folder.resolve("output");
    write("north", 100, 100);
    write("south", 40, 0);
    assertPublished(night(1));
  }

  /** Patients with a session each, the first of them with a score before and after it. */
  private void write(String source, int patients, int scored) throws IOException {
    Path folderOf = Files.createDirectories(input.resolve(source));
    SmallExport.writeLong(folderOf, patients);
    Files.writeString(folderOf.resolve("mapping.yaml"), "complete_from: 2023-01-01\n");
    try (Writer scores = Files.newBufferedWriter(folderOf.resolve("scores.csv"))) {
      scores.write("patient_id,scored_on,instrument,score\n");
      for (int patient = 0; patient < scored; patient++) {
        scores.write("p" + patient + ",2024-01-02,gad7,12\n");
      }
    }
    Path sessions = folderOf.resolve("sessions.csv");
    Files.writeString(
        sessions, Files.readString(sessions).replace(",8,5\n", ",,\n")); // scores stand in theirs
  }

  private Ended night(int day, String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "run",
                "--input",
                input.toString(),
                "--output",
                output.toString(),
                "--as-of",
                date(day)));
    arguments.addAll(List.of(options));
    return CommandLineCall.call(arguments.toArray(String[]::new));
  }

  private static String date(int day) {
    return "2024-06-0" + day;
  }

  private static void assertPublished(Ended ended) {
    assertThat(ended.exitCode()).as(ended.toString()).isZero();
    assertThat(ended.out()).startsWith("Published ");
  }

  private void assertRefused(Ended ended, int day, String... sentences) throws IOException {
    assertThat(ended.exitCode()).as(ended.toString()).isEqualTo(3);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains(sentences).contains(ACCEPT + ". Nothing was published.");
    assertThat(output.resolve(date(day))).doesNotExist();
    assertThat(Files.readString(output.resolve("latest"))).isEqualTo(date(1) + "\n");
  }

  @Test
  void isNotPublishedUnlessSomebodyAcceptsIt() throws IOException {
    write("north", 50, 50);
    String sentence =
        "north has 50 patients with sessions, and had 100 in the report of 2024-06-01. north has 50"
            + " patients with scores, and had 100 in the report of 2024-06-01. Is an export cut off,"
            + " or missing?";
    assertRefused(night(2), 2, sentence);
    assertRefused(night(3), 3, sentence);
    assertThat(night(3).err()).doesNotContain("south");
    assertPublished(night(2, ACCEPT));
    assertThat(night(2).out()).startsWith("Up to date: ");
    assertPublished(night(3));
    Ended verified =
        CommandLineCall.call(
            "verify", "--input", input.toString(), "--report", output.resolve(date(2)).toString());
    assertThat(verified.exitCode()).as(verified.toString()).isZero();
  }

  @Test
  void isNotPublishedWhereScoresAloneAreCutOff() throws IOException {
    write("north", 100, 60);
    Ended ended = night(2);
    assertRefused(ended, 2, "north has 60 patients with scores, and had 100 in the report");
    assertThat(ended.err()).doesNotContain("with sessions");
  }

  @Test
  void goesOnNightAfterNightWhereItIsLittleSmaller() throws IOException {
    write("north", 96, 96);
    assertPublished(night(2));
    write("north", 92, 92);
    assertPublished(night(3));
    write("north", 87, 87);
    assertThat(night(4).exitCode()).isEqualTo(3);
  }

  @Test
  void isNotPublishedWhereASourceIsGoneOrRenamed() throws IOException {
    Folders.rename(input.resolve("south"), input.resolve("southern"));
    assertRefused(
        night(2), 2, "south has 0 patients with sessions, and had 40 in the report of 2024-06-01.");
    assertPublished(night(2, ACCEPT));
    assertPublished(night(3));
  }

  @Test
  void isHeldAgainstTheLastReportThatCountsTheSource() throws IOException {
    SmallExport.writeWithoutDrug(input.resolve("north"));
    assertThat(night(2).out()).startsWith("Published ").contains("1 of 2 sources held");
    write("north", 50, 50);
    Ended ended = night(3);
    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.err()).contains("and had 100 in the report of 2024-06-01");
    assertThat(Files.readString(output.resolve("latest"))).isEqualTo(date(2) + "\n");
  }

  @Test
  void keepsTheReportOfTheSameDateUntilItIsAccepted() throws IOException {
    byte[] manifest = Files.readAllBytes(output.resolve(date(1)).resolve("manifest.json"));
    write("north", 50, 50);
    assertThat(night(1, "--rerun").exitCode()).isEqualTo(3);
    assertThat(output.resolve(date(1)).resolve("manifest.json")).hasBinaryContent(manifest);
    assertPublished(night(1, "--rerun", ACCEPT));
    assertPublished(night(1, "--rerun"));
  }

  @Test
  void isHeldAgainstNoReportOfALaterDate() throws IOException {
    write("north", 50, 50);
    assertPublished(night(2, ACCEPT));
    Folders.delete(output.resolve(date(1)));
    write("north", 25, 25);
    assertPublished(night(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# a comment\ncomplete_from: 2023-01-01\n",
        "complete_from: 2023-02-01\n",
        "accepted: [{doubt: column_unread, place: scores.csv, most: 9}]\n",
        "# nothing\n",
        ""
      })
  void isNotPublishedThoughTheMappingIsWrittenOtherwise(String mapping) throws IOException {
    write("north", 50, 50);
    Files.writeString(input.resolve("north/mapping.yaml"), mapping);
    assertThat(night(2).exitCode()).isEqualTo(3);
    Files.delete(input.resolve("north/mapping.yaml"));
    assertThat(night(2).exitCode()).isEqualTo(3);
  }

  @Test
  void isNotPublishedThoughASettingIsAnother() throws IOException {
    write("north", 50, 50);
    Files.writeString(input.resolve("settings.yaml"), "gap: 22\nas_of: 2024-06-02\n");
    assertThat(night(2).exitCode()).isEqualTo(3);
  }

  @Test
  void isPublishedAndSaidWhereItIsReadByOtherRules() throws IOException {
    write("north", 50, 50);
    Files.writeString(input.resolve("north/mapping.yaml"), "delimiter: \",\"\n");
    String sentence =
        "north has 50 patients with sessions, and had 100 in the report of 2024-06-01. north has 50"
            + " patients with scores, and had 100 in the report of 2024-06-01. What mapping.yaml or"
            + " the definitions say of how it is read has changed since: if it is not that, its"
            + " export is cut off.";
    Ended first = night(2);
    assertThat(first.exitCode()).as(first.toString()).isEqualTo(1);
    assertThat(first.err()).contains("warning: " + sentence);
    assertThat(night(2).err()).contains(sentence);
    assertThat(newestRecord()).contains("\"smaller\" : [ \"" + sentence + "\" ]");
    assertPublished(night(3));
    assertThat(newestRecord()).doesNotContain("smaller");
  }

  @Test
  void saysNothingOfOtherRulesWhereAllIsThere() throws IOException {
    Files.writeString(input.resolve("north/mapping.yaml"), "delimiter: \",\"\n");
    assertPublished(night(2));
  }

  private String newestRecord() throws IOException {
    try (Stream<Path> records = Files.list(output.resolve(".state/runs"))) {
      return Files.readString(records.max(Comparator.naturalOrder()).orElseThrow());
    }
  }

  @Test
  void saysNothingOfTwoPatientsFewer() throws IOException {
    write("west", 4, 4);
    assertPublished(night(2));
    write("west", 2, 2);
    assertPublished(night(3));
  }
}
