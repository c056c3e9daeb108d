package org.clinicoutcomes.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.clinicoutcomes.durability.DurabilityTally.Ends;
import org.clinicoutcomes.durability.ResponseEnd.Reason;
import org.junit.jupiter.api.Test;

class DurabilityTallyTest {

  @Test
  void isEmptyAtFirst() {
    DurabilityTally tally = DurabilityTally.NONE;
    assertThat(tally.improved()).isZero();
    assertThat(tally.curve().median()).isEmpty();
    assertThat(tally.curve().after(30).survival()).isNaN();
  }

  @Test
  void countsEachEndByItsReason() {
    DurabilityTally tally =
        of(
            null,
            new ResponseEnd(30, Reason.LOST),
            new ResponseEnd(30, Reason.REINDUCTION),
            new ResponseEnd(30, Reason.CENSORED),
            new ResponseEnd(90, Reason.LOST));
    assertThat(tally.improved()).isEqualTo(5);
    assertThat(tally.noFollowUp()).isEqualTo(1);
    assertThat(tally.followed()).isEqualTo(4);
    assertThat(tally.events()).isEqualTo(3);
    assertThat(tally.reinductions()).isEqualTo(1);
    assertThat(tally.endsByDay())
        .containsEntry(30, new Ends(1, 1, 1))
        .containsEntry(90, new Ends(1, 0, 0));
  }

  @Test
  void drawsTheCurveOverBothKindsOfEvent() {
    DurabilityTally tally =
        of(
            new ResponseEnd(30, Reason.LOST),
            new ResponseEnd(30, Reason.REINDUCTION),
            new ResponseEnd(30, Reason.CENSORED),
            new ResponseEnd(90, Reason.CENSORED));
    assertThat(tally.curve().after(29).survival()).isEqualTo(1);
    assertThat(tally.curve().after(30).survival()).isEqualTo(0.5);
    assertThat(tally.curve().median()).hasValue(30);
    assertThat(tally.curve().atRisk(31)).isEqualTo(1);
  }

  @Test
  void isTheSameInWhateverOrderGroupsAreMerged() {
    Random random = new Random(11);
    for (int round = 0; round < 100; round++) {
      List<ResponseEnd> ends = random(40, random);
      DurabilityTally whole = of(ends.toArray(ResponseEnd[]::new));
      Collections.shuffle(ends, random);
      DurabilityTally merged = DurabilityTally.NONE;
      for (int from = 30; from >= 0; from -= 10) {
        merged = merged.plus(of(ends.subList(from, from + 10).toArray(ResponseEnd[]::new)));
      }
      assertThat(merged).isEqualTo(whole);
      assertThat(merged.curve().after(30)).isEqualTo(whole.curve().after(30));
    }
  }

  @Test
  void isUnchangedByWhatIsCountedAfterIt() {
    DurabilitySum sum = new DurabilitySum();
    sum.add(new ResponseEnd(30, Reason.LOST));
    DurabilityTally tally = sum.tally();
    sum.add(new ResponseEnd(30, Reason.LOST));
    assertThat(tally.events()).isEqualTo(1);
    assertThat(tally.plus(tally)).isEqualTo(sum.tally());
    assertThat(tally.events()).isEqualTo(1);
  }

  private static List<ResponseEnd> random(int n, Random random) {
    List<ResponseEnd> ends = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Reason reason = Reason.values()[random.nextInt(3)];
      ends.add(random.nextInt(4) == 0 ? null : new ResponseEnd(random.nextInt(60), reason));
    }
    return ends;
  }

  private static DurabilityTally of(ResponseEnd... ends) {
    DurabilitySum sum = new DurabilitySum();
    for (ResponseEnd end : ends) {
      sum.add(end);
    }
    return sum.tally();
  }
}
