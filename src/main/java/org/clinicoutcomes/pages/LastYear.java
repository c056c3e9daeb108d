package org.clinicoutcomes.pages;

import static org.clinicoutcomes.pages.Wording.percent;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.statistics.Interval;

/**
 * A headline in the latest final year beside the year before.
 *
 * @param year the latest final year
 * @param now of that year
 * @param before of the year before
 * @param fewest with fewer assessed in either year nothing is said of a difference
 */
record LastYear(int year, Ladder now, Ladder before, int fewest) {

  static final String BETTER = "better";
  static final String WORSE = "worse";

  /** Said where too few were assessed to compare. */
  static final String FEW = "few";

  private static final double POINTS = 100;

  /** Of one clinic's headline, or all clinics'; none before two years are final. */
  static Optional<LastYear> of(Findings findings, CellKey overall) {
    SortedMap<CellKey, Tally> cells = findings.of(Families.CELLS, overall.clinic());
    TreeSet<String> years = new TreeSet<>();
    cells.keySet().stream()
        .filter(key -> key.equals(overall.during(key.period())))
        .map(CellKey::period)
        .filter(period -> Period.named(period).grain() == Period.Grain.YEAR)
        .filter(period -> findings.isFinal(Period.named(period)))
        .forEach(years::add);
    if (years.isEmpty()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(years.last());
    Tally now = cells.get(overall.during(years.last()));
    Tally before = cells.get(overall.during(Integer.toString(year - 1)));
    return now == null || before == null
        ? Optional.empty()
        : Optional.of(
            new LastYear(
                year, now.ladder(), before.ladder(), findings.comparison().comparedAssessed()));
  }

  /** Better or worse only where the interval of the difference leaves out 0. */
  String word() {
    if (now.assessed() < fewest || before.assessed() < fewest) {
      return FEW;
    }
    Interval difference = difference();
    return difference.low() > 0 ? BETTER : difference.high() < 0 ? WORSE : "no difference shown";
  }

  String sentence(String condition) {
    String both = condition + ": " + rate(now, year) + ", " + rate(before, year - 1);
    return word().equals(FEW)
        ? both + ": too few assessed to compare."
        : both + ": " + word() + " (" + points() + ").";
  }

  private Interval difference() {
    return Interval.ofDifference(
        now.improved(), now.assessed(), before.improved(), before.assessed());
  }

  private String points() {
    return String.format(
        Locale.ROOT,
        "%+.0f points, 95 %% CI %+.0f to %+.0f",
        POINTS * (now.rate() - before.rate()),
        POINTS * difference().low(),
        POINTS * difference().high());
  }

  private static String rate(Ladder ladder, int year) {
    return ladder.assessed() == 0
        ? "nobody assessed in " + year
        : percent(ladder.rate()) + " of " + ladder.assessed() + " in " + year;
  }
}
