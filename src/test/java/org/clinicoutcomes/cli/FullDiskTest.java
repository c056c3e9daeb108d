package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Disks that are really full, or may only be read; mounted for the program's process alone. */
class FullDiskTest {

  private static final String AS_OF = "2024-06-30";
  private static final String FULL =
      "error: The machine refused to read or write a file: No space left on device. No report is"
          + " left half made; start again when that is put right.\n";

  @TempDir private static Path shared;
  private static Path input;
  private static SortedMap<String, byte[]> undisturbed;

  @TempDir private Path folder;

  @BeforeAll
  static void runUndisturbed() throws Exception {
    Process mount =
        new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "" + shared).start();
    assumeTrue(mount.waitFor() == 0, "this machine lets nobody mount a disk of his own");
    input = shared.resolve("input");
    SmallExport.writeLong(input.resolve("north"), 1_000);
    Path output = shared.resolve("output");
    assertThat(CommandLineCall.call(arguments(output)).exitCode()).isZero();
    undisturbed = ReportReader.files(output.resolve(AS_OF));
  }

  /** From the first file on, in the job repository, a source's result, the report's workbooks. */
  @ParameterizedTest(name = "{0} KiB")
  @ValueSource(ints = {4, 400, 800})
  void publishesNothingOnAFullDiskAndAllWhenThereIsRoomAgain(int kibibytes) throws Exception {
    Ended full = onSmallDisk(kibibytes).run(arguments(folder.resolve("disk/reports")));
    assertThat(full.err()).isEqualTo(FULL);
    assertThat(full.out()).isEmpty();
    assertThat(full.exitCode()).isEqualTo(5);
    Path left = folder.resolve("left/reports");
    assertThat(names(left)).containsExactly(".state");
    assertPublishes(left);
  }

  /** Its sheets are the largest files of all. */
  @Test
  void publishesNothingWhenTheDiskFillsUpInTheMiddleOfAWorkbook() throws Exception {
    Path output = folder.resolve("output");
    long largest =
        undisturbed.entrySet().stream()
            .filter(file -> !file.getKey().endsWith(".xlsx"))
            .mapToLong(file -> file.getValue().length)
            .max()
            .orElseThrow();
    Ended full =
        ProgramProcess.here().withFilesUpTo((int) (largest * 5 / 4 / 1024)).run(arguments(output));
    assertThat(full.err())
        .startsWith("error: The machine refused to read or write a file: ")
        .hasLineCount(1);
    assertThat(full.exitCode()).isEqualTo(5);
    assertThat(names(output)).containsExactly(".state");
    assertThat(ReportReader.files(output.resolve(".state/work")).keySet())
        .anyMatch(name -> name.endsWith("report/internal/data/rejects.csv"))
        .noneMatch(name -> name.endsWith("manifest.json"));
    assertPublishes(output);
  }

  @Test
  void saysThatTheOutputFolderMayOnlyBeRead() throws Exception {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    assertReadOnly(readOnly().run(arguments(disk.resolve("reports"))), disk.resolve("reports"));
    assertThat(disk).isEmptyDirectory();
  }

  @Test
  void leavesTheReportOfAFolderThatMayOnlyBeReadAsItIs() throws Exception {
    Path output = folder.resolve("disk");
    assertPublishes(output);
    String[] later = arguments(output);
    later[later.length - 1] = "2024-07-31";
    assertReadOnly(readOnly().run(later), output);
    assertThat(names(output)).containsExactly(".state", AS_OF, "latest");
    assertThat(CommandLineCall.call(arguments(output)).out()).startsWith("Up to date: ");
  }

  private static void assertReadOnly(Ended ended, Path output) {
    assertThat(ended.err())
        .startsWith("error: The output folder " + output + " cannot be used: this user may not")
        .endsWith(
            " (Read-only file system). Name another with --output, or put it right. Nothing was"
                + " published.\n")
        .hasLineCount(1);
    assertThat(ended.exitCode()).isEqualTo(2);
  }

  private static void assertPublishes(Path output) {
    Ended ended = CommandLineCall.call(arguments(output));
    assertThat(ended.exitCode()).as(ended.err()).isZero();
    SortedMap<String, byte[]> report = ReportReader.files(output.resolve(AS_OF));
    assertThat(report.keySet()).isEqualTo(undisturbed.keySet());
    report.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(undisturbed.get(name)));
    assertThat(output.resolve("latest")).hasContent(AS_OF + "\n");
  }

  /** What is on the disk in the end is left in a folder, since the disk goes with the process. */
  private ProgramProcess onSmallDisk(int kibibytes) throws Exception {
    Files.createDirectories(folder.resolve("disk"));
    return mounted(
        "mount -t tmpfs -o size="
            + kibibytes
            + "k tmpfs disk && \"$@\"; code=$?;"
            + " cp -R disk left; exit $code");
  }

  private ProgramProcess readOnly() {
    return mounted("mount --bind disk disk && mount -o remount,ro,bind disk && exec \"$@\"");
  }

  private ProgramProcess mounted(String script) {
    return ProgramProcess.here()
        .within("unshare", "-rm", "bash", "-c", "cd '" + folder + "'; " + script, "bash");
  }

  private static String[] arguments(Path output) {
    return new String[] {"run", "--input", "" + input, "--output", "" + output, "--as-of", AS_OF};
  }

  private static List<String> names(Path folder) throws Exception {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
