package org.clinicoutcomes.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.clinicoutcomes.disclosure.CountOf.Kind;
import org.clinicoutcomes.figures.CellKey;

/**
 * The figures that outside readers may see: of final years and their total, without small counts
 * and what would give them away, rounded. Whoever has all of them can narrow no hidden count to
 * fewer than three values.
 */
public final class SharedFigures {

  /** The period that is the sum of the final years. */
  public static final String TOTAL = ConditionCounts.TOTAL;

  private static final List<Kind> NEEDED = List.of(Kind.values());

  private final SharedScope scope;
  private final Map<Row, ConditionCounts> counts = new HashMap<>();

  /** Where figures of a condition are printed. */
  private record Row(String place, String condition) {}

  private SharedFigures(SharedScope scope) {
    this.scope = scope;
  }

  /** Decides what is hidden, one condition after the other: nothing links their patients. */
  public static SharedFigures of(SharedScope scope) {
    SharedFigures figures = new SharedFigures(scope);
    scope.apart().forEach(figures::add);
    return figures;
  }

  private void add(SharedScope together) {
    for (String condition : together.conditions()) {
      ConditionCounts of = new ConditionCounts(together, condition);
      new Links(of, scope.rules()).add();
      new Suppression(of.linked(), scope.rules()).run();
      together.places().forEach(place -> counts.put(new Row(place, condition), of));
    }
  }

  public SharedScope scope() {
    return scope;
  }

  /**
   * One row.
   *
   * @param key of a clinic or of all; its period a final year or {@link #TOTAL}
   */
  public SharedLadder ladder(CellKey key) {
    ConditionCounts of = counts.get(new Row(key.clinic(), key.condition()));
    if (of == null) {
      throw new IllegalArgumentException("nothing is freed of " + key);
    }
    List<SharedClinic> over =
        of.clinics(key.measure()).stream()
            .filter(c -> key.clinic().equals(CellKey.ALL_CLINICS) || c.name().equals(key.clinic()))
            .toList();
    List<OptionalLong> printed =
        NEEDED.stream()
            .map(kind -> of.count(over, new CountOf(kind, key.measure()), key.period()))
            .map(SharedFigures::printed)
            .toList();
    return new SharedLadder(printed.get(0), printed.get(1), printed.get(2), printed.get(3));
  }

  private static OptionalLong printed(PrintedCount count) {
    return count.isShown()
        ? OptionalLong.of(DisclosureRules.rounded(count.count()))
        : OptionalLong.empty();
  }
}
