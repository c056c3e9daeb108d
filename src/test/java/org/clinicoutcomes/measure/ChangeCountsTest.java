package org.clinicoutcomes.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeCountsTest {

  @Test
  void hasNothingOfNobody() {
    assertThat(new ChangeCounts().sorted()).isEmpty();
  }

  @ParameterizedTest(name = "up to {0} different changes")
  @ValueSource(ints = {1, 4, 5, 8, 9, 100, 5400})
  void countsAsAMapDoes(int different) {
    Random random = new Random(different);
    ChangeCounts counts = new ChangeCounts();
    SortedMap<Integer, Long> expected = new TreeMap<>();
    for (int i = 0; i < 4 * different; i++) {
      int change = random.nextInt(different) - different / 2;
      counts.add(change);
      expected.merge(change, 1L, Long::sum);
    }
    assertThat(counts.sorted()).isEqualTo(expected);
  }

  @Test
  void tellsChangesApartThatLieFarFromEachOther() {
    ChangeCounts counts = new ChangeCounts();
    SortedMap<Integer, Long> expected = new TreeMap<>();
    for (int bit = 0; bit < Integer.SIZE; bit++) {
      for (int change : new int[] {1 << bit, -(1 << bit), 0, Integer.MAX_VALUE}) {
        counts.add(change);
        expected.merge(change, 1L, Long::sum);
      }
    }
    assertThat(counts.sorted()).isEqualTo(expected);
  }
}
