package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.session.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders among the sessions that were not given, and others that were. */
class OrdersNotGivenIntakeTest {

  private static final String HEADER = "patient_id,session_date,condition,drug,route";
  private static final int PATIENTS = 5;

  @TempDir private Path folder;

  /** For each patient a session, and an order of another text a month later. */
  private Export.Read among(String header, String given, String other) {
    String[] rows =
        IntStream.range(0, PATIENTS)
            .boxed()
            .flatMap(
                p ->
                    Stream.of(
                        "P%d,2024-01-05,depression,%s".formatted(p, given),
                        "P%d,2024-02-05,depression,%s".formatted(p, other)))
            .toArray(String[]::new);
    return new Export(folder).rows("sessions.csv", header, rows).read();
  }

  private static List<Integer> given(Export.Read read) {
    return read.patients().stream().map(patient -> patient.sessions().size()).toList();
  }

  private static List<Status> statuses(Export.Read read) {
    List<Status> all = new java.util.ArrayList<>();
    read.result()
        .records()
        .accepted()
        .forEachScheduledSession(session -> all.add(session.status()));
    return all;
  }

  @ParameterizedTest
  @CsvSource({
    "ketamine (declined), CANCELLED",
    "ketamine - HELD, CANCELLED",
    "Ketamine infusion refused by patient, CANCELLED",
    "ketamine 50 MG/ML injection [not administered], CANCELLED",
    "ketamine - no show, NO_SHOW",
    "Cancelled, CANCELLED",
    "Ketamin - abgelehnt, CANCELLED",
    "Ketamin nicht gegeben, CANCELLED"
  })
  void countAsCalledOff(String order, Status status) {
    Export.Read read = among(HEADER, "ketamine,iv", order + ",iv");
    assertThat(given(read)).containsOnly(1).hasSize(PATIENTS);
    assertThat(statuses(read)).containsOnly(Status.COMPLETED, status);
    assertThat(read.heldBecause()).isEmpty();
    assertThat(read.warnings())
        .anySatisfy(w -> assertThat(w).contains("5 rows", "nothing was given", "column drug"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ketamine level",
        "Ketamine and metabolite - serum",
        "ketamine - entered in error"
      })
  void areNoSessions(String order) {
    Export.Read read = among(HEADER, "ketamine,iv", order + ",iv");
    assertThat(given(read)).containsOnly(1).hasSize(PATIENTS);
    assertThat(read.account("sessions.csv").notWanted()).isEqualTo(PATIENTS);
    assertThat(read.heldBecause()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ketamine 500mg vial waste",
        "Ketamine - discontinued",
        "ketamine held then given",
        "Ketamin 50 mg - Rest verworfen"
      })
  void areAskedForWhereNobodyKnows(String order) {
    Export.Read read = among(HEADER, "ketamine,iv", order + ",iv");
    assertThat(read.heldBecause())
        .singleElement()
        .satisfies(
            held -> assertThat(held).contains("5 of them, of 5 patients").doesNotContain("ignore"));
  }

  @Test
  void countsAPatientOnceHoweverTheIdIsTypedAndNoneForABlank() {
    String row = ",2024-02-05,depression,Ketamine 500mg vial waste,iv";
    Export.Read read =
        new Export(folder)
            .rows(
                "sessions.csv",
                HEADER,
                "\u00C91,2024-01-05,depression,ketamine,iv",
                "\u00C91" + row,
                "E\u03011" + row,
                "P2" + row,
                "P3" + row,
                "n/a" + row,
                row)
            .read();
    assertThat(read.result().account().doubts())
        .extracting(Doubt::code, Doubt::rows, Doubt::patients)
        .contains(tuple(DoubtCode.ROWS_OF_OTHER_KINDS, 6L, 3L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ketamine - BP too high", "ketamine (patient changed mind)"})
  void areSaidWhereNoListKnowsTheirWords(String order) {
    Export.Read read = among(HEADER, "ketamine,iv", order + ",iv");
    assertThat(given(read)).containsOnly(2);
    assertThat(read.result().account().doubts())
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.code()).isEqualTo(DoubtCode.ROWS_OF_OTHER_KINDS);
              assertThat(doubt.end()).isEqualTo(Doubt.End.PUBLISHED);
              assertThat(doubt.words()).doesNotContain(order);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "ketamine,ketamine 10 MG/ML injectable solution",
    "KETAMINE (KETALAR) 50 MG/ML IJ SOLN,Ketamine Infusion - Initial",
    "ketamine 0.5 mg/kg in sodium chloride 0.9 % 100 mL IVPB,ketamine hydrochloride 50 MG/ML [Ketalar]",
    "Ketamine infusion completed,Ketamine - given",
    "Ketamine IV (Hikma) 20 mL vial,Ketamin Kurzinfusion über 40 Minuten"
  })
  void areGivenUnderManyNames(String one, String other) {
    Export.Read read = among(HEADER, one + ",iv", other + ",iv");
    assertThat(given(read)).containsOnly(2);
    assertThat(read.result().account().doubts()).isEmpty();
  }

  @Test
  void wordsThatStandInEveryRowTellNothingApart() {
    Export.Read read = among(HEADER, "ketamine house blend,iv", "ketamine house blend,iv");
    assertThat(given(read)).containsOnly(2);
    assertThat(read.result().account().doubts()).isEmpty();
  }

  @Test
  void aStatusSaysHowAnOrderWasCalledOff() {
    Export.Read read =
        among(HEADER + ",status", "ketamine,iv,completed", "ketamine (declined),iv,no_show");
    assertThat(statuses(read)).containsOnly(Status.COMPLETED, Status.NO_SHOW);
  }

  @Test
  void aStatusThatSaysItWasGivenContradictsTheOrder() {
    Export.Read read =
        among(HEADER + ",status", "ketamine,iv,completed", "ketamine (declined),iv,completed");
    assertThat(given(read)).containsOnly(1);
    assertThat(read.problems())
        .hasSize(PATIENTS)
        .allSatisfy(problem -> assertThat(problem).contains("status row unknown_code"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"held", "Refused", "not given", "nicht gegeben"})
  void aDoseOfNothingIsNone(String dose) {
    Export.Read read = among(HEADER + ",dose_mg", "ketamine,iv,40", "ketamine,iv," + dose);
    assertThat(given(read)).containsOnly(1);
    assertThat(read.warnings()).anySatisfy(w -> assertThat(w).contains("by its column dose_mg"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ketamine Infusion - cancelled", "Infusion (declined)"})
  void kindsOfAppointmentSayItToo(String type) {
    Export.Read read =
        among(HEADER + ",Appointment Type", "ketamine,iv,Ketamine Infusion", "ketamine,iv," + type);
    assertThat(given(read)).containsOnly(1);
    assertThat(statuses(read)).contains(Status.CANCELLED);
  }
}
