package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.cli.ProgramProcess.Running;
import org.clinicoutcomes.publish.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample gives the bytes of the committed report, wherever and however it is read. */
class SameBytesTest {

  private static final String AS_OF = "2026-06-30";
  private static final Path COMMITTED = Path.of("reports", AS_OF);
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir private Path folder;

  @Test
  void knowsNoZoneLocaleFolderUserThreadsEncodingOrJava() throws Exception {
    Path first = outputWithCommittedReport();
    List<Running> runs = new ArrayList<>();
    runs.add(start(first, inTheFarEast(), "1"));
    List<Path> javas = javas();
    for (Path java : javas) {
      runs.add(start(output(java), inTheFarWest().by(java), "3"));
    }
    for (Running run : runs) {
      Ended ended = run.end();
      assertThat(ended.out()).as(ended.err()).startsWith("Published ").hasLineCount(1);
      assertThat(ended.exitCode()).isZero();
    }
    assertCommitted(first);
    javas.forEach(java -> assertCommitted(output(java)));
    assertThat(Files.getLastModifiedTime(first.resolve(AS_OF).resolve("manifest.json")))
        .as("the report that stood there was replaced")
        .isGreaterThan(LONG_AGO);
  }

  private ProgramProcess inTheFarEast() throws Exception {
    Path temporary = Files.createDirectories(folder.resolve("temporary files"));
    return ProgramProcess.in(Files.createDirectories(folder.resolve("elsewhere")))
        .with("TZ", "Pacific/Chatham")
        .with("LC_ALL", "C")
        .java(
            "-Duser.timezone=Pacific/Chatham",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.name=somebody-else",
            "-Duser.home=" + folder,
            "-Djava.io.tmpdir=" + temporary);
  }

  private static ProgramProcess inTheFarWest() {
    return ProgramProcess.here()
        .java(
            "-Duser.timezone=America/St_Johns",
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Dfile.encoding=ISO-8859-1");
  }

  private static Running start(Path output, ProgramProcess program, String threads)
      throws Exception {
    return program.start(
        "--input",
        Path.of("sample-data").toAbsolutePath().toString(),
        "--output",
        output.toString(),
        "--threads",
        threads);
  }

  /** Whoever clones the project has the report, but not the state of the run that made it. */
  private Path outputWithCommittedReport() throws Exception {
    Path output = folder.resolve("output of a clone");
    Path report = output.resolve(AS_OF);
    Folders.create(output);
    Folders.copy(COMMITTED, report);
    Files.setLastModifiedTime(report.resolve("manifest.json"), LONG_AGO);
    return output;
  }

  private Path output(Path java) {
    return folder.resolve("output-" + java.getFileName());
  }

  /** Every Java installed beside the one that runs the tests, or else that one. */
  private static List<Path> javas() throws Exception {
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    SortedSet<Path> others = new TreeSet<>();
    try (Stream<Path> siblings = Files.list(own.getParent())) {
      for (Path java : siblings.toList()) {
        if (Files.isExecutable(java.resolve("bin/java"))) {
          others.add(java.toRealPath());
        }
      }
    }
    others.remove(own);
    return others.isEmpty() ? List.of(own) : List.copyOf(others);
  }

  private static void assertCommitted(Path output) {
    SortedMap<String, byte[]> committed = ReportReader.files(COMMITTED);
    SortedMap<String, byte[]> made = ReportReader.files(output.resolve(AS_OF));
    assertThat(made.keySet()).isEqualTo(committed.keySet());
    assertThat(made.keySet())
        .contains("manifest.json", "internal/harbour-internal.xlsx")
        .allMatch(name -> Arrays.equals(made.get(name), committed.get(name)));
  }
}
