package org.clinicoutcomes.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.clinicoutcomes.measure.MeasureCatalog;

/** What stands in the tables of all shareable workbooks, collected cell by cell. */
final class Print {

  private static final Map<String, Character> RUNGS =
      Map.of("Treated", 'T', "Eligible", 'E', "Assessed", 'A', "Did so", 'I');

  private static final String BELOW = "Interval below";
  private static final String ABOVE = "Interval above";

  private final Map<Cell, OptionalLong> counts = new LinkedHashMap<>();
  private final Set<String> years = new TreeSet<>();
  private final Map<String, List<Map<String, Object>>> yearRows = new HashMap<>();
  private final Map<String, String> idsByPhrase = new HashMap<>();

  Print(MeasureCatalog catalog) {
    catalog.measures().forEach((id, measure) -> idsByPhrase.put(measure.phrase(), id));
  }

  /** Reads the tables of one workbook: numbers, "hidden", or "" for nothing. */
  void add(
      String place,
      List<Map<String, Object>> summary,
      List<Map<String, Object>> byYear,
      List<Map<String, Object>> measures) {
    yearRows.put(place, byYear);
    byYear.forEach(row -> years.add(text(row, "Year")));
    List<Map<String, Object>> totals = new ArrayList<>();
    for (Map<String, Object> row : byYear) {
      read(place, text(row, "Year"), row);
      if (text(row, "Year").equals(Cell.TOTAL)) {
        totals.add(row);
      }
    }
    assertThat(summary).hasSameSizeAs(totals);
    totals.sort(Comparator.comparing(row -> !(row.get("Rate") instanceof Double)));
    for (int i = 0; i < totals.size(); i++) {
      assertSameFigures(summary.get(i), totals.get(i));
    }
    measures.forEach(row -> read(place, Cell.TOTAL, row));
  }

  /** The summary says nothing that the years do not. */
  private static void assertSameFigures(Map<String, Object> one, Map<String, Object> other) {
    one.forEach(
        (title, value) -> {
          if (!Set.of("Condition", "Measure", BELOW, ABOVE, "Point").contains(title)) {
            assertThat(value).as(title).isEqualTo(other.get(title));
          }
        });
    boolean hasRate = one.get("Rate") instanceof Double;
    assertThat(one.get(BELOW)).isEqualTo(hasRate ? apart(one, "Rate", "95 % from") : "");
    assertThat(one.get(ABOVE)).isEqualTo(hasRate ? apart(one, "95 % to", "Rate") : "");
  }

  private static double apart(Map<String, Object> row, String one, String other) {
    double upper = (Double) Objects.requireNonNull(row.get(one));
    double lower = (Double) Objects.requireNonNull(row.get(other));
    return (Math.round(100 * upper) - Math.round(100 * lower)) / 100.0;
  }

  private void read(String place, String period, Map<String, Object> row) {
    assertRatesFollowFromCounts(row);
    RUNGS.forEach(
        (title, rung) -> {
          if (row.containsKey(title)) {
            Cell cell = new Cell(place, text(row, "Condition"), measure(row), period, rung);
            OptionalLong before = counts.put(cell, count(row.get(title)));
            assertThat(before == null || before.equals(counts.get(cell))).as(cell + "").isTrue();
          }
        });
  }

  /** A rate that is made of the printed counts tells nothing that these do not. */
  private static void assertRatesFollowFromCounts(Map<String, Object> row) {
    assertThat(row.get("Rate")).isEqualTo(rate(row.get("Did so"), row.get("Assessed")));
    if (row.containsKey("Eligible")) {
      assertThat(row.get("Missing as not met"))
          .isEqualTo(rate(row.get("Did so"), row.get("Eligible")));
      assertThat(row.get("Completeness")).isEqualTo(rate(row.get("Assessed"), row.get("Eligible")));
    }
    List<Object> limits = new ArrayList<>(List.of(row.get("95 % from"), row.get("95 % to")));
    if (row.get("Rate") instanceof Double) {
      assertThat(limits).isEqualTo(wilson(row.get("Did so"), row.get("Assessed")));
    } else {
      assertThat(limits).containsOnly(row.get("Rate"));
    }
  }

  private static Object rate(Object part, Object whole) {
    if (!(part instanceof Double met && whole instanceof Double all)) {
      return "hidden";
    }
    return all == 0 ? "" : percent(met / all);
  }

  /** Wilson 1927, as written in any textbook. */
  private static List<Object> wilson(Object part, Object whole) {
    double n = (Double) whole;
    double p = (Double) part / n;
    double z2 = 1.959963984540054 * 1.959963984540054;
    double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    double half = Math.sqrt(z2) / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    return List.of(p == 0 ? 0.0 : percent(centre - half), p == 1 ? 1.0 : percent(centre + half));
  }

  private static double percent(double share) {
    return Math.round(100 * share) / 100.0;
  }

  private static OptionalLong count(Object value) {
    if (value instanceof Double number) {
      assertThat(number % 5).as("rounded").isZero();
      return OptionalLong.of(number.longValue());
    }
    assertThat(value).isEqualTo("hidden");
    return OptionalLong.empty();
  }

  private String measure(Map<String, Object> row) {
    return Objects.requireNonNull(idsByPhrase.get(text(row, "Measure")));
  }

  private static String text(Map<String, Object> row, String title) {
    return Objects.requireNonNull(row.get(title)).toString();
  }

  /** Every count; a year that is left out has nobody. */
  Map<Cell, OptionalLong> counts() {
    Map<Cell, OptionalLong> all = new HashMap<>(counts);
    yearRows.forEach(
        (place, rows) -> {
          for (Map<String, Object> row : rows) {
            for (String year : years) {
              for (char rung : "TEAI".toCharArray()) {
                all.putIfAbsent(
                    new Cell(place, text(row, "Condition"), measure(row), year, rung),
                    OptionalLong.of(0));
              }
            }
          }
        });
    return all;
  }
}
