package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.safety.SafetyItem;
import org.clinicoutcomes.safety.SafetyPeriod;
import org.clinicoutcomes.safety.SafetyRules;
import org.clinicoutcomes.safety.SafetyTally;

/**
 * What was unsafe lately: a row for each of the last stretches of days, and one for all dates, with
 * sessions and of how many they are.
 */
final class SafetyPeriods {

  private static final int WIDTH = 13;

  private static final List<SafetyPeriod> SHORTEST_FIRST =
      List.of(
          SafetyPeriod.LAST_7_DAYS,
          SafetyPeriod.LAST_30_DAYS,
          SafetyPeriod.LAST_365_DAYS,
          SafetyPeriod.ALL);

  private final Findings findings;

  SafetyPeriods(Findings findings) {
    this.findings = findings;
  }

  /**
   * The table of one clinic, or of all.
   *
   * @param heading above its periods
   */
  Table table(String name, String heading, String clinic) {
    return Table.of(
        name,
        columns(heading),
        SHORTEST_FIRST.stream().map(period -> row(clinic, period)).toList());
  }

  private List<Column> columns(String heading) {
    SafetyRules rules = findings.safety();
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(heading, Format.TEXT));
    columns.add(new Column("Sessions", Format.COUNT));
    Stream.of(
            "Serious event, of those with an entry",
            "Blood pressure " + rules.highSystolic() + "/" + rules.highDiastolic() + " or more",
            "No highest blood pressure recorded",
            "Watched under " + rules.monitored() + " minutes after esketamine",
            "Thoughts of self-harm, of patients asked",
            "Urgent answer, of patients asked")
        .forEach(title -> columns.add(Column.wide(title, Format.TEXT, WIDTH)));
    return columns;
  }

  private List<Value> row(String clinic, SafetyPeriod period) {
    SortedMap<SafetyItem, SafetyTally> tallies = SafetyLimits.overall(findings, clinic, period);
    return List.of(
        Value.of(period.words()),
        Value.of(tallies.getOrDefault(SafetyItem.GIVEN, SafetyTally.NONE).sessions()),
        seen(tallies, SafetyItem.SERIOUS_EVENT, SafetyTally::sessionsWith),
        seen(tallies, SafetyItem.BP_180_110, SafetyTally::sessionsWith),
        seen(tallies, SafetyItem.READINGS_DURING, of -> of.others().sessionsWith()),
        seen(tallies, SafetyItem.MONITORED_120, of -> of.others().sessionsWith()),
        answered(tallies, SafetyItem.IDEATION_PRESENT),
        answered(tallies, SafetyItem.IDEATION_URGENT));
  }

  /** Nothing where nobody was asked. */
  private static Value answered(SortedMap<SafetyItem, SafetyTally> tallies, SafetyItem item) {
    SafetyTally tally = tallies.getOrDefault(item, SafetyTally.NONE);
    return tally.patients() == 0
        ? Value.BLANK
        : Value.of(tally.patientsWith() + " of " + tally.patients());
  }

  /** Nothing where it could be seen in no session: that is not the same as in none. */
  private static Value seen(
      SortedMap<SafetyItem, SafetyTally> tallies,
      SafetyItem item,
      ToLongFunction<SafetyTally> with) {
    SafetyTally tally = tallies.getOrDefault(item, SafetyTally.NONE);
    return tally.sessions() == 0
        ? Value.BLANK
        : Value.of(with.applyAsLong(tally) + " of " + tally.sessions());
  }
}
