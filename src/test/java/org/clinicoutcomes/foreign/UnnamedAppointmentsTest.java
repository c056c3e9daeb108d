package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.clinicoutcomes.foreign.ControlSessions.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are no sessions, told only by a column whose header no list knows. */
class UnnamedAppointmentsTest {

  private static final String HEADER = "session_id,patient_id,session_date,condition,drug,route,";
  private static final Pattern LINE = Pattern.compile("`((?:columns|rows|ignore): .+?)`");

  @TempDir private Path folder;

  private static String row(Visit visit, String id, String date, String word) {
    return String.join(",", id, visit.patient(), date, "depression,ketamine,iv", word);
  }

  /** Every session, and before the first of each patient a row of another kind. */
  private ForeignExport among(String header, String session, String other) {
    return ControlSessions.written(
        folder,
        HEADER + header,
        visit ->
            visit.isFirst()
                ? List.of(
                    row(visit, "C" + visit.id(), "2025-12-01", other),
                    row(visit, visit.id(), visit.date(), session))
                : List.of(row(visit, visit.id(), visit.date(), session)));
  }

  private static List<String> lines(ForeignExport.Run run) {
    return LINE.matcher(run.ended().out() + run.ended().err())
        .results()
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Reason | Treatment | Consult
          Slot | Infusion slot 2 | New patient consultation
          Slot | A | Screening call
          Appt info | Ketamine infusion | Phone call
          Notes | '' | Screening visit
          Notes | ok | Follow-up call
          Bemerkung | Infusion | Erstgespräch
          Grund | '' | Vorgespräch
          Visit code | 96365 | 99214
          """)
  void areAskedFor(String header, String session, String other) {
    ForeignExport export = among(header, session, other);
    ForeignExport.Run run = export.run();
    assertThat(run.isHeld()).as(run.ended().toString()).isTrue();
    assertThat(run.ended().out() + run.ended().err())
        .contains(
            "Column " + header + " of sessions.csv", "30 rows, of 30 patients", other + " (30)");
    assertThat(lines(run)).first().asString().startsWith("columns: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Reason | Treatment | Consult
          Notes | '' | Screening visit
          Grund | Infusion | Vorgespräch
          """)
  void areNotWantedWithTheLineThatIsProposed(String header, String session, String other) {
    ForeignExport export = among(header, session, other);
    ForeignExport.Run run = export.paste(lines(export.run()).get(0)).run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
    assertThat(run.data("quality.csv").toString()).contains("not_wanted=30");
  }

  @Test
  void areNotWantedWithTheRowsThatAreProposed() {
    ForeignExport export = among("Reason", "Treatment: IV", "Consult");
    List<String> lines = lines(export.run());
    assertThat(lines).hasSize(3).element(1).asString().startsWith("rows: ");
    ForeignExport.Run run = export.paste(lines.get(1)).run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
    assertThat(run.data("quality.csv").toString()).contains("not_wanted=30");
  }

  @Test
  void noRowsAreProposedWhereAWordIsNotKnown() {
    assertThat(lines(among("Slot", "Mrs Amber", "Consult").run()))
        .noneMatch(line -> line.startsWith("rows"));
  }

  @Test
  void wordsThatAreNotKnownAreNotSaid() {
    ForeignExport.Run run = among("Slot", "Mrs Amber", "Consult").run();
    assertThat(run.ended().out() + run.ended().err()).doesNotContain("Amber");
  }

  @Test
  void areReadAsSessionsWhereTheColumnIsIgnored() {
    ForeignExport export = among("Reason", "Treatment", "Consult");
    List<String> lines = lines(export.run());
    ForeignExport.Run run = export.paste(lines.get(lines.size() - 1)).run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"No show", "cancelled", "Nicht erschienen", "Infusion declined"})
  void sessionsThatWereNotGivenAreAskedFor(String word) {
    ForeignExport export = among("Remark text", "", word);
    assertThat(export.run().isHeld()).isTrue();
    ForeignExport.Run run = export.paste(lines(export.run()).get(0)).run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Reason | Treatment | Infusion
          Reason | Ketamine infusion | Booster
          Room | Infusion room | Consult room
          Who | Dr. Hold | Dr. Call
          Bay | 1 | 2
          Consent signed | Yes | No
          Besonderheiten | '' | keine
          Antiemetic | Given | Declined
          Bloods | Done | Not done
          Next appointment | Infusion | Follow-up
          Referral source | Web | Consult
          Arm | A | B
          Slot | Infusion | ''
          """)
  void columnsOfOtherThingsAskNothing(String header, String session, String other) {
    ForeignExport.Run run = among(header, session, other).run();
    assertThat(run.ended().out() + run.ended().err()).doesNotContain("its words say of");
  }

  @Test
  void freeTextThatMentionsAConsultAsksNothing() {
    List<String> notes = new ArrayList<>();
    IntStream.range(0, 12).forEach(i -> notes.add("tolerated well " + "abcdefghijkl".charAt(i)));
    notes.addAll(
        List.of("asked for a consult", "consult with PCP about BP", "will call; no show of"));
    ForeignExport.Run run =
        ControlSessions.written(
                folder,
                HEADER + "Notes",
                visit ->
                    List.of(
                        row(
                            visit,
                            visit.id(),
                            visit.date(),
                            notes.get(Math.floorMod(visit.id().hashCode(), notes.size())))))
            .run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
  }

  @Test
  void whatIsTheSameInAllRowsOfAPatientAsksNothing() {
    ForeignExport.Run run =
        ControlSessions.written(
                folder,
                HEADER + "Concurrent",
                visit ->
                    List.of(
                        row(
                            visit,
                            visit.id(),
                            visit.date(),
                            visit.patient().hashCode() % 2 == 0 ? "Psychotherapy" : "None")))
            .run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
  }

  @Test
  void rowsThatStateADoseAskNothing() {
    ForeignExport.Run run =
        ControlSessions.written(
                folder,
                HEADER + "Grund,dose_mg",
                visit ->
                    List.of(
                        row(
                            visit,
                            visit.id(),
                            visit.date(),
                            (visit.isFirst() ? "Infusion" : "Follow-up") + ",40")))
            .run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
  }

  @Test
  void aKnownColumnSettlesIt() {
    ForeignExport.Run run =
        ControlSessions.written(
                folder,
                HEADER + "Grund,Appointment type",
                visit ->
                    List.of(
                        row(
                            visit,
                            visit.id(),
                            visit.date(),
                            (visit.isFirst() ? "Infusion" : "Follow-up") + ",Ketamine infusion")))
            .run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
  }
}
