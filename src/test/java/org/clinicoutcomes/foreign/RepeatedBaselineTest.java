package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten patients with four weekly sessions; each row has a score of before the treatment. */
class RepeatedBaselineTest {

  @TempDir private Path folder;

  /** A score in a session's row. */
  private interface Value {
    int of(int patient, int session);
  }

  private ForeignExport export(String header, Value value) {
    List<String> given =
        new ArrayList<>(
            List.of("session_id,patient_id,session_date,condition,drug,route," + header));
    List<String> scored = new ArrayList<>(List.of("patient_id,scored_on,instrument,score"));
    for (int i = 0; i < 10; i++) {
      LocalDate first = LocalDate.of(2026, 1, 5).plusWeeks(i);
      for (int session = 0; session < 4; session++) {
        given.add(
            "S"
                + given.size()
                + ",P"
                + i
                + ","
                + first.plusWeeks(session)
                + ",depression,ketamine,iv,"
                + value.of(i, session));
      }
      scored.add("P" + i + "," + first.plusDays(20) + ",phq9," + (i < 6 ? 8 : 15));
    }
    return new ForeignExport(folder, "2026-06-30")
        .file("sessions.csv", given.toArray(String[]::new))
        .file("scores.csv", scored.toArray(String[]::new));
  }

  static Stream<Arguments> repeated() {
    return Stream.of(
        Arguments.of("Pre PHQ-9", (Value) (patient, session) -> 18 + patient % 5, "6/10"),
        Arguments.of("phq9_before", (Value) (patient, session) -> 20, "6/10"),
        Arguments.of(
            "phq9_before", (Value) (patient, session) -> patient == 0 ? 20 - session : 20, "5/10"));
  }

  /** As a score of every session it would be the last of each patient: nobody would be better. */
  @ParameterizedTest
  @MethodSource("repeated")
  void isTakenOnceAndSaid(String header, Value value, String expected) {
    ForeignExport.Run run = export(header, value).run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isEqualTo(1);
    assertThat(run.ended().err()).contains(header, " of 10 patients");
    assertThat(run.rate("depression", "phq9_response")).isEqualTo(expected);
  }

  @Test
  void ofAScoreThatSaysNothingOfItsTimingNobodyKnowsWhenItWasTaken() {
    ForeignExport export = export("PHQ-9", (patient, session) -> 20);
    ForeignExport.Run run = export.run();
    assertThat(run.isHeld()).as(run.ended().toString()).isTrue();
    assertThat(run.ended().err()).contains("columns: {sessions: {phq9_before: PHQ-9}}");
    ForeignExport.Run settled = export.paste("columns: {sessions: {phq9_before: PHQ-9}}").run();
    assertThat(settled.rate("depression", "phq9_response")).isEqualTo("6/10");
  }

  static Stream<Arguments> honest() {
    return Stream.of(
        Arguments.of("scores that move", (Value) (patient, session) -> 20 - 3 * session),
        Arguments.of(
            "some who stay as they are",
            (Value) (patient, session) -> patient < 3 ? 20 : 20 - session),
        Arguments.of("nobody has any symptom", (Value) (patient, session) -> 0));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("honest")
  void realOnesAreLeft(String name, Value value) {
    ForeignExport.Run run = export("phq9_before", value).run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
  }
}
