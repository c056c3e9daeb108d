package org.clinicoutcomes.pages;

import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.measure.Tally;

/** The latest final year of every condition and measure of a clinic, beside the year before. */
final class LastYears {

  private final SortedMap<CellKey, LastYear> years = new TreeMap<>();

  private LastYears() {}

  /** Of one clinic, or of all. */
  static LastYears of(Findings findings, String clinic) {
    SortedMap<CellKey, Tally> cells = findings.of(Families.CELLS, clinic);
    SortedMap<CellKey, Integer> latest = new TreeMap<>();
    for (CellKey key : cells.keySet()) {
      CellKey overall = CellKey.overall(clinic, key.condition(), key.measure());
      if (key.equals(overall.during(key.period())) && isFinalYear(findings, key.period())) {
        latest.merge(
            overall,
            Integer.valueOf(key.period()),
            BinaryOperator.maxBy(Comparator.naturalOrder()));
      }
    }
    LastYears found = new LastYears();
    latest.forEach((overall, year) -> found.add(findings, cells, overall, year));
    return found;
  }

  private static boolean isFinalYear(Findings findings, String name) {
    Period period = Period.named(name);
    return period.grain() == Period.Grain.YEAR && findings.isFinal(period);
  }

  private void add(Findings findings, SortedMap<CellKey, Tally> cells, CellKey overall, int year) {
    Tally now = cells.get(overall.during(Integer.toString(year)));
    Tally before = cells.get(overall.during(Integer.toString(year - 1)));
    if (now != null && before != null) {
      years.put(
          overall,
          new LastYear(
              year, now.ladder(), before.ladder(), findings.comparison().comparedAssessed()));
    }
  }

  /** Of one headline over all dates; none before two years are final. */
  Optional<LastYear> of(CellKey overall) {
    return Optional.ofNullable(years.get(overall));
  }
}
