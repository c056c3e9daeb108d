package org.clinicoutcomes.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/**
 * Knows what is printed, how it was rounded, that a count from 1 to 10 is never shown, and how the
 * rows of all workbooks hang together; draws bounds and tries values out.
 */
final class Outsider {

  private static final long LARGEST_SMALL = 10;
  private static final int FEWEST_VALUES = 3;

  /** Left out before eligible, without an end score, not met: differences that nobody prints. */
  private static final Map<Character, List<Character>> DIFFERENCES =
      Map.of('X', List.of('T', 'E'), 'M', List.of('E', 'A'), 'N', List.of('A', 'I'));

  private final Map<Cell, OptionalLong> printed = new HashMap<>();
  private final int rounding;
  private final Bounds bounds = new Bounds();
  private final Map<Cell, Integer> numbers = new HashMap<>();
  private final Set<String> years = new TreeSet<>();
  private final Set<List<String>> byYear = new HashSet<>();
  private final List<Cell> rows = new ArrayList<>();

  /**
   * @param print every count, empty where it is hidden; no key where it is not printed at all
   * @param unprinted the assessed in total of rows that are known to be there and printed nowhere
   * @param rounding how far a printed count may lie from the true one
   */
  Outsider(Map<Cell, OptionalLong> print, Collection<Cell> unprinted, int rounding) {
    this.rounding = rounding;
    rows.addAll(unprinted);
    print.forEach(
        (cell, count) -> {
          printed.merge(meaning(cell), count, (one, other) -> one.isPresent() ? one : other);
          if (cell.rung() == 'T') {
            byYear.add(List.of(cell.condition(), cell.measure()));
          }
          if (cell.rung() == 'A' && cell.period().equals(Cell.TOTAL)) {
            rows.add(cell);
          }
          years.add(cell.period());
        });
    years.remove(Cell.TOTAL);
    for (Cell row : rows) {
      if (isByYear(row)) {
        addYears(row);
      } else {
        addOutcome(row);
      }
      addLore(row);
    }
    rows.stream().filter(row -> row.place().equals(Cell.ALL)).forEach(this::addClinics);
    numbers.forEach(this::read);
  }

  private boolean isByYear(Cell cell) {
    return byYear.contains(List.of(cell.condition(), cell.measure()));
  }

  private void addOutcome(Cell assessed) {
    bounds.atLeastZero(List.of(number(assessed.at('T'))), List.of(number(assessed)));
    sum(assessed, List.of(assessed.at('I'), assessed.at('N')));
  }

  private void addYears(Cell total) {
    List<String> periods = new ArrayList<>(years);
    periods.add(Cell.TOTAL);
    for (String period : periods) {
      Cell treated = total.at('T').during(period);
      sum(treated, List.of(treated.at('E'), treated.at('X')));
      sum(treated.at('E'), List.of(treated.at('A'), treated.at('M')));
      sum(treated.at('A'), List.of(treated.at('I'), treated.at('N')));
    }
    for (char rung : "TEAIXMN".toCharArray()) {
      sum(total.at(rung), years.stream().map(year -> total.at(rung).during(year)).toList());
    }
  }

  private void addClinics(Cell all) {
    List<String> periods = new ArrayList<>(isByYear(all) ? years : Set.of());
    periods.add(Cell.TOTAL);
    List<Cell> clinics =
        rows.stream().filter(row -> row.in(Cell.ALL).equals(all) && !row.equals(all)).toList();
    for (String period : periods) {
      for (char rung : (isByYear(all) ? "TEAIXMN" : "TAIN").toCharArray()) {
        sum(
            all.at(rung).during(period),
            clinics.stream().map(row -> row.at(rung).during(period)).toList());
      }
    }
  }

  private void sum(Cell whole, List<Cell> parts) {
    bounds.equal(List.of(number(whole)), parts.stream().map(this::number).toList());
  }

  private void addLore(Cell assessed) {
    Lore.SAME_ASSESSED.stream()
        .filter(same -> same.get(0).equals(assessed.measure()))
        .forEach(same -> same.forEach(other -> same(assessed, of(assessed, other))));
    Lore.ASSESSED_WITHIN.stream()
        .filter(pair -> pair.get(0).equals(assessed.measure()))
        .forEach(pair -> within(assessed, of(assessed, pair.get(1))));
    Lore.MET_WITHIN.stream()
        .filter(pair -> pair.get(0).equals(assessed.measure()))
        .forEach(pair -> within(assessed.at('I'), of(assessed, pair.get(1)).at('I')));
    Lore.MET_APART.stream()
        .filter(three -> three.get(0).equals(assessed.measure()))
        .forEach(
            three ->
                apart(
                    assessed.at('I'),
                    of(assessed, three.get(1)).at('I'),
                    of(assessed, three.get(2))));
    Lore.ASSESSED_APART.stream()
        .filter(pair -> pair.get(0).equals(assessed.measure()))
        .forEach(pair -> apart(assessed, of(assessed, pair.get(1)), assessed.at('T')));
  }

  private static Cell of(Cell cell, String measure) {
    return new Cell(cell.place(), cell.condition(), measure, cell.period(), cell.rung());
  }

  private void same(Cell one, Cell other) {
    if (printed.containsKey(other)) {
      bounds.equal(List.of(number(one)), List.of(number(other)));
    }
  }

  private void within(Cell inner, Cell outer) {
    if (printed.containsKey(outer)) {
      bounds.atLeastZero(List.of(number(outer)), List.of(number(inner)));
    }
  }

  private void apart(Cell one, Cell other, Cell around) {
    if (printed.containsKey(other) && (around.rung() == 'T' || printed.containsKey(around))) {
      bounds.atLeastZero(List.of(number(around)), List.of(number(one), number(other)));
    }
  }

  /** The treated of a clinic are the same for every measure. */
  static Cell meaning(Cell cell) {
    return cell.rung() == 'T' && !cell.place().equals(Cell.ALL) ? of(cell, "") : cell;
  }

  private int number(Cell cell) {
    return numbers.computeIfAbsent(meaning(cell), c -> bounds.number());
  }

  private void read(Cell cell, int number) {
    OptionalLong count = printed.getOrDefault(cell, OptionalLong.empty());
    if (count.isPresent()) {
      long print = count.getAsLong();
      bounds.within(
          number,
          print == 0 ? 0 : Math.max(LARGEST_SMALL + 1, print - rounding),
          print == 0 ? 0 : print + rounding);
    }
  }

  /**
   * Which hidden or small counts are narrowed to fewer than three values. That the truth is among
   * what is left possible is asserted on the way.
   */
  List<Cell> narrowed(ToLongFunction<Cell> truth) {
    assertThat(bounds.draw()).as("the print contradicts itself").isTrue();
    List<Cell> narrowed = new ArrayList<>();
    numbers.forEach(
        (cell, number) -> {
          long count = truth.applyAsLong(cell);
          assertThat(bounds.low(number) <= count && count <= bounds.high(number))
              .as("%s can be %d", cell, count)
              .isTrue();
          if (isUnknown(cell)
              && (isHidden(cell) || isSmall(count))
              && bounds.values(number, FEWEST_VALUES) < FEWEST_VALUES) {
            narrowed.add(cell);
          }
        });
    return narrowed;
  }

  static boolean isSmall(long count) {
    return count >= 1 && count <= LARGEST_SMALL;
  }

  private boolean isUnknown(Cell cell) {
    List<Character> sides = DIFFERENCES.get(cell.rung());
    return sides == null
        ? !isShown(cell)
        : sides.stream().anyMatch(side -> !isShown(meaning(cell.at(side))));
  }

  private boolean isShown(Cell cell) {
    return printed.getOrDefault(cell, OptionalLong.empty()).isPresent();
  }

  /** Whether the cell is printed, and hidden. */
  private boolean isHidden(Cell cell) {
    return printed.containsKey(cell) && !isShown(cell);
  }
}
