package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Stratum;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** What a reader of a clinic's first page may choose: conditions, periods, clinicians. */
final class SelectorLists {

  /** The name of the table. */
  static final String LISTS = "Lists";

  static final String CONDITION = "Condition";

  /** The condition as *Patients* calls it, without its headline. */
  static final String NAME = "Name";

  static final String PERIOD = "Period";
  static final String CLINICIAN = "Clinician";
  static final String ALL_DATES = "all dates";
  static final String ALL_CLINICIANS = "everybody";

  private final List<StartConditions.Row> rows;
  private final List<String> periods;
  private final List<String> clinicians;

  SelectorLists(Findings findings, String clinic, List<StartConditions.Row> rows) {
    Set<CellKey> cells = findings.of(Families.CELLS, clinic).keySet();
    this.rows = rows;
    this.periods = periods(cells);
    this.clinicians = clinicians(cells);
  }

  /** The lists beside each other. */
  Table table() {
    List<String> labels = new ArrayList<>();
    List<String> names = new ArrayList<>();
    rows.stream()
        .sorted(Comparator.comparing(StartConditions.Row::label))
        .forEach(
            row -> {
              labels.add(row.label());
              names.add(row.condition().name());
            });
    List<List<String>> lists = List.of(labels, names, periods, clinicians);
    int longest = lists.stream().mapToInt(List::size).max().orElse(0);
    List<List<Value>> values = new ArrayList<>();
    for (int i = 0; i < longest; i++) {
      int at = i;
      values.add(
          lists.stream()
              .map(list -> at < list.size() ? Value.of(list.get(at)) : Value.BLANK)
              .toList());
    }
    return Table.of(
        LISTS,
        List.of(
            new Column(CONDITION, Format.TEXT),
            new Column(NAME, Format.IDENTIFIER),
            new Column(PERIOD, Format.IDENTIFIER),
            new Column(CLINICIAN, Format.TEXT)),
        values);
  }

  /** Years, then quarters: those in which a series is counted. */
  List<String> periods() {
    return periods;
  }

  /** Everybody by whom a series is counted. */
  List<String> clinicians() {
    return clinicians;
  }

  private static List<String> periods(Set<CellKey> cells) {
    SortedSet<String> years = new TreeSet<>();
    SortedSet<String> quarters = new TreeSet<>();
    for (CellKey key : cells) {
      Period period = Period.named(key.period());
      if (period.grain() == Period.Grain.YEAR) {
        years.add(key.period());
      } else if (period.grain() == Period.Grain.QUARTER) {
        quarters.add(key.period());
      }
    }
    return all(ALL_DATES, years, quarters);
  }

  private static List<String> clinicians(Set<CellKey> cells) {
    SortedSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (CellKey key : cells) {
      if (key.stratum().equals(Stratum.CLINICIAN)) {
        names.add(key.value());
      }
    }
    return all(ALL_CLINICIANS, names, new TreeSet<>());
  }

  private static List<String> all(String first, SortedSet<String> some, SortedSet<String> more) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(some);
    all.addAll(more);
    return all;
  }
}
