package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.session.AdverseEvents;
import org.clinicoutcomes.session.Monitoring;
import org.clinicoutcomes.session.Reading;
import org.clinicoutcomes.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns whose cells could not be read: what is lost of them may depend on their values. */
class UnreadColumnsTest {

  @TempDir private Path folder;

  /** Sixty sessions, with one further column. */
  private Export.Read sessions(String column, IntFunction<String> cell) {
    return new Export(folder)
        .rows("sessions.csv", Export.SESSIONS + "," + column, rows(0, 60, cell))
        .read();
  }

  private static String[] rows(int from, int to, IntFunction<String> cell) {
    return IntStream.range(from, to)
        .mapToObj(
            i -> "S%d,P%d,2024-01-05,depression,ketamine,iv,%s".formatted(i, i, cell.apply(i)))
        .toArray(String[]::new);
  }

  private static List<Doubt> doubts(Export.Read read) {
    return read.result().account().doubts();
  }

  @ParameterizedTest
  @CsvSource({"4,true", "3,false"})
  void holdsASourceOneOfWhoseScoreColumnsHasTooManyUnreadCells(int unread, boolean held) {
    Export.Read read = sessions("Pain Score (Pre)", i -> i < unread ? "about 7" : "8");
    assertThat(read.heldBecause())
        .isEqualTo(
            held
                ? List.of(
                    "sessions.csv, column Pain Score (Pre): 4 of 60 filled cells could not be read"
                        + " as 0 to 10, the range of pain intensity. Correct the cells, or leave"
                        + " the column out by this line of mapping.yaml:"
                        + " `ignore: {sessions: [Pain Score (Pre)]}`.")
                : List.of());
  }

  @Test
  void countsFilledCellsAlone() {
    Export.Read read =
        sessions("phq9_before", i -> i < 3 ? "about 7" : i < 30 ? "8" : i < 45 ? "" : "declined");
    assertThat(doubts(read))
        .extracting(Doubt::code, Doubt::rows, Doubt::place)
        .containsExactly(tuple(DoubtCode.COLUMN_UNREAD, 3L, "sessions.csv, column phq9_before"));
  }

  @Test
  void holdsNoSourceForTwoCells() {
    assertThat(sessions("phq9_before", i -> i < 2 ? "abc" : "").heldBecause()).isEmpty();
  }

  @Test
  void countsAColumnOverAllFilesOfItsKind() {
    Export.Read read =
        new Export(folder)
            .rows("sessions_1.csv", Export.SESSIONS + ",phq9", rows(0, 30, i -> i < 2 ? "x" : "9"))
            .rows(
                "sessions_2.csv", Export.SESSIONS + ",phq9", rows(30, 60, i -> i < 32 ? "x" : "9"))
            .read();
    assertThat(doubts(read)).extracting(Doubt::place).containsExactly("sessions, column phq9");
  }

  @Test
  void countsTheScoresOfEachInstrumentOfALongFileApart() {
    String[] rows =
        IntStream.range(0, 200)
            .mapToObj(i -> "P1,%s,%s".formatted(LocalDate.EPOCH.plusDays(i), score(i)))
            .toArray(String[]::new);
    Export.Read read =
        new Export(folder)
            .sessions(Export.SESSION)
            .rows("scores.csv", "patient_id,scored_on,instrument,score", rows)
            .read();
    assertThat(read.heldBecause())
        .containsExactly(
            "scores.csv, column score: 4 of 20 filled cells could not be read as 0 to 21, the range"
                + " of GAD-7. Correct the cells; the rejected records stand under internal/rejects"
                + " of the report.");
  }

  private static String score(int i) {
    return i < 4 ? "gad7,seven" : i < 20 ? "gad7,7" : "phq9,7";
  }

  @ParameterizedTest
  @CsvSource({"10-Jul", "Jul-10", "10.Jul", "10. Jul", "2026-07-10", "45848", "10-Jul-26"})
  void saysThatASpreadsheetHasMadeDatesOfScores(String date) {
    Export.Read read = sessions("pain_before", i -> i < 20 ? date : "8");
    assertThat(read.heldBecause())
        .singleElement()
        .asString()
        .contains(
            "20 of 60 filled cells could not be read",
            "20 are dates: a spreadsheet has turned scores such as 7/10 into them",
            "ignore: {sessions: [pain_before]}");
  }

  @Test
  void namesTheScaleOfMillimetres() {
    Export.Read read = sessions("pain_before", i -> String.valueOf(5 + i));
    assertThat(doubts(read)).extracting(Doubt::code).containsExactly(DoubtCode.OTHER_SCALE);
    assertThat(read.heldBecause())
        .singleElement()
        .asString()
        .startsWith(
            "sessions.csv, column pain_before: 54 of 60 filled cells lie outside 0 to 10, the range"
                + " of pain intensity; all of them fit 0 to 100, as a visual analogue scale in mm");
  }

  @Test
  void namesTheInstrumentWhoseScaleFits() {
    Export.Read read = sessions("PHQ-9 pre", i -> String.valueOf(i % 45));
    assertThat(read.heldBecause())
        .singleElement()
        .asString()
        .contains(
            "all of them fit 0 to 60, the range of MADRS.", "as one of madrs_before, pcl5_before");
  }

  @Test
  void offersTheOneInstrumentWhoseScaleFits() {
    Export.Read read = sessions("PHQ-9 pre", i -> String.valueOf(i + 18));
    assertThat(read.heldBecause())
        .singleElement()
        .asString()
        .contains("`columns: {sessions: {pcl5_before: PHQ-9 pre}}`");
  }

  @Test
  void leavesOutTheColumnOfEveryFile() {
    Export.Read read =
        new Export(folder)
            .rows("sessions_1.csv", Export.SESSIONS + ",PHQ-9 pre", rows(0, 30, i -> "x"))
            .rows("sessions_2.csv", Export.SESSIONS + ",PHQ-9 (before)", rows(30, 60, i -> "x"))
            .read();
    assertThat(read.heldBecause())
        .singleElement()
        .asString()
        .contains("`ignore: {sessions: [PHQ-9 (before), PHQ-9 pre]}`");
  }

  @Test
  void leavesNoFileWithoutScores() {
    Export.Read read =
        new Export(folder)
            .sessions(Export.SESSION)
            .rows(
                "scores.csv",
                "patient_id,scored_on,PHQ-9",
                IntStream.range(0, 9)
                    .mapToObj(i -> "P1,2024-01-0" + (i + 1) + ",x")
                    .toArray(String[]::new))
            .read();
    assertThat(read.heldBecause())
        .anySatisfy(why -> assertThat(why).contains("put a _ before the file's name"))
        .noneSatisfy(why -> assertThat(why).contains("ignore:"));
  }

  @Test
  void namesNoScaleForCodesOfMissingValues() {
    Export.Read read = sessions("phq9_before", i -> i % 5 == 0 ? "-9" : "12");
    assertThat(doubts(read)).extracting(Doubt::code).containsExactly(DoubtCode.COLUMN_UNREAD);
    assertThat(doubts(sessions("phq9_before", i -> i % 5 == 0 ? "999" : "12")))
        .extracting(Doubt::code)
        .containsExactly(DoubtCode.COLUMN_UNREAD);
  }

  @ParameterizedTest
  @CsvSource({
    "dose_mg,40,40-50 mg",
    "duration_min,45,09:30",
    "systolic_max,140,high",
    "blood_pressure_max,140/90,140",
    "planned_sessions,6,6 or 8",
    "adverse_events,nausea,nausea and flu"
  })
  void usesNothingOfAnyOtherColumnThatIsNotUnderstood(String column, String good, String bad) {
    Export.Read read = sessions(column, i -> i < 30 ? good : bad);
    assertThat(read.heldBecause()).isEmpty();
    assertThat(doubts(read))
        .extracting(Doubt::words)
        .containsExactly(
            "sessions.csv, column "
                + column
                + ": 30 of 60 filled cells could not be read, so that nothing of it is used."
                + " Correct the cells, or leave the column out by this line of mapping.yaml:"
                + " `ignore: {sessions: ["
                + column
                + "]}`.");
    Session session = read.patients().get(0).sessions().get(0);
    assertThat(session.monitoring()).isEqualTo(Monitoring.NONE);
    assertThat(session.planned()).isNull();
  }

  @Test
  void usesWhatIsReadOfOtherColumnsWhereFewCellsAreNot() {
    Export.Read read = sessions("dose_mg,adverse_events", i -> i < 3 ? "x,y" : "40,nausea");
    assertThat(doubts(read)).isEmpty();
    Monitoring last = read.patients().get(59).sessions().get(0).monitoring();
    assertThat(last.readings().hundredths(Reading.DOSE_MG)).hasValue(4000);
    assertThat(last.adverseEvents().events()).hasSize(1);
  }

  @Test
  void keepsTheEventsOfTheirOwnFileWhereTheSessionsColumnIsNotUnderstood() {
    Export.Read read =
        new Export(folder)
            .rows(
                "sessions.csv",
                Export.SESSIONS + ",adverse_events",
                rows(0, 20, i -> "nausea and flu"))
            .rows("adverse_events.csv", "patient_id,session_id,event", "P1,S1,nausea")
            .read();
    assertThat(read.result().records().areEventsRecorded()).isTrue();
    List<AdverseEvents> events =
        read.patients().stream()
            .map(patient -> patient.sessions().get(0).monitoring().adverseEvents())
            .filter(AdverseEvents::isRecorded)
            .toList();
    assertThat(events).hasSize(1);
  }

  @Test
  void knowsNobodysContraindicationsWhereTheirColumnIsNotUnderstood() {
    String[] rows =
        IntStream.range(0, 20)
            .mapToObj(i -> "P" + i + "," + (i < 10 ? "heart_disease" : "see letter"))
            .toArray(String[]::new);
    Export.Read read =
        new Export(folder)
            .rows("patients.csv", "patient_id,contraindications", rows)
            .sessions(Export.SESSION)
            .read();
    assertThat(read.patients().get(0).history().contraindications()).isNull();
    assertThat(doubts(read))
        .extracting(Doubt::place)
        .containsExactly("patients.csv, column contraindications");
  }
}
