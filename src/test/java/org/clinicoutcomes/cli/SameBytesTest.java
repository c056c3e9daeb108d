package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.clinicoutcomes.cli.ProgramProcess.Running;
import org.clinicoutcomes.publish.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, wherever and however it is read. */
class SameBytesTest {

  @TempDir private Path folder;

  @Test
  void knowsNoFolderZoneLocaleOrThreads() throws Exception {
    Running west =
        start(
            "west",
            ProgramProcess.here()
                .with("TZ", "America/Los_Angeles")
                .with("LC_ALL", "C")
                .java("-Duser.language=tr", "-Duser.country=TR"),
            "1");
    Running east =
        start(
            "a much longer folder",
            ProgramProcess.here()
                .with("TZ", "Pacific/Kiritimati")
                .java(
                    "-Duser.timezone=Asia/Tokyo",
                    "-Duser.language=ar",
                    "-Duser.country=EG",
                    "-Dfile.encoding=ISO-8859-1"),
            "2");
    assertThat(List.of(west.end().exitCode(), east.end().exitCode())).containsOnly(0);
    SortedMap<String, byte[]> one = ReportReader.files(folder.resolve("west/output"));
    SortedMap<String, byte[]> other =
        ReportReader.files(folder.resolve("a much longer folder/output"));
    one.keySet().removeIf(name -> name.startsWith(".state/"));
    other.keySet().removeIf(name -> name.startsWith(".state/"));
    assertThat(one.keySet())
        .isEqualTo(other.keySet())
        .contains("2026-06-30/manifest.json", "2026-06-30/internal/harbour.xlsx");
    one.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(other.get(name)));
  }

  private Running start(String name, ProgramProcess program, String threads) throws Exception {
    Path input = folder.resolve(name).resolve("input");
    Folders.create(input.getParent());
    Folders.copy(Path.of("sample-data"), input);
    return program.start(
        "--input",
        input.toString(),
        "--output",
        folder.resolve(name).resolve("output").toString(),
        "--threads",
        threads);
  }
}
