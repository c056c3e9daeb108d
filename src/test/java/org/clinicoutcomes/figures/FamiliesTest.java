package org.clinicoutcomes.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clinicoutcomes.measure.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of families is whole, and what follows from it. */
class FamiliesTest {

  @Test
  void allOfThemAreInTheList() {
    List<Object> declared =
        Stream.of(Families.class.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .filter(field -> field.getType() == Family.class)
            .map(FamiliesTest::value)
            .toList();
    assertThat(declared).hasSizeGreaterThan(5).hasSameElementsAs(Families.ALL);
    assertThat(Families.ALL).extracting(Family::name).doesNotHaveDuplicates();
  }

  private static Object value(java.lang.reflect.Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(hidden);
    }
  }

  static Stream<Family<?, ?>> published() {
    return Families.ALL.stream().filter(family -> family.file() != null);
  }

  @ParameterizedTest
  @MethodSource("published")
  void everyColumnHasATitleOfItsOwnOrThatOfAnotherDay(Family<?, ?> family) {
    assertThat(family.file().figures()).extracting("title").doesNotContain("");
  }

  @Test
  void oneClinicsCountsAreItsOwn() {
    Figures figures = new Figures();
    for (String clinic : List.of("A", "A b", "AB", "a", "Ä")) {
      figures.of(Families.CELLS).put(CellKey.overall(clinic, "migraine", "m"), Tally.NONE);
      figures.of(Families.CELLS).put(CellKey.overall(clinic, "x", "m"), Tally.NONE);
      figures
          .of(Families.FLOW)
          .put(new Group(clinic, "x", ""), new FlowTally(1, 0, Map.of(), Map.of()));
    }
    for (String clinic : List.of("A", "A b", "AB", "a", "Ä")) {
      assertThat(figures.of(Families.CELLS, clinic)).hasSize(2);
      assertThat(figures.of(Families.FLOW, clinic)).hasSize(1);
    }
    assertThat(figures.of(Families.CELLS, "B")).isEmpty();
  }
}
