package org.clinicoutcomes.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was found out of the columns of a scores file that may say whether its scores were
 * completed.
 *
 * @param counting our names of those that do
 * @param silent our names of those that have one word throughout
 * @param asked those that tell rows apart by words that are not known
 * @param others our names of all others, which say nothing
 */
record StatesFound(
    Set<String> counting, Set<String> silent, List<Asked> asked, Set<String> others) {

  static final StatesFound NONE = new StatesFound(Set.of(), Set.of(), List.of(), Set.of());

  StatesFound {
    counting = Set.copyOf(counting);
    silent = Set.copyOf(silent);
    asked = List.copyOf(asked);
    others = Set.copyOf(others);
  }

  /** A column, and what stands in it. */
  record Asked(StateColumn column, StateWords words) {}

  /**
   * What follows from what stands in the columns.
   *
   * @param words by column; where words are known, those up to the first may be all
   */
  static StatesFound of(Map<StateColumn, StateWords> words) {
    Set<String> counting = new TreeSet<>();
    Map<String, Asked> asked = new TreeMap<>();
    Set<String> silent = new TreeSet<>();
    Set<String> others = new TreeSet<>();
    words.forEach(
        (column, each) -> {
          if (column.isSure() ? each.areAnyKnown() : each.areKnown()) {
            counting.add(column.name());
          } else if (each.areUnknown() && (column.isSure() || each.areAnyKnown())) {
            asked.put(column.name(), new Asked(column, each));
          } else if (each.areOne() && column.isSure()) {
            silent.add(column.name());
          } else {
            others.add(column.name());
          }
        });
    words.keySet().stream()
        .filter(
            column ->
                words.keySet().stream()
                    .anyMatch(it -> counting.contains(it.name()) && column.isOutdoneBy(it)))
        .forEach(
            column -> {
              counting.remove(column.name());
              asked.remove(column.name());
              others.add(column.name());
            });
    return new StatesFound(counting, silent, List.copyOf(asked.values()), others);
  }

  /** Our names of the columns that are not used. */
  Set<String> unused() {
    Set<String> unused = new TreeSet<>(silent);
    unused.addAll(others);
    asked.forEach(each -> unused.add(each.column().name()));
    return unused;
  }
}
