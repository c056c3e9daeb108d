package org.clinicoutcomes.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedReportTest {

  @TempDir private Path output;
  private PublishedReport report;

  @BeforeEach
  void place() {
    report = new PublishedReport(output.resolve("2024-06-30"), output.resolve("aside/old"));
  }

  @Test
  void standsWholeOncePublished() throws IOException {
    publish("new");
    assertThat(report.intactManifest()).isNotNull();
    assertThat(report.intactManifest().fingerprint()).isEqualTo("new");
    assertThat(report.intactManifest().outputs())
        .extracting(Manifest.Entry::path)
        .containsExactly("internal/data/results.csv", "internal/north.xlsx", "notes.txt");
    assertThat(report.aside()).doesNotExist();
  }

  @Test
  void replacesAnOlderReportWhole() throws IOException {
    publish("old");
    Files.writeString(report.folder().resolve("left-over.txt"), "old");
    publish("new");
    assertThat(report.folder().resolve("left-over.txt")).doesNotExist();
    assertThat(report.intactManifest().fingerprint()).isEqualTo("new");
    assertThat(report.aside()).doesNotExist();
  }

  @Test
  void putsTheOlderReportBackAfterTheFirstRename() throws IOException {
    publish("old");
    Folders.rename(report.folder(), report.aside());
    report.recover();
    assertThat(report.intactManifest().fingerprint()).isEqualTo("old");
    assertThat(report.aside()).doesNotExist();
  }

  @Test
  void keepsTheNewReportAfterTheSecondRename() throws IOException {
    publish("old");
    Folders.rename(report.folder(), report.aside());
    publishBeside("new");
    report.recover();
    assertThat(report.intactManifest().fingerprint()).isEqualTo("new");
    assertThat(report.aside()).doesNotExist();
  }

  private void publishBeside(String fingerprint) throws IOException {
    PublishedReport other = new PublishedReport(report.folder(), output.resolve("another"));
    other.publish(staged(fingerprint), statement(fingerprint));
  }

  @Test
  void recoversFromNothing() {
    report.recover();
    assertThat(report.folder()).doesNotExist();
    assertThat(report.intactManifest()).isNull();
  }

  @Test
  void publishesOverAnInterruptedSwap() throws IOException {
    publish("old");
    Folders.rename(report.folder(), report.aside());
    publish("new");
    assertThat(report.intactManifest().fingerprint()).isEqualTo("new");
    assertThat(report.aside()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"internal/data/results.csv", "internal/north.xlsx", "notes.txt"})
  void findsAnyChangedByte(String path) throws IOException {
    publish("new");
    Path file = report.folder().resolve(path);
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 0; at < bytes.length; at++) {
      byte[] changed = bytes.clone();
      changed[at] ^= 1;
      Files.write(file, changed);
      assertThat(intactOrUnreadable()).as("byte " + at).isFalse();
    }
    Files.write(file, bytes);
    assertThat(intactOrUnreadable()).isTrue();
  }

  private boolean intactOrUnreadable() {
    return report.intactManifest() != null;
  }

  @Test
  void findsAMissingFile() throws IOException {
    publish("new");
    Files.delete(report.folder().resolve("notes.txt"));
    assertThat(report.intactManifest()).isNull();
  }

  @Test
  void findsAnAddedFile() throws IOException {
    publish("new");
    Files.writeString(report.folder().resolve("internal/manifest.json"), "");
    assertThat(report.intactManifest()).isNull();
  }

  @Test
  void findsAMissingManifest() throws IOException {
    publish("new");
    Files.delete(report.folder().resolve("manifest.json"));
    assertThat(report.intactManifest()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "null", "no json", "{\"outputs\": null}", "{\"outputs\""})
  void takesADamagedManifestForNone(String text) throws IOException {
    publish("new");
    Files.writeString(report.folder().resolve("manifest.json"), text);
    assertThat(report.intactManifest()).isNull();
  }

  @Test
  void survivesAnyDamageToTheManifest() throws IOException {
    publish("new");
    Path file = report.folder().resolve("manifest.json");
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 0; at < bytes.length; at++) {
      byte[] changed = bytes.clone();
      changed[at] ^= 0x15;
      Files.write(file, changed);
      assertThatCode(() -> report.intactManifest()).as("byte " + at).doesNotThrowAnyException();
    }
  }

  @Test
  void tellsWorkbooksThatSayTheSameFromOthers() throws IOException {
    publish("a");
    Manifest.Entry stored = workbook();
    publish("b", ZipEntry.STORED);
    assertThat(workbook().sha256()).isNotEqualTo(stored.sha256());
    assertThat(workbook().contentSha256()).isNotNull().isEqualTo(stored.contentSha256());
  }

  private Manifest.Entry workbook() {
    return report.intactManifest().outputs().get(1);
  }

  @Test
  void saysNothingOfItsOwnPlace() throws IOException {
    publish("same");
    String first = Files.readString(report.folder().resolve("manifest.json"));
    report = new PublishedReport(output.resolve("elsewhere"), output.resolve("old"));
    publish("same");
    assertThat(Files.readString(report.folder().resolve("manifest.json"))).isEqualTo(first);
  }

  private void publish(String fingerprint) throws IOException {
    publish(fingerprint, ZipEntry.DEFLATED);
  }

  private void publish(String fingerprint, int method) throws IOException {
    report.publish(staged(fingerprint, method), statement(fingerprint));
  }

  private Path staged(String fingerprint) throws IOException {
    return staged(fingerprint, ZipEntry.DEFLATED);
  }

  private Path staged(String fingerprint, int method) throws IOException {
    Path staged = output.resolve("staged-" + fingerprint);
    Files.createDirectories(staged.resolve("internal/data"));
    Files.writeString(staged.resolve("notes.txt"), "A note.\n");
    Files.writeString(staged.resolve("internal/data/results.csv"), "clinic\nNorth\n");
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(staged.resolve("internal/north.xlsx")))) {
      zip.setLevel(method == ZipEntry.STORED ? 0 : 9);
      for (String part : List.of("one.xml", "two.xml")) {
        ZipEntry entry = new ZipEntry(part);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(part.repeat(3).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return staged;
  }

  private static PublishedReport.Statement statement(String fingerprint) {
    return new PublishedReport.Statement(
        "1.0.0",
        "2024-06-30",
        Extent.WHOLE,
        fingerprint,
        "definitions",
        new TreeMap<>(Map.of("gap_days", "21")),
        List.of(new Manifest.Entry("north/scores.csv", 5, "ab", null)),
        new TreeMap<>(
            Map.of(
                "north", new SourceEntry(false, 12, 11, new TreeMap<>(), new TreeMap<>(), null))),
        new TreeMap<>(Map.of("sources", 1L)));
  }
}
