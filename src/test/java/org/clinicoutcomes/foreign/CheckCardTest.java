package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that no list knows are told by check, but none that could be a person's own. */
class CheckCardTest {

  private static final String HEADER =
      "session_id,patient_id,session_date,condition,drug,route,status,notes";

  @TempDir private Path folder;

  @Test
  void namesTheWordsOfCodedColumnsWithHowOftenAndWhere() {
    String said = check(40, i -> i % 4 == 0 ? "Kalypsa" : i % 4 == 1 ? "K-spray" : "ketamine");
    assertThat(said)
        .contains(
            "  not known in sessions.csv, column drug: 'Kalypsa' on 10 rows, first on line 2;"
                + " 'K-spray' on 10 rows, first on line 3\n",
            "  1. Say under values in mapping.yaml what 'Kalypsa', 'K-spray' in column drug of"
                + " sessions.csv mean (20 rows). Use one of: esketamine, ketamine.\n")
        .doesNotContain("2. Correct 20 rows");
  }

  @Test
  void namesNoWordOfARowOrTwo() {
    assertThat(check(40, i -> i < 2 ? "Maria" : "ketamine"))
        .doesNotContain("Maria", "not known in")
        .contains("1. Correct 2 rows of sessions.csv: unknown_code in column drug. ");
  }

  /** A column with ever other words is none of codes, whatever its header says. */
  @Test
  void namesNoWordOfAColumnOfText() {
    assertThat(check(400, i -> "given to patient " + i % 100))
        .doesNotContain("given to", "not known in")
        .contains("unknown_code in drug");
  }

  @Test
  void namesNoSentence() {
    String sentence = "patient said she felt much better after the second infusion of this week";
    assertThat(check(40, i -> i < 20 ? sentence : "ketamine")).doesNotContain("felt much better");
  }

  @Test
  void namesNeitherNotesNorIds() {
    assertThat(check(40, i -> "unknown stuff"))
        .contains("'unknown stuff' on 40 rows")
        .doesNotContain("a private word", "P1,", "'P1'");
  }

  /** What is optional and absent, encodings and evidence stand under --all. */
  @Test
  void leavesTheRestToAll() {
    ForeignExport export = export(40, i -> "ketamine");
    assertThat(export.check().out()).doesNotContain("not there", "UTF-8", "To do first");
    Ended all = export.check("--all");
    assertThat(all.out()).contains("  columns not there: session_number, ", "UTF-8");
    assertThat(all.exitCode()).isZero();
  }

  private String check(int rows, IntFunction<String> drug) {
    return export(rows, drug).check().out();
  }

  private ForeignExport export(int rows, IntFunction<String> drug) {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    IntStream.range(0, rows)
        .mapToObj(
            i ->
                "S%d,P%d,2026-01-%02d,depression,%s,iv,completed,a private word"
                    .formatted(i, i % 10, 1 + i % 28, drug.apply(i)))
        .forEach(lines::add);
    return new ForeignExport(folder, "2026-06-30")
        .file("sessions.csv", lines.toArray(String[]::new));
  }
}
