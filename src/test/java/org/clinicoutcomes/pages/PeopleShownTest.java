package org.clinicoutcomes.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Rows;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.Test;

class PeopleShownTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  /** Four patients with three scores and two sessions each, the later ones treated later. */
  private static final Rows PEOPLE =
      Rows.of(
          Stream.of(1, 2, 3, 4)
              .map(number -> new PeopleRow("p" + number, number, DAY.plusDays(number), 3, 2))
              .map(PeopleRow::values)
              .toList());

  private static final List<Column> COLUMNS =
      List.of(new Column("Patient", Format.IDENTIFIER), new Column("Key", Format.COUNT));

  @Test
  void showsEverybodyWhereThereIsRoom() {
    PeopleShown shown = new PeopleShown(PEOPLE, listed(), 20);
    assertThat(shown(shown)).containsExactly("p1", "p2", "p3", "p4");
    assertThat(shown.scores()).isEqualTo(12);
    assertThat(shown.visits()).isEqualTo(8);
    assertThat(shown.sentences()).isEmpty();
  }

  @Test
  void showsThoseTreatedLastWhereThereIsNot() {
    PeopleShown shown = new PeopleShown(PEOPLE, listed(), 19);
    assertThat(shown(shown)).containsExactly("p2", "p3", "p4");
    assertThat(shown.scores()).isEqualTo(9);
    assertThat(shown.sentences())
        .containsExactly(
            "So that the workbook opens soon, only the 3 patients first on the worklist or treated since"
                + " 2026-01-03 are here; the scores and sessions of 1 other stand in the clinic's"
                + " export.");
  }

  @Test
  void showsThoseOfTheWorklistBeforeAll() {
    PeopleShown shown = new PeopleShown(PEOPLE, listed("p1"), 14);
    assertThat(shown(shown)).containsExactly("p1", "p4");
    assertThat(shown(new PeopleShown(PEOPLE, listed("p2", "p1"), 10))).containsExactly("p1", "p2");
    assertThat(shown(new PeopleShown(PEOPLE, listed("p2", "p1"), 9))).containsExactly("p2");
  }

  @Test
  void choicesAreThoseOfTheWorklistInItsOrderThenTheOthers() {
    PeopleShown shown = new PeopleShown(PEOPLE, listed("p3", "p2"), 1);
    List<List<Value>> choices = new ArrayList<>();
    shown.choices().forEach(choices::add);
    assertThat(choices)
        .extracting(row -> row.get(0))
        .containsExactly(Value.of("p3"), Value.of("p2"), Value.of("p1"), Value.of("p4"));
    assertThat(choices)
        .extracting(row -> row.get(1))
        .containsExactly(Value.of(3), Value.of(2), Value.of(1), Value.of(4));
    assertThat(shown.first().patient()).isEqualTo("p3");
    assertThat(new PeopleShown(PEOPLE, listed(), 1).first().patient()).isEqualTo("p1");
  }

  /** Who of the patients' rows is handed over. */
  private static List<String> shown(PeopleShown shown) {
    Rows rows =
        Rows.of(
            Stream.of(1, 2, 3, 4)
                .map(n -> List.of(Value.of("p" + n), Value.of(RowKey.of(n, 1))))
                .toList());
    List<String> patients = new ArrayList<>();
    shown.of(rows, COLUMNS).forEach(row -> patients.add(((Value.Text) row.get(0)).text()));
    return patients;
  }

  private static Rows listed(String... patients) {
    return Rows.of(
        Arrays.stream(patients)
            .map(
                patient ->
                    WorklistRow.COLUMNS.stream()
                        .map(of -> of.title().equals("Patient") ? Value.of(patient) : Value.BLANK)
                        .toList())
            .toList());
  }
}
