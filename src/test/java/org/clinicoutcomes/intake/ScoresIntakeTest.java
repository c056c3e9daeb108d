package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.quality.FileAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoresIntakeTest {

  @TempDir private Path folder;

  private Export.Read read(String... rows) {
    return new Export(folder).sessions(Export.SESSION).scores(rows).read();
  }

  @ParameterizedTest
  @CsvSource({"0,0", "27,2700", "14.50,1450", "3.25,325"})
  void readsAScore(String text, int hundredths) {
    Export.Read read = read("P1,2024-01-04T08:00:00Z,PHQ9," + text + ",After");
    int day = (int) java.time.LocalDate.parse("2024-01-04").toEpochDay();
    assertThat(read.patients().get(0).scoresOf("phq9"))
        .containsExactly(new Score(new Moment(day, 28800), Timing.AFTER, hundredths));
  }

  @ParameterizedTest
  @CsvSource({
    "07:00,not_a_number,is not a number",
    "7-8,not_a_number,is not a number",
    "<5,not_a_number,is not a number",
    "999,out_of_range,'lies outside 0 to 27, the range of PHQ-9'",
    "-9,out_of_range,'lies outside 0 to 27, the range of PHQ-9'",
    "27.01,out_of_range,'lies outside 0 to 27, the range of PHQ-9'"
  })
  void rejectsWhatIsNoScore(String text, String code, String message) {
    Export.Read read = read("P1,2024-01-04,phq9," + text + ",");
    assertThat(read.problems()).containsExactly("2 score row " + code + ": " + message);
    assertThat(read.rejects().get(0).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", ".", "N/A", "na", "Declined"})
  void countsARowWithoutAScoreAsMissingWhateverElseIsWrongWithIt(String score) {
    Export.Read read = read(",no date,xyz," + score + ",sometimes", "P1,2024-01-04,phq9,9,");
    FileAccount account = read.account("scores.csv");
    assertThat(account.missing()).isEqualTo(1);
    assertThat(account.judged()).isEqualTo(1);
    assertThat(read.rejects()).isEmpty();
    assertThat(read.heldBecause()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"during", "N/A"})
  void rejectsAScoreWhoseTimingItCannotRead(String timing) {
    Export.Read read = read("P1,2024-01-04,phq9,9," + timing);
    assertThat(read.problems())
        .containsExactly("2 timing row unknown_code: is not a code of the list");
    assertThat(read.rejects().get(0).action()).isEqualTo("Use one of: after, before.");
  }

  @Test
  void reportsAllProblemsOfARow() {
    Export.Read read = read(" ,2024-13-01,phq,9,x");
    assertThat(read.rejects())
        .extracting(reject -> reject.column())
        .containsExactly("instrument", "patient_id", "scored_on", "timing");
  }

  @Test
  void knowsAKeyByItsTimeAndTimingAcrossFiles() {
    Export export =
        new Export(folder)
            .sessions(Export.SESSION)
            .rows(
                "scores_1.csv",
                Export.SCORES,
                "P1,2024-01-04 09:00,phq9,9,",
                "P1,2024-01-04 10:00,phq9,9,",
                "P1,2024-01-04,phq9,9,before",
                "P1,2024-01-04,phq9,9,",
                "P1,2024-07-01,phq9,9,")
            .rows(
                "scores_2.csv",
                Export.SCORES,
                "P1,2024-01-04T09:00:00,phq9,9.0,",
                "P1,2024-01-04T10:00:00,phq9,10,",
                "P1,2024-01-04,phq9,,before",
                "P9,2024-01-04,phq9,9,");
    Export.Read read = export.read();
    FileAccount first = read.account("scores_1.csv");
    assertThat(first.duplicate()).isEqualTo(1);
    assertThat(first.superseded()).isEqualTo(1);
    assertThat(first.accepted()).as("a missing score changes nothing").isEqualTo(2);
    assertThat(first.afterAsOf()).isEqualTo(1);
    FileAccount second = read.account("scores_2.csv");
    assertThat(second.accepted()).as("a patient without a session counts").isEqualTo(3);
    assertThat(second.missing()).isEqualTo(1);
  }
}
