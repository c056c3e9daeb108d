package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers beside words, with many decimals, with units: whole exports. */
class NumberFormsReadTest {

  @TempDir private Path folder;

  @Test
  void readsScoresOutOfTheHighest() {
    ForeignExport.Run run = ForeignExport.kept("17b_out_of_ten", folder).run();
    assertThat(run.row("ALL", "chronic_pain", "pain_30_percent").get("assessed")).isEqualTo("30");
    assertThat(run.ended().exitCode()).isZero();
  }

  @Test
  void readsScoresAfterTheirWords() {
    ForeignExport.Run run = ForeignExport.kept("23_words_then_number", folder).run();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
    assertThat(run.ended().exitCode()).isZero();
  }

  @Test
  void readsEveryMeanOfSevenAnswers() {
    ForeignExport.Run run = ForeignExport.kept("15_bpi_mean_of_seven", folder).run();
    assertThat(run.data("quality.csv"))
        .filteredOn(row -> row.get("file").equals("scores.csv"))
        .extracting(row -> row.get("accepted"))
        .containsExactly("60");
    assertThat(run.ended().exitCode()).isZero();
  }

  /** A patient whose score falls from 6 to 4.2: by 30 percent, and by 1.8 points. */
  @ParameterizedTest
  @CsvSource({"4.2,0", "4.201999,3", "4.1966667,3", "4.1900004,0", "4.18333,0"})
  void countsThePatientsWhoseOutcomeHangsOnRounding(String end, int exitCode) {
    ForeignExport export = new ForeignExport(folder, "2026-06-30");
    export.file("sessions.csv", sessions(20));
    export.file(
        "scores.csv",
        lines(
            "patient_id,scored_on,instrument,score",
            20,
            i ->
                List.of(
                    "P" + i + ",2026-01-04,pain_nrs,6",
                    "P" + i + ",2026-01-20,pain_nrs," + (i < 4 ? end : "3"))));
    ForeignExport.Run run = export.run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isEqualTo(exitCode);
    if (exitCode == 3) {
      assertThat(run.ended().toString()).contains("could change what became of 4 of 20 patients");
      export.paste(
          "accepted:",
          "  - {doubt: rounded_scores, place: \"chronic_pain, pain_30_percent\", most: 4}");
      assertThat(export.run().ended().exitCode()).isZero();
    }
  }

  private static String[] sessions(int patients) {
    return lines(
        "session_id,patient_id,session_date,condition,drug,route",
        patients,
        i ->
            IntStream.of(5, 8, 12)
                .mapToObj(
                    day ->
                        "S%d-%d,P%d,2026-01-%02d,chronic_pain,ketamine,iv"
                            .formatted(i, day, i, day))
                .toList());
  }

  private static String[] lines(String header, int count, IntFunction<List<String>> rows) {
    return Stream.concat(
            Stream.of(header),
            IntStream.range(0, count).boxed().flatMap(i -> rows.apply(i).stream()))
        .toArray(String[]::new);
  }
}
