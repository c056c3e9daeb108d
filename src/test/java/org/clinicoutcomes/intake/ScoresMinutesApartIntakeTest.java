package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores of one patient and questionnaire that follow each other within minutes. */
class ScoresMinutesApartIntakeTest {

  private static final int PATIENTS = 20;
  private static final String SCORES = "patient_id,scored_on,instrument,score";

  @TempDir private Path folder;

  /** What stands behind a patient, at so many seconds after ten. */
  private record At(int second, String rest) {

    private String row(int patient, int day) {
      LocalDateTime at = LocalDateTime.of(2024, 1, day, 10, 0).plusSeconds(second);
      return "P" + patient + "," + at + "," + rest;
    }
  }

  private static At at(int second, String rest) {
    return new At(second, rest);
  }

  private static List<String> rows(int patients, At... each) {
    return IntStream.range(0, patients)
        .boxed()
        .flatMap(
            patient ->
                IntStream.of(4, 11)
                    .boxed()
                    .flatMap(day -> Arrays.stream(each).map(at -> at.row(patient, day))))
        .toList();
  }

  private Export.Read read(String header, List<String> scores) {
    String[] sessions =
        IntStream.range(0, PATIENTS)
            .mapToObj(p -> "S" + p + ",P" + p + ",2024-01-05,depression,ketamine,iv")
            .toArray(String[]::new);
    return new Export(folder)
        .sessions(sessions)
        .rows("scores.csv", header, scores.toArray(String[]::new))
        .read();
  }

  private static void asks(Export.Read read, String... words) {
    assertThat(read.result().account().doubts())
        .extracting(Doubt::code)
        .containsExactly(DoubtCode.REPLACED_VALUES);
    assertThat(read.heldBecause())
        .singleElement()
        .satisfies(sentence -> assertThat(sentence).contains(words));
  }

  private static void isRead(Export.Read read) {
    assertThat(read.result().account().doubts()).isEmpty();
    assertThat(read.heldBecause()).isEmpty();
  }

  @Test
  void asksForPartsThatFollowEachOtherInSeconds() {
    asks(
        read(
            SCORES,
            rows(PATIENTS, at(1, "pcl5,12"), at(3, "pcl5,7"), at(6, "pcl5,14"), at(9, "pcl5,11"))),
        "scores.csv: 40 of 40 scores are given by several rows of this file that are less than 15"
            + " minutes apart",
        "No column tells");
  }

  @Test
  void offersToTakeScoresOfEveryTenMinutes() {
    Export.Read read = read(SCORES, rows(PATIENTS, at(0, "pain_nrs,8"), at(600, "pain_nrs,3")));
    assertThat(read.result().account().doubts())
        .singleElement()
        .extracting(Doubt::remedy)
        .asString()
        .endsWith("`accepted: [{doubt: replaced_values, place: scores.csv, most: 40}]`.");
  }

  @Test
  void asksForRawAndCategoryRowsMinutesApart() {
    asks(
        read(SCORES + ",kind", rows(PATIENTS, at(0, "phq9,20,raw"), at(180, "phq9,3,category"))),
        "kind (category, raw)",
        "rows: {scores: {kind: [raw]}}");
  }

  @Test
  void asksForWorstLeastAndNowInWhateverOrder() {
    asks(
        read(
            SCORES + ",question",
            rows(
                PATIENTS,
                at(14 * 60, "pain_nrs,4,now"),
                at(0, "pain_nrs,8,worst"),
                at(7 * 60, "pain_nrs,2,least"))),
        "40 of 40 scores");
  }

  @Test
  void asksThoughEachRowWasEnteredLater() {
    asks(
        read(
            SCORES + ",entered_at",
            rows(
                PATIENTS,
                at(2, "madrs,3,2024-01-20T10:00:02"),
                at(9, "madrs,21,2024-01-20T10:00:09"))),
        "40 of 40 scores");
  }

  @Test
  void asksForPartsOfADayThatWereEnteredInSeconds() {
    List<String> rows =
        IntStream.range(0, PATIENTS)
            .boxed()
            .flatMap(
                p ->
                    IntStream.range(1, 5)
                        .mapToObj(
                            i ->
                                "P%d,2024-01-04,pcl5,%d,2024-01-20 10:00:0%d"
                                    .formatted(p, 3 * i + p % 4, i)))
            .toList();
    asks(read(SCORES + ",recorded_at", rows), "20 of 20 scores");
  }

  @Test
  void takesAFewForCorrections() {
    List<String> rows = new ArrayList<>(rows(PATIENTS, at(0, "phq9,20")));
    rows.addAll(rows(1, at(300, "phq9,19")));
    isRead(read(SCORES, rows));
  }

  @Test
  void leavesScoresBeforeAndAfterAnInfusion() {
    isRead(read(SCORES, rows(PATIENTS, at(0, "pain_nrs,8"), at(40 * 60, "pain_nrs,3"))));
    isRead(
        read(
            SCORES + ",timing",
            rows(PATIENTS, at(0, "pain_nrs,8,before"), at(600, "pain_nrs,3,after"))));
  }

  @Test
  void leavesReadingsAtEveryQuarterOfAnHour() {
    isRead(
        read(
            SCORES,
            rows(PATIENTS, at(0, "pain_nrs,8"), at(900, "pain_nrs,5"), at(1800, "pain_nrs,3"))));
  }

  @Test
  void leavesSeveralQuestionnairesAndTheSameScoreAgain() {
    isRead(read(SCORES, rows(PATIENTS, at(0, "phq9,20"), at(60, "gad7,12"), at(120, "phq9,20"))));
  }
}
