package org.clinicoutcomes.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CostTest {

  private static final Cost ONE = Cost.parse("2.00 3.00 0.50 204800\n");
  private static final Cost OTHER = new Cost(1, 9, 100);
  private static final Cost THIRD = new Cost(9, 1, 300);

  @Test
  void addsUpTheCodeOfTheSystemAndCountsMebibytes() {
    assertThat(ONE).isEqualTo(new Cost(2, 3.5, 200));
  }

  @Test
  void hasTheMedianOfEachFigureByItself() {
    assertThat(Cost.median(List.of(THIRD, ONE, OTHER))).isEqualTo(ONE);
    assertThat(Cost.median(List.of(THIRD, OTHER))).isEqualTo(new Cost(5, 5, 200));
  }

  @Test
  void isSoManyTimesAsMuchAsAnother() {
    assertThat(THIRD.over(ONE)).isEqualTo(new Cost(4.5, 1 / 3.5, 1.5));
  }
}
