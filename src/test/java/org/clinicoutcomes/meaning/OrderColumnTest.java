package org.clinicoutcomes.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtRules;
import org.junit.jupiter.api.Test;

/** What stands in the column of the drug besides one. */
class OrderColumnTest {

  private final RowKinds kinds =
      new RowKinds(
          Map.of(
              RowKinds.NO_TREATMENT, List.of("level"),
              RowKinds.CALLED_OFF, List.of("refused"),
              RowKinds.UNCLEAR, List.of("waste"),
              RowKinds.PRODUCT, List.of("vial")),
          List.of(),
          List.of("ketamine"),
          List.of("iv"));
  private final OrderColumn column =
      new OrderColumn(kinds, OrderColumnTest::isDrug, "sessions.csv", "Order");
  private final DoubtBook doubts = new DoubtBook(new DoubtRules(1, 3, 2, 5, 5, 5), List.of());

  private static boolean isDrug(String text) {
    return text.toLowerCase(Locale.ROOT).contains("ketamine") && !text.contains("level");
  }

  private RowKind add(String text, int patients) {
    IntStream.range(1, patients).forEach(patient -> column.of(text, "P" + patient));
    return column.of(text, "P0");
  }

  @Test
  void namesOfDrugsSayNothingMore() {
    assertThat(add("Ketamine", 9)).isEqualTo(RowKind.UNSAID);
    assertThat(add("Ketamine vial 50 mg/ml", 9)).isEqualTo(RowKind.UNSAID);
    assertThat(add("", 9)).isEqualTo(RowKind.UNSAID);
    assertThat(add("Mystery", 9)).isEqualTo(RowKind.UNSAID);
    column.doubt(doubts, 9);
    assertThat(column.notes()).isEmpty();
    assertThat(doubts.all()).isEmpty();
  }

  @Test
  void ordersThatWereRefusedAreTold() {
    add("Ketamine", 9);
    assertThat(add("Ketamine refused", 4)).isEqualTo(RowKind.NOT_GIVEN);
    assertThat(add("Refused", 1)).isEqualTo(RowKind.NOT_GIVEN);
    assertThat(column.notes())
        .containsExactly(
            "5 rows are a session at which nothing was given, by its column Order, and cancelled:"
                + " Ketamine refused (4), and 1 other words.");
  }

  @Test
  void whatIsNoSessionIsTold() {
    add("Ketamine", 9);
    assertThat(add("Ketamine level", 4)).isEqualTo(RowKind.OTHER);
    assertThat(column.notes())
        .singleElement()
        .asString()
        .startsWith(
            "4 rows are no session by its column Order, and not wanted: Ketamine level (4).");
  }

  @Test
  void whatIsLeftOpenIsAskedFor() {
    add("Ketamine", 9);
    assertThat(add("Ketamine waste", 4)).isEqualTo(RowKind.UNKNOWN);
    column.doubt(doubts, 9);
    assertThat(doubts.all())
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.holds()).isTrue();
              assertThat(doubt.remedy()).contains("[Ketamine]").endsWith("under values, drug.");
            });
  }

  @Test
  void wordsThatNoListKnowsInSomeRowsAreSaid() {
    add("Ketamine", 9);
    assertThat(add("Ketamine - BP too high", 4)).isEqualTo(RowKind.UNSAID);
    column.doubt(doubts, 9);
    assertThat(doubts.all())
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.end()).isEqualTo(Doubt.End.PUBLISHED);
              assertThat(doubt.rows()).isEqualTo(4);
              assertThat(doubt.patients()).isEqualTo(4);
              assertThat(doubt.words()).doesNotContain("high");
            });
  }

  @Test
  void theyAreNotSaidOfFewOrOfAll() {
    add("Ketamine", 9);
    add("Ketamine too high", 2);
    column.doubt(doubts, 9);
    assertThat(doubts.all()).isEmpty();
  }

  @Test
  void theyTellNothingApartWhereAllRowsHaveThem() {
    add("Ketamine house blend", 9);
    add("Ketamine, House Blend", 9);
    column.doubt(doubts, 9);
    assertThat(doubts.all()).isEmpty();
  }

  @Test
  void moreTextsThanItRemembersAreReadAllTheSame() {
    IntStream.range(0, 5_000).forEach(i -> column.of("Ketamine " + i, "P" + i));
    assertThat(column.of("Ketamine refused", "P1")).isEqualTo(RowKind.NOT_GIVEN);
  }
}
