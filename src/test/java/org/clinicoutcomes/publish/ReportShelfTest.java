package org.clinicoutcomes.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportShelfTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 31);

  @TempDir private Path output;
  private ReportShelf shelf;

  @BeforeEach
  void publish() throws IOException {
    shelf = new ReportShelf(output, Extent.WHOLE);
    publish(JUNE, 0);
    publish(JULY, 1);
    publish(MAY, 0);
  }

  @Test
  void holdsTheReportsTheNewestFirst() {
    assertThat(shelf.dates()).containsExactly(JULY, JUNE, MAY);
  }

  @Test
  void holdsNothingThatIsNoReportOfItsDate() throws IOException {
    Files.createDirectory(output.resolve("2026-08-31"));
    Files.writeString(output.resolve("2026-09-30"), "a file");
    Folders.copy(shelf.folder(JULY), output.resolve("2026-10-31"));
    Folders.copy(shelf.folder(JULY), output.resolve("2026-07-31 copy"));
    Folders.copy(shelf.folder(JULY), output.resolve("2026-11-31"));
    Path foreign = Files.createDirectory(output.resolve("2026-12-31"));
    Files.writeString(
        foreign.resolve("manifest.json"),
        Files.readString(shelf.folder(JULY).resolve("manifest.json"))
            .replace("2026-07-31", "2026-12-31")
            .replace("clinic-outcomes", "another"));
    assertThat(shelf.dates()).containsExactly(JULY, JUNE, MAY);
    assertThat(shelf.newest(MAY)).isEqualTo(JULY);
  }

  @Test
  void passesOverAReportThatSomebodyChanged() throws IOException {
    Files.writeString(shelf.folder(JULY).resolve("notes.txt"), "changed");
    assertThat(shelf.newest(MAY)).isEqualTo(JUNE);
    assertThat(shelf.newest(JULY)).as("known to be whole").isEqualTo(JULY);
    assertThat(shelf.dates()).contains(JULY);
  }

  @Test
  void passesOverAReportThatLacksASourceWhereAllAreWanted() throws IOException {
    assertThat(shelf.newest(MAY)).isEqualTo(JULY);
    assertThat(shelf.newestComplete(JULY)).contains(JUNE);
    Folders.delete(shelf.folder(JUNE));
    Folders.delete(shelf.folder(MAY));
    assertThat(shelf.newestComplete(JULY)).isEmpty();
  }

  private void publish(LocalDate date, long held) throws IOException {
    Path staged = Files.createDirectory(output.resolve("staged"));
    Files.writeString(staged.resolve("notes.txt"), "A note.\n");
    new PublishedReport(shelf.folder(date), output.resolve("aside"))
        .publish(
            staged,
            new PublishedReport.Statement(
                "1.0.0",
                date.toString(),
                shelf.extent(),
                "fingerprint",
                "definitions",
                new TreeMap<>(),
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(Map.of("sources_held", held))));
  }
}
