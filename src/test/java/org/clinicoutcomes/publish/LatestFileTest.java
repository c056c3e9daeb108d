package org.clinicoutcomes.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatestFileTest {

  @TempDir private Path folder;
  private LatestFile latest;

  @BeforeEach
  void place() {
    latest = new LatestFile(folder.resolve("latest"), folder.resolve("draft"));
  }

  @Test
  void namesTheReportInOneLine() throws IOException {
    latest.name("2026-06-30");
    assertThat(latest.file()).hasContent("2026-06-30\n");
    assertThat(Files.readString(latest.file())).endsWith("\n").hasLineCount(1);
    assertThat(latest.draft()).doesNotExist();
  }

  @Test
  void namesAnotherReportInstead() {
    latest.name("2026-06-30");
    latest.name("2026-07-01");
    assertThat(latest.file()).hasContent("2026-07-01\n");
  }

  @Test
  void putsRightWhatSomebodyWrote() throws IOException {
    Files.write(latest.file(), new byte[] {(byte) 0xff, 'x'});
    latest.name("2026-06-30");
    assertThat(latest.file()).hasContent("2026-06-30\n");
  }

  @Test
  void leavesAFileAloneThatIsRight() throws IOException {
    latest.name("2026-06-30");
    FileTime before = FileTime.fromMillis(1_000);
    Files.setLastModifiedTime(latest.file(), before);
    latest.name("2026-06-30");
    assertThat(Files.getLastModifiedTime(latest.file())).isEqualTo(before);
  }

  @Test
  void isForTheOwnersEyes() throws IOException {
    latest.name("2026-06-30");
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(Files.getPosixFilePermissions(latest.file())).hasSize(2);
    }
  }
}
