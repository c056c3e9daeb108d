package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two columns that fit one score, or two names for one measure. */
class SecondColumnsIntakeTest {

  private static final int PATIENTS = 6;

  @TempDir private Path folder;

  private Export sessions(String columns, IntFunction<String> cells) {
    return new Export(folder)
        .rows(
            "sessions.csv",
            Export.SESSIONS + "," + columns,
            IntStream.range(0, PATIENTS)
                .mapToObj(
                    i ->
                        "S%d,P%d,2024-01-05,depression,ketamine,iv,".formatted(i, i)
                            + cells.apply(i))
                .toArray(String[]::new));
  }

  private Export scores(String columns, IntFunction<String> cells) {
    return new Export(folder)
        .sessions(Export.SESSION)
        .rows(
            "scores.csv",
            "patient_id,date," + columns,
            IntStream.range(0, PATIENTS)
                .mapToObj(i -> "P%d,2024-01-03,".formatted(i) + cells.apply(i))
                .toArray(String[]::new));
  }

  private static List<DoubtCode> codes(Export.Read read) {
    return read.result().account().doubts().stream().map(Doubt::code).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "PHQ-9,PHQ-9 total,12,14",
    "phq9_before,PHQ-9 total (pre),12,3",
    "phq9,PHQ9 level,,14",
    "pain_nrs,Pain score,4,5"
  })
  void areAskedForInSessions(String read, String other, String one, String two) {
    Export export = sessions(read + "," + other, i -> (one == null ? "" : one) + "," + two);
    Export.Read held = export.read();
    assertThat(codes(held)).containsExactly(DoubtCode.TWO_COLUMNS);
    assertThat(held.heldBecause())
        .singleElement()
        .satisfies(why -> assertThat(why).contains(read, other, "6 rows of 6 patients"));
  }

  @ParameterizedTest
  @CsvSource({"phq9,PHQ-9 total,12,14", "phq9,'PHQ-9, score',12,0"})
  void areAskedForInScores(String read, String other, String one, String two) {
    Export.Read held = scores(read + ",\"" + other + "\"", i -> one + "," + two).read();
    assertThat(codes(held)).containsExactly(DoubtCode.TWO_COLUMNS);
  }

  @ParameterizedTest
  @CsvSource({"score,Total score,2,14", "score,Points,2,14"})
  void areAskedForInLists(String read, String other, String one, String two) {
    Export.Read held =
        scores("instrument," + read + "," + other, i -> "phq9," + one + "," + two).read();
    assertThat(codes(held)).containsExactly(DoubtCode.TWO_COLUMNS);
  }

  @ParameterizedTest
  @CsvSource({
    "PHQ-9 total,PHQ-9 score,columns: {sessions: {phq9: PHQ-9 total}}",
    "PHQ-9,phq9,Give each a header of its own",
    "PHQ-9 (pre),Pre PHQ9 total,columns: {sessions: {phq9_before: PHQ-9 (pre)}}"
  })
  void areHeldWhereNoneGoesFirst(String one, String two, String said) {
    Export.Read held = sessions(one + "," + two, i -> "12,14").read();
    assertThat(codes(held)).containsExactly(DoubtCode.TWO_COLUMNS);
    assertThat(held.heldBecause()).singleElement().asString().contains(said);
  }

  @ParameterizedTest
  @CsvSource({
    "phq9,PHQ-9 total,12,12",
    "phq9,PHQ-9 total,12,12.0",
    "phq9,PHQ-9 level,12,moderate",
    "phq9,PHQ-9 total,12,",
    "phq9_before,phq9_after,12,5",
    "phq9,GAD-7,12,5",
    "phq9,PHQ-9 band,12,2",
    "phq9,PHQ-9 total,14 (moderate),14"
  })
  void thatAgreeOrAreOfOtherThingsAreNoMatter(String read, String other, String one, String two) {
    Export.Read done =
        sessions(read + "," + other, i -> one + "," + (two == null ? "" : two)).read();
    assertThat(done.result().account().doubts()).isEmpty();
    assertThat(done.patients()).allSatisfy(p -> assertThat(p.scoresOf("phq9")).isNotEmpty());
  }

  @Test
  void aFewThatDifferAreNoMatter() {
    Export.Read read = sessions("phq9,PHQ-9 total", i -> "12," + (i < 2 ? "13" : "12")).read();
    assertThat(read.result().account().doubts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "code,description,44261-6,GAD-7",
    "QSTESTCD,QSTEST,PHQ0111,GAD-7 Total Score",
    "code,display,44261-6,PHQ-2",
    "instrument,Test name,phq9,MADRS"
  })
  void measuresThatDifferAreAskedFor(String code, String text, String one, String two) {
    Export.Read held = scores(code + "," + text + ",score", i -> one + "," + two + ",12").read();
    assertThat(codes(held)).containsExactly(DoubtCode.MEASURES_DIFFER);
    assertThat(held.heldBecause()).singleElement().asString().contains(code, text);
  }

  @ParameterizedTest
  @CsvSource({
    "code,description,44261-6,PHQ-9 total score",
    "code,description,44261-6,Depression questionnaire",
    "QSTESTCD,QSTEST,PHQ0111,PHQ01-Total Score",
    "instrument,Test name,phq9,"
  })
  void measuresThatAgreeAreNoMatter(String code, String text, String one, String two) {
    Export.Read read =
        scores(code + "," + text + ",score", i -> one + "," + (two == null ? "" : two) + ",12")
            .read();
    assertThat(read.result().account().doubts()).isEmpty();
  }

  @Test
  void whatTheMappingNamesIsSettled() {
    SourceMapping mapping = mapping(Map.of("phq9", "PHQ-9 total"));
    Export.Read read = sessions("PHQ-9,PHQ-9 total", i -> "2,14").read(mapping);
    assertThat(read.result().account().doubts()).isEmpty();
    assertThat(read.patients().get(0).scoresOf("phq9").get(0).hundredths()).isEqualTo(1400);
  }

  private static SourceMapping mapping(Map<String, String> columns) {
    return SourceMapping.of(
        null, Map.of(), Map.of(FileKind.SESSIONS, columns), Map.of(), Map.of(), Spellings.none());
  }
}
