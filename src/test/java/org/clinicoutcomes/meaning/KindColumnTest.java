package org.clinicoutcomes.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.quality.DoubtRules;
import org.junit.jupiter.api.Test;

class KindColumnTest {

  private final KindColumn column = KindColumn.ofAppointments("sessions.csv", "Type");
  private final DoubtBook doubts = new DoubtBook(new DoubtRules(1, 3, 2, 5, 5, 5), List.of());

  private KindColumn add(String word, RowKind kind, int rows) {
    IntStream.range(0, rows).forEach(row -> column.add(word, kind, "P" + row));
    return column;
  }

  @Test
  void saysNothingWhereEveryRowIsASession() {
    assertThat(add("Infusion", RowKind.SESSION, 9).notes()).isEmpty();
  }

  @Test
  void countsWhatIsNoSessionAndOffersTheWordsOfSessions() {
    add("Infusion", RowKind.SESSION, 9);
    add("Booster: IV", RowKind.SESSION, 3);
    add("Consult", RowKind.OTHER, 4);
    add("Call", RowKind.OTHER, 3);
    assertThat(column.notes())
        .singleElement(STRING)
        .isEqualTo(
            "7 rows are no session by its column Type, and not wanted: Call (3), Consult (4). To"
                + " choose them yourself, put the words of sessions into mapping.yaml: `rows:"
                + " {sessions: {Type: [\"Booster: IV\", Infusion]}}`.");
  }

  @Test
  void saysNoWordThatMayBeSomebodysOwn() {
    add("Infusion", RowKind.SESSION, 9);
    add("Call of Mrs Doe", RowKind.OTHER, 1);
    assertThat(column.notes())
        .singleElement(STRING)
        .startsWith("1 row is no session by its column Type, and not wanted: 1 other words. ");
  }

  @Test
  void countsNoPatientForRowsWithoutOne() {
    add("Infusion", RowKind.SESSION, 9);
    add("Glow package", RowKind.UNKNOWN, 3);
    column.add("Glow package", RowKind.UNKNOWN, "");
    column.doubt(doubts, 9);
    assertThat(doubts.all())
        .extracting(Doubt::rows, Doubt::patients)
        .containsExactly(tuple(4L, 3L));
  }

  @Test
  void namesTwelveWordsAndCountsTheOthers() {
    IntStream.range(10, 25).forEach(i -> add("Visit " + i, RowKind.OTHER, 3));
    add("Rare", RowKind.OTHER, 2);
    assertThat(column.notes())
        .singleElement(STRING)
        .contains("Visit 21 (3), and 4 other words. ")
        .doesNotContain("Visit 22", "Rare")
        .endsWith("`rows: {sessions: {Type: [\"…\"]}}`.");
  }

  /** Pasted as it stands the line would leave out what is read as a session. */
  @Test
  void saysThatTheOfferedLineLacksRareWordsOfSessions() {
    add("Infusion", RowKind.SESSION, 9);
    add("Makeup infusion", RowKind.SESSION, 2);
    add("Infusion 7", RowKind.SESSION, 1);
    add("Consult", RowKind.OTHER, 4);
    assertThat(column.notes())
        .singleElement(STRING)
        .endsWith(
            "`rows: {sessions: {Type: [Infusion]}}`, with 2 further words of sessions that stand on"
                + " fewer than 3 rows.")
        .doesNotContain("Makeup");
  }

  @Test
  void countsSessionsThatWereNotGiven() {
    add("Infusion", RowKind.SESSION, 9);
    add("Infusion declined", RowKind.NOT_GIVEN, 3);
    add("Infusion no show", RowKind.NOT_ATTENDED, 1);
    assertThat(column.notes())
        .containsExactly(
            "3 rows are a session at which nothing was given, by its column Type, and cancelled:"
                + " Infusion declined (3).",
            "1 row is a session at which nothing was given, by its column Type, and a no-show:"
                + " 1 other words.");
  }

  @Test
  void saysItOfASingleWordToo() {
    add("Infusion", RowKind.SESSION, 3);
    add("Makeup infusion", RowKind.SESSION, 2);
    add("Consult", RowKind.OTHER, 4);
    assertThat(column.notes())
        .singleElement(STRING)
        .endsWith("`, with a further word of sessions that stands on fewer than 3 rows.");
  }

  @Test
  void asksWhereWordsThatAreNotKnownTellRowsApart() {
    add("Infusion", RowKind.SESSION, 9);
    add("Glow", RowKind.UNKNOWN, 4);
    column.doubt(doubts, 9);
    assertThat(doubts.all())
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.code()).isEqualTo(DoubtCode.ROWS_OF_OTHER_KINDS);
              assertThat(doubt.place()).isEqualTo("sessions.csv, column Type");
              assertThat(doubt.holds()).isTrue();
              assertThat(doubt.sentence())
                  .isEqualTo(
                      "Column Type of sessions.csv tells rows apart, and nobody knows whether 4 of"
                          + " them, of 4 patients, are sessions: Glow (4).");
              assertThat(doubt.remedy())
                  .contains("[Infusion]")
                  .endsWith("If the column says nothing of that: `ignore: {sessions: [Type]}`.");
            });
  }

  @Test
  void asksNothingOfAColumnThatTellsNothingApart() {
    add("Room 3", RowKind.UNKNOWN, 9).doubt(doubts, 9);
    assertThat(doubts.all()).isEmpty();
  }

  @Test
  void asksNothingWhereEveryWordIsKnown() {
    add("Infusion", RowKind.SESSION, 9);
    add("Consult", RowKind.OTHER, 9).doubt(doubts, 9);
    assertThat(doubts.all()).isEmpty();
  }

  @Test
  void countsRowsOfMoreWordsThanItRemembers() {
    IntStream.range(0, 1_100).forEach(i -> column.add("Note " + i, RowKind.UNKNOWN, "P" + i));
    column.doubt(doubts, 2_000);
    assertThat(doubts.all()).extracting(Doubt::rows).containsExactly(1_100L);
  }
}
