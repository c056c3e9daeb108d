package org.clinicoutcomes.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.clinicoutcomes.export.SourceMapping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files beside a source's tables that may hold what these lack, and are never read. */
class LostFilesTest {

  @TempDir private Path input;
  private Path north;

  @BeforeEach
  void writeSessions() throws IOException {
    north = Files.createDirectories(input.resolve("north"));
    write("sessions.csv");
  }

  private void write(String name) throws IOException {
    Path file = north.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "patient_id\nP1\n");
  }

  private void zip(String name, String... entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(north.resolve(name));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
      }
    }
  }

  private Inventory scan() {
    return Inventory.scan(input, file -> SourceMapping.NONE, Set.of());
  }

  private List<String> unread() {
    return scan().sources().get(0).unread().stream().map(UnreadFile::name).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scores.json",
        "Scores_2026.ndjson",
        "assessments.jsonl.gz",
        "scores.csv.part",
        "scores.part",
        "scores.tmp",
        "sessions_2.csv.bak",
        "scores.csv.1",
        "scores.csv~",
        "scores.7z",
        "observations.tar.gz",
        "sessions_old.dat",
      })
  void holdsWhatIsCalledLikeATableThatIsNotRead(String name) throws IOException {
    write(name);
    assertThat(unread()).containsExactly(name);
    assertThat(scan().warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026/scores.csv", "more/and more/scores_7.tsv", "data/sessions_1.csv.gz"})
  void holdsAFolderWithATableOfOurs(String name) throws IOException {
    write(name);
    write("2025/letter.txt");
    assertThat(unread()).containsExactly(name.substring(0, name.indexOf('/')));
  }

  @Test
  void holdsAnArchiveWithATableOfOurs() throws IOException {
    zip("export.zip", "readme.txt", "all/scores.csv");
    assertThat(scan().sources().get(0).unread())
        .extracting(UnreadFile::sentence)
        .containsExactly("export.zip is an archive: scores.csv in it is not read.");
  }

  @Test
  void holdsAnArchiveWhoseTableStandsBehindAThousandOtherNames() throws IOException {
    List<String> names = IntStream.range(0, 1_500).mapToObj("letter_%d.pdf"::formatted).toList();
    zip(
        "export.zip",
        Stream.concat(names.stream(), Stream.of("scores.csv")).toArray(String[]::new));
    assertThat(unread()).containsExactly("export.zip");
  }

  @Test
  void holdsAnArchiveThatWasCutOffWhereverThatIs() throws IOException {
    zip("letters.zip", "letters.pdf");
    byte[] whole = Files.readAllBytes(north.resolve("letters.zip"));
    assertThat(unread()).isEmpty();
    for (int length = 0; length < whole.length; length++) {
      Files.write(north.resolve("letters.zip"), Arrays.copyOf(whole, length));
      assertThat(scan().sources().get(0).unread())
          .as("%d bytes", length)
          .extracting(UnreadFile::sentence)
          .containsExactly(
              "letters.zip is an archive that is damaged or was cut off, and not read.");
    }
  }

  @Test
  void namesADamagedArchiveOfATableThatIsRead() throws IOException {
    write("sessions.zip");
    assertThat(unread()).isEmpty();
    assertThat(scan().warnings())
        .containsExactly(
            "north/sessions.zip is an archive that is damaged or was cut off, and not read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"archive", "old", "backup", "Alte Exporte"})
  void saysWhatToDoWithAFolderOfOldTables(String folder) throws IOException {
    write(folder + "/scores_2024.csv");
    write(folder + "/scores_2023.csv");
    UnreadFile unread = scan().sources().get(0).unread().get(0);
    assertThat(unread.sentence())
        .isEqualTo(folder + " is a folder: scores_2023.csv and 1 more in it are not read.");
    assertThat(unread.remedy())
        .contains("put a _ before its name", "`accepted: [{doubt: file_not_read, place: " + folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sessions.csv.bak",
        "sessions.bak",
        "sessions.json",
        "sessions.csv.part",
        "old/sessions.csv",
        "labs.json",
        "labs.csv.bak",
        "letters/labs.csv"
      })
  void namesCopiesOfWhatIsReadAndOtherData(String name) throws IOException {
    write(name);
    assertThat(unread()).isEmpty();
    assertThat(scan().warnings())
        .singleElement()
        .asString()
        .startsWith("north/" + name.split("/", 2)[0] + " is ")
        .contains("not read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_scores.json",
        ".scores.csv.swp",
        "readme.pdf",
        "sessions.csv.md5",
        "sessions.csv.done",
        "notes.bak",
        "letters/readme.txt",
        "_old/scores.csv"
      })
  void saysNothingOfWhatIsNoData(String name) throws IOException {
    write(name);
    assertThat(unread()).isEmpty();
    assertThat(scan().warnings()).isEmpty();
  }

  @Test
  void holdsAClinicWhoseTablesAllLieInAFolder() throws IOException {
    Files.createDirectories(input.resolve("south/2026"));
    Files.writeString(input.resolve("south/2026/sessions.csv"), "patient_id\n");
    assertThat(scan().sources()).extracting(SourceFiles::name).containsExactly("north", "south");
    assertThat(scan().sources().get(1).unread()).hasSize(1);
  }

  @Test
  void namesAnArchiveBesideTheClinics() throws IOException {
    Files.writeString(input.resolve("scores.json"), "[]");
    assertThat(scan().sources()).extracting(SourceFiles::name).containsExactly("north");
    assertThat(scan().warnings()).singleElement().asString().contains("scores.json");
  }
}
