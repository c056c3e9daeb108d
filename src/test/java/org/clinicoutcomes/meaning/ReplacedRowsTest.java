package org.clinicoutcomes.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PatientIds;
import org.clinicoutcomes.meaning.TellingColumns.Column;
import org.clinicoutcomes.meaning.TellingColumns.Pair;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.quality.DoubtRules;
import org.clinicoutcomes.records.Replacements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacedRowsTest {

  private static final Replacements FOUND = new Replacements(40, 10, List.of());

  private final DoubtBook doubts = new DoubtBook(new DoubtRules(1, 3, 2, 5, 5, 5), List.of());
  private final ReplacedRows rows = new ReplacedRows(PatientIds.AS_WRITTEN, doubts);

  private static TellingColumns telling(Column column, String earlier, String later) {
    return new TellingColumns(
        List.of(column, new Column("value", "score")),
        Collections.nCopies(10, new Pair(List.of(earlier, "20"), List.of(later, "3"))));
  }

  private String judge(FileKind kind, TellingColumns columns) {
    return rows.judge("scores.csv", kind, "scores", FOUND, columns);
  }

  private Doubt only() {
    assertThat(doubts.all()).hasSize(1);
    return doubts.all().get(0);
  }

  @ParameterizedTest
  @CsvSource({"10, 40, true", "2, 3, false", "3, 60, false", "4, 60, true"})
  void areManyFromMoreThanAFewOn(int replaced, int keys, boolean many) {
    assertThat(rows.areMany(new Replacements(keys, replaced, List.of()))).isEqualTo(many);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          kind    | category | raw         | kind (category, raw)       | such as: `rows: {scores: {kind: [raw]}}`
          kind    | Item     | Total score | kind (Item, Total score)   | such as: `rows: {scores: {kind: [Total score]}}`
          kind    | worst    | least       | kind (least, worst)        | with their words: `rows: {scores: {kind: ["…"]}}`
          final   | Yes      | No          | final (No, Yes)            | with their words: `rows: {scores: {final: ["…"]}}`
          kind: a | it's     | my          | kind: a (2 different words)| with their words: `rows: {scores: {"kind: a": ["…"]}}`
          Rater   | Amber    | Finch       | Rater (2 different words)  | with their words: `rows: {scores: {Rater: ["…"]}}`
          """)
  void askWithTheColumnThatTellsThemApart(
      String header, String earlier, String later, String told, String line) {
    assertThat(judge(FileKind.SCORES, telling(new Column(header, ""), earlier, later))).isEmpty();
    assertThat(only().code()).isEqualTo(DoubtCode.REPLACED_VALUES);
    assertThat(only().holds()).isTrue();
    assertThat(only().sentence())
        .isEqualTo(
            "scores.csv: 10 of 40 scores are given by several rows of this file with different"
                + " values, which is more than corrections are. What they are, tells "
                + told
                + ".");
    assertThat(only().remedy()).isEqualTo("Say in mapping.yaml which rows are meant, " + line);
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "Q1, Q2", "Item 01, Item 02"})
  void askWhetherTheyAreAnswersWhereTheirWordsAreNumbered(String earlier, String later) {
    assertThat(judge(FileKind.SCORES, telling(new Column("No", ""), earlier, later))).isEmpty();
    assertThat(only().remedy())
        .contains("`columns: {scores: {item: \"No\"}}`")
        .doesNotContain("[" + earlier);
  }

  @Test
  void askForOtherRowsWhereNoColumnTellsThemApart() {
    assertThat(judge(FileKind.SCORES, telling(new Column("kind", ""), "a", "a"))).isEmpty();
    assertThat(only().sentence()).endsWith(" No column tells by its words what these rows are.");
    assertThat(only().remedy()).startsWith("Export one row for each, or let each have an id");
  }

  @Test
  void holdNoSourceForAdverseEvents() {
    judge(FileKind.ADVERSE_EVENTS, telling(new Column("kind", ""), "a", "b"));
    assertThat(only().speaks()).isTrue();
    assertThat(only().remedy()).endsWith("`rows: {adverse_events: {kind: [\"…\"]}}`");
  }

  @Test
  void areNoMatterWhereNotesAloneDiffer() {
    TellingColumns notes =
        new TellingColumns(
            List.of(new Column("comment", "notes")), List.of(new Pair(List.of("a"), List.of("b"))));
    assertThat(judge(FileKind.SESSIONS, notes))
        .isEqualTo("10 of 40 scores stand in several rows, which differ in their notes alone");
    assertThat(doubts.all()).isEmpty();
  }

  @Test
  void areCorrectionsWhereAColumnSaysSo() {
    assertThat(judge(FileKind.SCORES, telling(new Column("modified_at", ""), "1", "2")))
        .isEqualTo("10 of 40 scores are given again by a later row, changed as modified_at says");
    assertThat(doubts.all()).isEmpty();
  }

  @Test
  void areNoCorrectionsWhereWordsTellThemApartToo() {
    TellingColumns columns =
        new TellingColumns(
            List.of(
                new Column("kind", ""),
                new Column("modified_at", ""),
                new Column("value", "score")),
            List.of(new Pair(List.of("a", "1", "20"), List.of("b", "2", "3"))));
    assertThat(judge(FileKind.SCORES, columns)).isEmpty();
    assertThat(only().holds()).isTrue();
  }

  @Test
  void mayBeOfOtherPatientsWhereTheirClinicsDiffer() {
    assertThat(judge(FileKind.SESSIONS, telling(new Column("Site", "clinic"), "North", "South")))
        .isEmpty();
    assertThat(only().code()).isEqualTo(DoubtCode.IDS_REPEAT_ACROSS_CLINICS);
    assertThat(only().remedy()).contains("patient_id: per clinic");
  }
}
