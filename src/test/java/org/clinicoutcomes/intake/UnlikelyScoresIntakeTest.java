package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clinicoutcomes.export.FileFormat;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.NotTaken;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.Doubt.End;
import org.clinicoutcomes.quality.DoubtCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Scores that can be read, of twenty patients at six visits, and cannot be what they seem. */
class UnlikelyScoresIntakeTest {

  private static final int PATIENTS = 20;
  private static final int VISITS = 6;

  @TempDir private Path folder;

  /** A cell of a patient's visit. */
  private interface Value {
    Object of(int patient, int visit);

    /** A score before treatment and one at its end; at other visits something else. */
    static Value betweenFirstAnd(int end, Object other) {
      return (patient, visit) ->
          visit == 0
              ? 18 + patient % 6
              : visit == end ? (patient % 2 == 0 ? 7 : 15) + patient % 3 : other;
    }
  }

  private static String day(int visit) {
    return LocalDate.of(2024, 1, 5).plusDays(3L * visit).toString();
  }

  private Export sessions(String column, Value value) {
    List<String> rows = new ArrayList<>();
    for (int patient = 0; patient < PATIENTS; patient++) {
      for (int visit = 0; visit < VISITS; visit++) {
        String session = "S%d-%d,P%d,%s".formatted(patient, visit, patient, day(visit));
        rows.add(session + ",depression,ketamine,iv," + value.of(patient, visit));
      }
    }
    return new Export(folder)
        .rows("sessions.csv", Export.SESSIONS + "," + column, rows.toArray(String[]::new));
  }

  private Export scores(String header, String instrument, Value value) {
    List<String> rows = new ArrayList<>();
    for (int patient = 0; patient < PATIENTS; patient++) {
      for (int visit = 0; visit < VISITS; visit++) {
        rows.add("P" + patient + "," + day(visit) + instrument + "," + value.of(patient, visit));
      }
    }
    return new Export(folder)
        .sessions(Export.SESSION)
        .rows("scores.csv", header, rows.toArray(String[]::new));
  }

  private static List<Doubt> doubts(Export.Read read) {
    return read.result().account().doubts();
  }

  static Stream<Arguments> zerosFilledIn() {
    return Stream.of(
        Arguments.of("baseline and end, the end before the last", Value.betweenFirstAnd(4, 0)),
        Arguments.of("baseline and end, the end at last", Value.betweenFirstAnd(5, "0")),
        Arguments.of("baseline alone", Value.betweenFirstAnd(9, "0.0")),
        Arguments.of(
            "every second visit",
            (Value) (patient, visit) -> visit % 2 == 0 ? 20 - 2 * visit + patient % 3 : 0),
        Arguments.of(
            "the end of every third patient",
            (Value)
                (patient, visit) ->
                    visit == 0
                        ? 20
                        : visit == 5
                            ? patient % 3 == 0 ? "0" : String.valueOf(10 + patient % 9)
                            : ""),
        Arguments.of(
            "some who are nearly well",
            (Value)
                (patient, visit) ->
                    visit == 0 ? 19 : visit == 4 ? patient % 5 == 0 ? 2 : 6 + patient % 9 : 0));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("zerosFilledIn")
  void holdsASourceInWhich0StandsWhereNothingWasTaken(String name, Value value) {
    assertThat(doubts(sessions("PHQ-9", value).read()))
        .extracting(Doubt::code, Doubt::place, Doubt::end)
        .contains(tuple(DoubtCode.ZEROS_FILLED_IN, "sessions, column PHQ-9", End.HELD));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("zerosFilledIn")
  void knowsItOfListsAndColumnsOfScoresToo(String name, Value value) {
    assertThat(doubts(scores("patient_id,date,instrument,score", ",madrs", value).read()))
        .extracting(Doubt::code, Doubt::place)
        .containsExactly(tuple(DoubtCode.ZEROS_FILLED_IN, "scores, madrs"));
    assertThat(doubts(scores("patient_id,date,GAD-7 total", "", capped(value)).read()))
        .extracting(Doubt::code, Doubt::place)
        .containsExactly(tuple(DoubtCode.ZEROS_FILLED_IN, "scores, column GAD-7 total"));
  }

  private static Value capped(Value value) {
    return (patient, visit) ->
        value.of(patient, visit) instanceof Integer score
            ? Math.min(score, 21)
            : value.of(patient, visit);
  }

  @Test
  void offersTheLineThatSaysSo() {
    Export export = sessions("PHQ-9", Value.betweenFirstAnd(4, 0));
    assertThat(export.read().heldBecause())
        .containsExactly(
            "sessions, column PHQ-9: 80 scores of 20 patients are 0, whose others are well above"
                + " it, and hardly any is a little above 0: it seems to stand where nothing was"
                + " taken. If so, say in mapping.yaml missing: {sessions: {phq9: [0]}}, or leave"
                + " these cells blank.");
  }

  static Stream<Arguments> real() {
    return Stream.of(
        Arguments.of(
            "remission of 0 and 1 among other low scores",
            "PHQ-9",
            (Value)
                (patient, visit) ->
                    visit == 0 ? 20 : patient % 2 == 0 ? (patient + visit) % 4 : 9 + visit),
        Arguments.of(
            "many who get well, and more of them to 0 than to 1 or 2",
            "PHQ-9",
            (Value)
                (patient, visit) -> visit < 2 ? 17 : patient % 3 == 0 ? visit % 3 : 6 + patient),
        Arguments.of(
            "thoughts of suicide",
            "cssrs_ideation",
            (Value) (patient, visit) -> visit == 0 ? 4 : 0),
        Arguments.of("nobody has any symptom", "PHQ-9", (Value) (patient, visit) -> 0),
        Arguments.of(
            "patients who have no symptom, and others",
            "GAD-7",
            (Value) (patient, visit) -> patient < 10 ? 0 : 15 - visit),
        Arguments.of(
            "pain that goes, and nearly goes",
            "pain_after",
            (Value) (patient, visit) -> patient % 4 == 0 ? 5 : (patient + visit) % 3),
        Arguments.of(
            "two or three who are well at the end",
            "PHQ-9",
            (Value) (patient, visit) -> visit == 0 ? 20 : visit == 5 ? patient < 3 ? 0 : 12 : 15));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("real")
  void leavesZerosThatCanBeReal(String name, String column, Value value) {
    assertThat(doubts(sessions(column, value).read()))
        .extracting(Doubt::code)
        .doesNotContain(DoubtCode.ZEROS_FILLED_IN);
  }

  @Test
  void takesZerosForNothingWhereTheMappingSaysSo() {
    Value value = Value.betweenFirstAnd(4, 0);
    Export.Read read = sessions("PHQ-9,pain", both(value)).read(missing("phq9", "0"));
    assertThat(doubts(read)).isEmpty();
    assertThat(read.patients().get(0).scoresOf("phq9")).hasSize(2);
    assertThat(read.patients().get(0).scoresOf("pain_nrs")).hasSize(VISITS);
  }

  private static Value both(Value value) {
    return (patient, visit) -> value.of(patient, visit) + "," + visit;
  }

  private static SourceMapping missing(String instrument, String code) {
    NotTaken codes = new NotTaken(List.of(), Map.of(instrument, List.of(code)));
    FileFormat format = new FileFormat(null, null, null, null, null, null, codes);
    return SourceMapping.of(
        null, Map.of(), Map.of(), Map.of(), Map.of(FileKind.SESSIONS, format), Spellings.none());
  }

  static Stream<Arguments> bands() {
    return Stream.of(
        Arguments.of("0 to 4", (Value) (patient, visit) -> (patient + visit) % 5),
        Arguments.of("1 to 3", (Value) (patient, visit) -> 1 + (patient + visit) % 3),
        Arguments.of("yes or no", (Value) (patient, visit) -> (patient + visit) % 2));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bands")
  void holdsASourceWhoseScoresAreCodes(String name, Value value) {
    assertThat(doubts(scores("patient_id,date,PHQ-9", "", value).read()))
        .extracting(Doubt::code, Doubt::place, Doubt::end)
        .containsExactly(tuple(DoubtCode.CODES_OF_BANDS, "scores, column PHQ-9", End.HELD));
  }

  static Stream<Arguments> totals() {
    return Stream.of(
        Arguments.of("one is higher", "PHQ-9", (Value) (p, visit) -> p == 7 ? 6 : visit % 5),
        Arguments.of("few days", "migraine_days", (Value) (p, visit) -> 3 + (p + visit) % 3),
        Arguments.of("all are well", "PHQ-9", (Value) (patient, visit) -> 0),
        Arguments.of("they have halves", "madrs", (Value) (p, visit) -> visit % 3 + 0.5),
        Arguments.of("few points", "pain", (Value) (patient, visit) -> visit % 3),
        Arguments.of("many values", "pcl5", (Value) (patient, visit) -> (patient + visit) % 15),
        Arguments.of("few patients", "PHQ-9", (Value) (p, visit) -> p < 9 ? visit % 5 : ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("totals")
  void leavesLowScoresThatCanBeReal(String name, String column, Value value) {
    assertThat(doubts(scores("patient_id,date," + column, "", value).read())).isEmpty();
  }
}
