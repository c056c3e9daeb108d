package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.publish.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows of patients below the output folder: their owner's alone, and gone when nobody needs them.
 */
class OwnersAloneTest {

  @TempDir private Path folder;
  private Path state;

  @BeforeEach
  void writeInput() throws Exception {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    SmallExport.write(folder.resolve("input/north"), "north");
    state = folder.resolve("output/.state");
  }

  private String[] arguments() {
    return new String[] {
      "run", "--input", folder + "/input", "--output", folder + "/output", "--as-of", "2024-06-30"
    };
  }

  @Test
  void takesFromOthersWhatAnEarlierRunLeftOpen() throws Exception {
    Path open = Files.createDirectories(state.resolve("runs/open"));
    Files.writeString(open.resolve("rows.csv"), "P1");
    Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "not ours");
    Files.createSymbolicLink(open.resolve("link"), elsewhere);
    for (Path path : List.of(state, open.getParent(), open)) {
      permit(path, "rwxr-xr-x");
    }
    permit(open.resolve("rows.csv"), "rw-r--r--");
    permit(elsewhere, "rw-r--r--");
    assertThat(CommandLineCall.call(arguments()).exitCode()).isZero();
    assertThat(permissions(state)).isEqualTo("rwx------");
    assertThat(permissions(open)).isEqualTo("rwx------");
    assertThat(permissions(open.resolve("rows.csv"))).isEqualTo("rw-------");
    assertThat(permissions(elsewhere)).isEqualTo("rw-r--r--");
  }

  @Test
  void keepsOthersOutWhereEveryoneMayReadWhatIsMade() throws Exception {
    Ended ended =
        ProgramProcess.here()
            .within("bash", "-c", "umask 000; exec \"$@\"", "bash")
            .run(arguments());
    assertThat(ended.exitCode()).as(ended.err()).isZero();
    assertThat(permissions(state)).isEqualTo("rwx------");
    try (Stream<Path> report = Files.walk(folder.resolve("output/2024-06-30"))) {
      assertThat(report).allMatch(Folders::isForOwner);
    }
  }

  @Test
  void deletesWhatAKilledRunLeftThoughItsReportIsUpToDate() throws Exception {
    assertThat(CommandLineCall.call(arguments()).exitCode()).isZero();
    Manifest manifest = Manifest.read(folder.resolve("output/2024-06-30"));
    assertThat(manifest).isNotNull();
    Path left = Files.createDirectories(state.resolve("work/" + manifest.fingerprint() + "/north"));
    Files.writeString(left.resolve("patients-1.rows"), "P1");
    assertThat(CommandLineCall.call(arguments()).out()).startsWith("Up to date: ");
    assertThat(state.resolve("work")).isEmptyDirectory();
  }

  private static void permit(Path path, String permissions) throws Exception {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static String permissions(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
