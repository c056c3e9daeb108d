package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
    Ended ended = check("sample-data", "--all");
    assertThat(ended.exitCode()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .contains(
            "hillcrest/patients.csv: accepted\n  patients, UTF-8, delimiter ,, header on line 1\n",
            "hillcrest/sessions.csv: accepted\n  sessions, UTF-8, delimiter ,, header on line 1\n"
                + "  dates month-day-year: line 2 of sessions.csv is a date in no other order; rows"
                + " from 20",
            "lakeside/Frageboegen.csv: accepted\n  scores, windows-1252, delimiter ;, header on line"
                + " 3\n  dates day-month-year: stated in mapping.yaml; rows from 20",
            "  columns read: session_number (Infusion #), patient_id (MRN), session_date (DOS), ",
            "  note: Patienten.csv: 3 lines are no data: 1 (above the header), 2 (blank), 64 (a total"
                + " or footer)\n")
        .containsPattern("hillcrest/scores.csv: accepted\n(  .*\n)+?  column_count \\(row\\): 1\n")
        .endsWith("\nChecked 3 sources: all would be published.\n");
    assertThat(ended.out().lines().filter(line -> line.endsWith(".csv: accepted"))).hasSize(11);
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
            "broken: would be held\n",
            "  sessions.csv (held): sessions, 0 rows; ",
            "  held: sessions.csv has no column drug; its columns are: session_id, patient_id,"
                + " session_date, condition, route.\n",
            "north: would be published\n",
            "  1. Settle what holds it: ")
        .endsWith("\nChecked 2 sources: 1 would be held.\n")
        .doesNotContain("hidden-7");
    assertNothingLeft();
  }

  @Test
  void saysOnAScreenWhatItMakesOfASource() throws Exception {
    Folders.copy(Path.of("sample-data"), folder.resolve("sample-data"));
    Ended ended = check("sample-data");
    assertThat(ended.exitCode()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .contains("\nhillcrest: would be published\n", "  To do first:\n  1. ")
        .containsPattern("  patients.csv: patients, \\d+ rows: \\d+ accepted")
        .contains(
            "  columns read: session_number (Infusion #), patient_id (MRN), session_date (DOS)")
        .doesNotContain("not there", "UTF-8")
        .endsWith("\nChecked 3 sources: all would be published.\n");
    for (String card : ended.out().split("(?m)^(?=[a-z]+: would )", -1)) {
      assertThat(card.lines().count()).as(card).isLessThanOrEqualTo(25);
    }
  }

  private Ended check(String input, String... options) throws Exception {
    Files.createDirectories(folder.resolve("tmp"));
    return ProgramProcess.in(folder)
        .java("-Djava.io.tmpdir=" + folder.resolve("tmp"))
        .run(
            Stream.concat(Stream.of("check", "--input", input), Stream.of(options))
                .toArray(String[]::new));
  }

  /** Java's own counters aside, which it keeps for every process. */
  private void assertNothingLeft() throws Exception {
    try (var left = Files.list(folder.resolve("tmp"))) {
      assertThat(left.filter(path -> !path.getFileName().toString().startsWith("hsperf")))
          .isEmpty();
    }
  }
}
