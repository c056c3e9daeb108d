package org.clinicoutcomes.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.clinicoutcomes.meaning.TellingColumns.Column;
import org.clinicoutcomes.meaning.TellingColumns.Pair;
import org.clinicoutcomes.meaning.TellingColumns.Telling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingColumnsTest {

  /** Pairs of rows that differ in one column alone. */
  private static TellingColumns of(Column column, List<Pair> pairs) {
    return new TellingColumns(List.of(new Column("id", "patient_id"), column), pairs);
  }

  private static Pair pair(String earlier, String later) {
    return new Pair(List.of("P1", earlier), List.of("P1", later));
  }

  private static List<Pair> pairs(String earlier, String later) {
    return Collections.nCopies(4, pair(earlier, later));
  }

  @Test
  void namesTheColumnsWhoseWordsTellRowsApart() {
    TellingColumns columns =
        new TellingColumns(
            List.of(
                new Column("id", "patient_id"),
                new Column("kind", ""),
                new Column("score", "score")),
            List.of(
                new Pair(List.of("P1", "raw", "20"), List.of("P1", "category", "3")),
                new Pair(List.of("P2", "raw", "9"), List.of("P2", "category", "1"))));
    assertThat(columns.words()).containsExactly(new Telling("kind", List.of("category", "raw")));
    assertThat(columns.areToldBy("score")).isTrue();
    assertThat(columns.areToldBy("patient_id")).isFalse();
    assertThat(columns.areToldBy("clinic")).isFalse();
  }

  @Test
  void takesNumbersForWordsInAColumnThatMeansNothingToUs() {
    assertThat(of(new Column("line", ""), pairs("1", "2")).words())
        .containsExactly(new Telling("line", List.of("1", "2")));
    assertThat(of(new Column("dose", "dose_mg"), pairs("1", "2,5")).words()).isEmpty();
  }

  @Test
  void takesOneRowInTwentyThatIsNotToldForAMistake() {
    List<Pair> most = new ArrayList<>(Collections.nCopies(19, pair("raw", "category")));
    most.add(pair("raw", "raw"));
    assertThat(of(new Column("kind", ""), most).words()).hasSize(1);
    most.add(pair("raw", "raw"));
    assertThat(of(new Column("kind", ""), most).words()).isEmpty();
  }

  @Test
  void takesTextsForNoWords() {
    assertThat(of(new Column("note", ""), pairs("short", "a".repeat(41))).words()).isEmpty();
    List<Pair> many =
        IntStream.range(0, 13).mapToObj(i -> pair("", "word " + (char) ('a' + i))).toList();
    assertThat(of(new Column("note", ""), many).words()).isEmpty();
    assertThat(of(new Column("note", ""), many.subList(0, 12)).words()).hasSize(1);
  }

  @Test
  void tellsNothingWithoutRows() {
    TellingColumns none = of(new Column("kind", ""), List.of());
    assertThat(none.words()).isEmpty();
    assertThat(none.areToldBy("patient_id")).isFalse();
  }

  @Test
  void takesShorterRowsForBlankAtTheirEnd() {
    Pair pair = new Pair(List.of("P1"), List.of("P1", "category"));
    assertThat(of(new Column("kind", ""), List.of(pair)).words())
        .containsExactly(new Telling("kind", List.of("category")));
    Pair turned = new Pair(List.of("P1", "category"), List.of("P1"));
    assertThat(of(new Column("kind", ""), List.of(turned)).words())
        .containsExactly(new Telling("kind", List.of("category")));
  }

  @ParameterizedTest
  @CsvSource({
    "modified_at, '', 2026-01-03 10:00, 2026-01-04 09:00, modified_at",
    "Version, '', 2, 3, Version",
    "Version, '', 9, 10, Version",
    "Version, '', 10, 9, ''",
    "Version, '', 3, 2, ''",
    "Version, '', 2, 2, ''",
    "last edited, '', b, a, ''",
    "last edited, '', draft, final, last edited",
    "last edited, '', new, older, ''",
    "last edited, '', 1, b, last edited",
    "entered, scored_on, 2026-01-03, 2026-01-04, ''",
    "kind, '', a, b, ''"
  })
  void knowsAColumnOfChangesWhereEachLaterRowIsTheLater(
      String header, String ours, String earlier, String later, String revision) {
    TellingColumns columns = of(new Column(header, ours), pairs(earlier, later));
    assertThat(columns.revision()).isEqualTo(revision);
  }

  @Test
  void takesAColumnOfChangesForNoWords() {
    assertThat(of(new Column("status_updated", ""), pairs("a", "b")).words()).isEmpty();
  }

  @Test
  void knowsRowsThatDifferInSomeOfOurColumnsAlone() {
    TellingColumns columns = of(new Column("comment", "notes"), pairs("a", "b"));
    assertThat(columns.areSameBut(Set.of("notes"))).isTrue();
    assertThat(columns.areSameBut(Set.of())).isFalse();
    assertThat(of(new Column("comment", ""), pairs("a", "b")).areSameBut(Set.of())).isTrue();
  }
}
