package org.clinicoutcomes.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.clinicoutcomes.comparison.ControlChart.Counted;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.figures.Stratum;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.measure.Tally;

/** The headline month by month, of every clinic and of all with the same headline. */
public final class Months {

  /** How many months with an assessed patient give the centre. */
  public static final int CENTRE_MONTHS = 12;

  /** How many months in a row on one side of the centre make a run. */
  public static final int RUN = 8;

  private final SortedMap<Group, SortedMap<String, SideCounts>> byGroup = new TreeMap<>();
  private final Predicate<Period> isFinal;

  /**
   * Takes the months out of a report's cells.
   *
   * @param headlines every clinic with the headlines of its source
   * @param isFinal which months no more patients will come to
   */
  public Months(SortedMap<CellKey, Tally> cells, Set<Group> headlines, Predicate<Period> isFinal) {
    this.isFinal = isFinal;
    cells.forEach(
        (key, tally) -> {
          Group group = new Group(key.clinic(), key.condition(), key.measure());
          if (isMonthOfClinic(key) && headlines.contains(group)) {
            add(group, key.period(), SideCounts.of(tally));
            add(group.in(CellKey.ALL_CLINICS), key.period(), SideCounts.of(tally));
          }
        });
  }

  private static boolean isMonthOfClinic(CellKey key) {
    return key.stratum().equals(Stratum.ALL.name())
        && !key.clinic().equals(CellKey.ALL_CLINICS)
        && Period.named(key.period()).grain() == Period.Grain.MONTH;
  }

  private void add(Group group, String month, SideCounts counts) {
    byGroup.computeIfAbsent(group, g -> new TreeMap<>()).merge(month, counts, SideCounts::plus);
  }

  /** Every point of a report, in order of clinic, condition, measure and month. */
  public List<MonthPoint> all() {
    return byGroup.keySet().stream().flatMap(group -> of(group).stream()).toList();
  }

  /** The final months of a group, from the first with a treated patient to the last. */
  public List<MonthPoint> of(Group group) {
    SortedMap<String, SideCounts> counts = byGroup.getOrDefault(group, new TreeMap<>());
    List<Counted> months = new ArrayList<>();
    if (!counts.isEmpty()) {
      String last = counts.lastKey();
      for (Period at = Period.named(counts.firstKey());
          at.name().compareTo(last) <= 0 && isFinal.test(at);
          at = at.next()) {
        months.add(new Counted(at, counts.getOrDefault(at.name(), SideCounts.NONE)));
      }
    }
    return ControlChart.of(group, months);
  }
}
