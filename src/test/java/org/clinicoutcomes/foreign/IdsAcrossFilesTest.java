package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.clinicoutcomes.cli.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Patients whose ids one file writes in another way: asked for, with the line that joins them; and
 * patients with scores who have no session, which is no fault.
 */
class IdsAcrossFilesTest {

  private static final String RATE = "18/30";
  private static final int PATIENTS = 30;

  @TempDir private Path folder;

  /** Thirty patients with a baseline and an end score, of whom eighteen improve. */
  private ForeignExport export(IntFunction<String> inSessions, IntFunction<String> inScores) {
    List<String> sessions = new ArrayList<>();
    List<String> scores = new ArrayList<>();
    sessions.add("session_id,patient_id,session_date,condition,drug,route");
    scores.add("patient_id,scored_on,instrument,score");
    IntStream.range(0, PATIENTS)
        .forEach(
            patient -> {
              for (String day : List.of("05", "08", "12")) {
                sessions.add(
                    "S%d-%s,%s,2026-01-%s,depression,ketamine,iv"
                        .formatted(patient, day, inSessions.apply(patient), day));
              }
              String id = inScores.apply(patient);
              scores.add(id + ",2026-01-03,phq9,20");
              scores.add(id + ",2026-01-20,phq9," + (patient % 5 < 3 ? 8 : 14));
            });
    return new ForeignExport(folder, "2026-06-30")
        .file("sessions.csv", sessions.toArray(String[]::new))
        .file("scores.csv", scores.toArray(String[]::new));
  }

  private static IntFunction<String> form(String pattern) {
    return patient -> pattern.formatted(1201 + patient * 7);
  }

  @Test
  void leadingZerosLostForSomeAreAskedForAndJoined() {
    ForeignExport export = ForeignExport.kept("28b_zeros_lost_for_some", folder);
    ForeignExport.Run held = export.run();
    assertThat(held.isHeld()).isTrue();
    assertThat(held.ended().err())
        .contains("12 of them pair")
        .contains("leading zeros")
        .contains("patient_id: strip zeros");
    assertThat(pairs(held)).hasSize(12);
    ForeignExport.Run run = export.paste("patient_id: strip zeros").run();
    assertThat(run.report().resolve("rejects")).doesNotExist();
    assertThat(run.ended().exitCode()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo(RATE);
    assertThat(run.data("series.csv"))
        .extracting(row -> row.get("patient_id"))
        .contains("09003", "14200");
  }

  private static List<Map<String, String>> pairs(ForeignExport.Run run) {
    return ReportReader.csv(run.report().resolve("rejects/clinic/_id_pairs.csv"));
  }

  @ParameterizedTest(name = "{0} against {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          00%d    | %d       | strip zeros
          %d      | %d.0     | strip ".0"
          %d      | MRN-%d   | {scores: 'strip "MRN-"'}
          %d      | X-00%d   | {sessions: strip zeros, scores: [strip zeros, 'strip "X-"']}
          """)
  void oneKindOfDifferenceIsAskedForAndJoined(String sessions, String scores, String rule) {
    ForeignExport export = export(form(sessions), form(scores));
    ForeignExport.Run held = export.run();
    assertThat(held.isHeld()).isTrue();
    assertThat(held.ended().err()).contains("30 of them pair").contains("patient_id: " + rule);
    assertThat(pairs(held))
        .hasSize(PATIENTS)
        .allSatisfy(row -> assertThat(row).containsEntry("file", "scores.csv"))
        .extracting(row -> row.get("id") + " is " + row.get("id_in_sessions"))
        .contains(scores.formatted(1201) + " is " + sessions.formatted(1201));
    assertThat(held.ended().toString() + export.check("--all"))
        .doesNotContain(scores.formatted(1201));
    ForeignExport.Run run = export.paste("patient_id: " + rule).run();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo(RATE);
    assertThat(run.data("series.csv"))
        .extracting(row -> row.get("patient_id"))
        .contains(sessions.formatted(1201));
  }
}
