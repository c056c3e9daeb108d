package org.clinicoutcomes.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.clinicoutcomes.export.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {

  @Test
  void refusesAnAccountThatDoesNotBalance() {
    assertThat(file(21, 3).read()).isEqualTo(21);
    assertThatThrownBy(() -> file(22, 3))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the account of north/scores.csv does not balance: stop, and report this");
    assertThatThrownBy(() -> file(20, 3)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void judgesWhatIsNotMissing() {
    assertThat(file(21, 3).judged()).isEqualTo(19);
  }

  /** More than 1 % and at least 10 rows. */
  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "10, 999, true",
    "10, 1000, false",
    "9, 9, false",
    "10, 10, true",
    "101, 10000, true",
    "100, 10000, false",
    "0, 0, false"
  })
  void holdsForMoreThanTheShareAndAtLeastTheNumber(long rejected, long judged, boolean holds) {
    assertThat(new GateRules(1, 10).holds(rejected, judged)).isEqualTo(holds);
  }

  @Test
  void isHeldWhereThereIsAReason() {
    assertThat(source(List.of()).isHeld()).isFalse();
    assertThat(source(List.of("too many rejected rows")).isHeld()).isTrue();
  }

  @Test
  void sumsItsFiles() {
    SourceAccount account = source(List.of());
    assertThat(account.rejectedRows()).isEqualTo(7);
    assertThat(account.cellsSetAside()).isEqualTo(14);
  }

  @Test
  void addsAWarningWhereThereIsOne() {
    SourceAccount account = source(List.of());
    assertThat(account.warning(Optional.empty())).isEqualTo(account);
    assertThat(account.warning(Optional.of("further")).warnings())
        .containsExactly("first", "further");
  }

  @Test
  void holdsASourceOnlyForWhatItCannotBeMeasuredWithout() {
    assertThat(List.of(FileKind.values()).stream().filter(FileKind::holdsSource))
        .containsExactly(FileKind.SESSIONS, FileKind.SCORES);
  }

  @Test
  void writesCodesInLowerCase() {
    assertThat(FileKind.ADVERSE_EVENTS.code()).isEqualTo("adverse_events");
    assertThat(Verdict.UNFIT.code()).isEqualTo("unfit");
    assertThat(RejectCode.AMBIGUOUS_DATE.code()).isEqualTo("ambiguous_date");
    assertThat(Reject.Scope.CELL.code()).isEqualTo("cell");
    assertThat(Reject.Scope.ROW.code()).isEqualTo("row");
  }

  private static SourceAccount source(List<String> heldBecause) {
    return new SourceAccount(
        "north",
        List.of(file(21, 3), file(22, 4)),
        heldBecause,
        List.of("first"),
        List.of(),
        List.of());
  }

  private static FileAccount file(long read, long rejected) {
    return new FileAccount(
        "north",
        "scores.csv",
        FileKind.SCORES,
        new FileShape(
            "UTF-8",
            ",",
            "year-month-day",
            "why",
            1,
            List.of("score"),
            List.of("room"),
            List.of("timing"),
            null,
            null),
        read,
        1,
        2,
        rejected,
        4,
        5,
        6,
        0,
        7,
        8,
        Verdict.ACCEPTED);
  }
}
