package org.clinicoutcomes.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.quality.DoubtRules;
import org.junit.jupiter.api.Test;

class UnreadColumnTest {

  private final RowKinds kinds =
      new RowKinds(
          Map.of(
              RowKinds.TREATMENT, List.of("Infusion"),
              RowKinds.NO_TREATMENT, List.of("Consult"),
              RowKinds.DENIAL, List.of("No"),
              RowKinds.CALLED_OFF, List.of("Declined"),
              RowKinds.NOT_ATTENDED, List.of("No show")),
          List.of("induction"),
          List.of("ketamine"),
          List.of("iv"));
  private final UnreadColumn column = new UnreadColumn(kinds, "sessions.csv", "Slot");
  private final DoubtBook doubts = new DoubtBook(new DoubtRules(1, 3, 2, 5, 5, 5), List.of());

  private void add(String word, int patients) {
    IntStream.range(0, patients).forEach(patient -> column.add(word, "P" + patient, false));
  }

  private List<Doubt> doubts() {
    column.doubt(doubts, 20);
    return doubts.all();
  }

  @Test
  void asksAndOffersTheLines() {
    add("Infusion 1", 9);
    add("induction", 9);
    add("Consult", 4);
    assertThat(doubts())
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.code()).isEqualTo(DoubtCode.ROWS_OF_OTHER_KINDS);
              assertThat(doubt.place()).isEqualTo("sessions.csv, column Slot");
              assertThat(doubt.rows()).isEqualTo(4);
              assertThat(doubt.patients()).isEqualTo(4);
              assertThat(doubt.holds()).isTrue();
              assertThat(doubt.sentence()).endsWith("that nothing was given: Consult (4).");
              assertThat(doubt.remedy())
                  .contains(
                      "`columns: {sessions: {appointment_type: Slot}}`",
                      "`rows: {sessions: {Slot: [Infusion 1, induction]}}`",
                      "`ignore: {sessions: [Slot]}`");
            });
  }

  @Test
  void offersNoRowsWhereSomeSayNothing() {
    add("Infusion", 9);
    add("", 9);
    add("Consult", 4);
    assertThat(doubts())
        .singleElement()
        .satisfies(doubt -> assertThat(doubt.remedy()).doesNotContain("rows:"));
  }

  @Test
  void asksNothingOfTwoPatients() {
    add("Infusion", 9);
    add("Consult", 2);
    assertThat(doubts()).isEmpty();
  }

  @Test
  void asksNothingOfWhatStandsInAllRowsOfAPatient() {
    add("Consult", 9);
    add("Consult", 9);
    assertThat(doubts()).isEmpty();
  }

  @Test
  void countsRowsThatNothingElseSettles() {
    IntStream.range(0, 9).forEach(patient -> column.add("Consult", "P" + patient, true));
    IntStream.range(0, 9).forEach(patient -> column.add("No show", "P" + patient, patient > 3));
    add("Consult", 9);
    assertThat(doubts()).isEmpty();
  }

  @Test
  void whatWasDeclinedIsOneOfOursWhereOtherWordsAreOfAppointments() {
    add("", 9);
    add("given", 9);
    add("Declined", 4);
    assertThat(doubts()).isEmpty();
    add("No show", 4);
    assertThat(doubts()).singleElement().satisfies(d -> assertThat(d.rows()).isEqualTo(8));
  }

  @Test
  void aDenialAloneDeniesNothing() {
    add("Yes", 9);
    add("No", 4);
    assertThat(doubts()).isEmpty();
  }

  @Test
  void namesTwelveWordsAndCountsTheOthers() {
    IntStream.range(10, 24).forEach(i -> add("Consult " + i, 3));
    add("", 9);
    assertThat(doubts())
        .singleElement()
        .satisfies(
            doubt -> assertThat(doubt.sentence()).endsWith("Consult 21 (3), and 2 other words."));
  }

  @Test
  void givesUpOnManyWords() {
    IntStream.range(0, 41).forEach(i -> column.add("note " + i, "P" + i, false));
    assertThat(column.isGivenUp()).isTrue();
    assertThat(doubts()).isEmpty();
  }

  @Test
  void givesUpOnLongWords() {
    column.add("Consult ".repeat(6), "P1", false);
    assertThat(column.isGivenUp()).isTrue();
  }

  @Test
  void givesUpOnCellsAmongWhichFewAreKnown() {
    add("Consult", 3);
    add("ok", 196);
    assertThat(column.isGivenUp()).isFalse();
    add("ok", 1);
    assertThat(column.isGivenUp()).isTrue();
  }

  @Test
  void givesUpOnBlanks() {
    add("", 9_999);
    assertThat(column.isGivenUp()).isFalse();
    add("", 1);
    assertThat(column.isGivenUp()).isTrue();
  }
}
