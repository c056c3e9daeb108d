package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.publish.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Would this export be accepted? */
class CheckTest {

  @TempDir private Path folder;

  @Test
  void showsACardForEveryFileOfTheSample() throws Exception {
    Folders.copy(Path.of("sample-data"), folder.resolve("sample-data"));
    Ended ended = check("sample-data");
    assertThat(ended.exitCode()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .contains(
            "hillcrest/patients.csv: accepted\n  patients, UTF-8, delimiter ,, header on line 1\n",
            "lakeside/scores.csv: accepted\n  scores, UTF-8, delimiter ,, header on line 1\n  dates"
                + " year-month-day: every date says its order itself; rows from 2")
        .containsPattern("hillcrest/scores.csv: accepted\n(  .*\n)+?  column_count \\(row\\): 1\n")
        .endsWith("\nChecked 3 sources: all would be published.\n");
    assertThat(ended.out().lines().filter(line -> line.endsWith(".csv: accepted"))).hasSize(12);
    assertThat(folder.resolve("reports")).doesNotExist();
    assertNothingLeft();
  }

  @Test
  void saysWhyASourceWouldBeHeld() throws Exception {
    SmallExport.writeWithoutDrug(folder.resolve("input/broken"));
    SmallExport.write(folder.resolve("input/north"), "north");
    Ended ended = check("input");
    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.out())
        .contains(
            "broken/sessions.csv: held\n",
            "  held: sessions.csv has no column drug; its columns are: session_id, patient_id,"
                + " session_date, condition, route.\n",
            "north/sessions.csv: accepted\n")
        .endsWith("\nChecked 2 sources: 1 would be held.\n")
        .doesNotContain("hidden-7");
    assertNothingLeft();
  }

  private Ended check(String input) throws Exception {
    Files.createDirectories(folder.resolve("tmp"));
    return ProgramProcess.in(folder)
        .java("-Djava.io.tmpdir=" + folder.resolve("tmp"))
        .run("check", "--input", input);
  }

  /** Java's own counters aside, which it keeps for every process. */
  private void assertNothingLeft() throws Exception {
    try (var left = Files.list(folder.resolve("tmp"))) {
      assertThat(left.filter(path -> !path.getFileName().toString().startsWith("hsperf")))
          .isEmpty();
    }
  }
}
