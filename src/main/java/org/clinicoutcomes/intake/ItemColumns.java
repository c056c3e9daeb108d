package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * Which headers are the questions of a questionnaire: told only where each question that counts has
 * exactly one, as a single header may as well be a visit, or a total. So {@code PHQ9} is the ninth
 * question beside {@code PHQ1} to {@code PHQ8}, and the total elsewhere.
 */
final class ItemColumns {

  private final List<String> headers;
  private final Set<Integer> taken;
  private final Questionnaires questionnaires;
  private final WideNames wide;
  private final int sole;
  private final Map<Integer, String> found = new TreeMap<>();

  /**
   * @param taken positions of headers that mean something else
   * @param sole the number of the instrument that all scores of the file are of; -1 where nothing
   *     says so
   */
  ItemColumns(
      List<String> headers, Set<Integer> taken, Questionnaires known, WideNames wide, int sole) {
    this.headers = headers;
    this.taken = new TreeSet<>(taken);
    this.questionnaires = known;
    this.wide = wide;
    this.sole = sole;
  }

  /** Our names of the columns, by position. */
  Map<Integer, String> find() {
    if (headers.size() > 1) {
      questionnaires.all().forEach(this::find);
    }
    return found;
  }

  private void find(int instrument, ItemNames names) {
    if (headers.size() - taken.size() < names.questionnaire().size()) {
      return;
    }
    NumberedHeaders numbered = new NumberedHeaders(headers, taken);
    Search named = (shapes, unnamed) -> findNumbered(shapes, instrument, names, unnamed);
    boolean isFound =
        named.in(numbered.whole(), false)
            || named.in(numbered.beginnings(), false)
            || findAsked(instrument, names);
    if (!isFound && instrument == sole && !named.in(numbered.whole(), true)) {
      named.in(numbered.beginnings(), true);
    }
  }

  /** Looks for a set among headers; whether it has found one. */
  private interface Search {
    boolean in(Map<NumberedHeaders.Shape, Map<Integer, List<Integer>>> shapes, boolean unnamed);
  }

  private boolean findNumbered(
      Map<NumberedHeaders.Shape, Map<Integer, List<Integer>>> shapes,
      int instrument,
      ItemNames names,
      boolean unnamed) {
    Map<Timing, List<Map<Integer, Integer>>> sets = new TreeMap<>();
    shapes.forEach(
        (shape, positions) -> {
          Timing timing = timing(shape, names, unnamed);
          Map<Integer, Integer> set = timing == null ? null : set(positions, names.questionnaire());
          if (timing != null && set != null) {
            sets.computeIfAbsent(timing, each -> new ArrayList<>()).add(set);
          }
        });
    sets.values().removeIf(several -> several.size() > 1);
    sets.forEach((timing, only) -> take(instrument, timing, only.get(0)));
    return !sets.isEmpty();
  }

  /** When the answers under such headers were given; null where they name another thing. */
  private @Nullable Timing timing(NumberedHeaders.Shape shape, ItemNames names, boolean unnamed) {
    String before = Spellings.key(shape.before());
    Timing after = wide.timing(Spellings.key(shape.after()));
    if (unnamed || names.isNamedBy(before)) {
      return after;
    }
    for (Timing timing : List.of(Timing.BEFORE, Timing.AFTER)) {
      for (String rest : wide.without(before, timing)) {
        if (names.isNamedBy(rest)) {
          return timing;
        }
      }
    }
    return null;
  }

  private static @Nullable Map<Integer, Integer> set(
      Map<Integer, List<Integer>> positions, Questionnaire questionnaire) {
    Map<Integer, Integer> set = new TreeMap<>();
    for (Map.Entry<Integer, List<Integer>> each : positions.entrySet()) {
      int number = each.getKey();
      if (number < 1 || number > questionnaire.size()) {
        if (!questionnaire.beside().contains(number)) {
          return null;
        }
      } else if (each.getValue().size() > 1) {
        return null;
      } else {
        set.put(number, each.getValue().get(0));
      }
    }
    return set.size() == questionnaire.size() ? set : null;
  }

  private boolean findAsked(int instrument, ItemNames names) {
    Map<Integer, List<Integer>> positions = new HashMap<>();
    for (int position = 0; position < headers.size(); position++) {
      int item = taken.contains(position) ? 0 : names.asked(headers.get(position));
      if (item > 0) {
        positions.computeIfAbsent(item, each -> new ArrayList<>()).add(position);
      }
    }
    Map<Integer, Integer> set = set(positions, names.questionnaire());
    if (set != null) {
      take(instrument, Timing.NONE, set);
    }
    return set != null;
  }

  private void take(int instrument, Timing timing, Map<Integer, Integer> set) {
    String key = questionnaires.instrument(instrument).key();
    set.forEach(
        (item, position) -> {
          taken.add(position);
          found.put(position, ItemColumnName.of(key, item, timing));
        });
  }
}
