package org.clinicoutcomes.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreOrderTest {

  /** "Order: date; then before < none < after; then untimed before timed, time." */
  @Test
  void ordersByDateThenTimingThenTime() {
    List<Score> inOrder =
        List.of(
            score(1, Timing.BEFORE, Moment.UNTIMED),
            score(1, Timing.BEFORE, 0),
            score(1, Timing.BEFORE, 86_399),
            score(1, Timing.NONE, Moment.UNTIMED),
            score(1, Timing.NONE, 36_000),
            score(1, Timing.AFTER, Moment.UNTIMED),
            score(1, Timing.AFTER, 1),
            score(2, Timing.BEFORE, Moment.UNTIMED));
    List<Score> shuffled = new ArrayList<>(inOrder);
    Collections.shuffle(shuffled, new Random(1));
    Collections.sort(shuffled);
    assertThat(shuffled).isEqualTo(inOrder);
  }

  @Test
  void knowsMidnightAsATime() {
    assertThat(new Moment(1, 0).isTimed()).isTrue();
    assertThat(Moment.untimed(LocalDate.EPOCH.plusDays(1)).isTimed()).isFalse();
    assertThat(new Moment(1, 0)).isGreaterThan(new Moment(1, Moment.UNTIMED));
    assertThat(new Moment(1, 86_399)).isLessThan(new Moment(2, Moment.UNTIMED));
  }

  @ParameterizedTest(name = "{0} after {1}")
  @CsvSource({"36001, 36000, true", "36000, 36000, false", "36000, -1, false", "-1, 36000, false"})
  void isKnownLaterOnlyWhereBothTimesAreKnown(int second, int other, boolean later) {
    assertThat(new Moment(2, second).isKnownLaterInDayThan(new Moment(1, other))).isEqualTo(later);
  }

  @Test
  void keepsTheDateItWasMadeFrom() {
    LocalDate leapDay = LocalDate.of(2024, 2, 29);
    assertThat(Moment.untimed(leapDay).date()).isEqualTo(leapDay);
  }

  @Test
  void writesNoTimingAsNothing() {
    assertThat(Timing.BEFORE.code()).isEqualTo("before");
    assertThat(Timing.NONE.code()).isEmpty();
    assertThat(Timing.AFTER.code()).isEqualTo("after");
  }

  private static Score score(int day, Timing timing, int second) {
    return new Score(new Moment(day, second), timing, 0);
  }
}
