package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clinicoutcomes.durability.DurabilityTally;
import org.clinicoutcomes.durability.Handling;
import org.clinicoutcomes.figures.DurabilityKey;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.statistics.SurvivalCurve;
import org.clinicoutcomes.statistics.SurvivalCurve.Estimate;

/** The points of the curves of durability: two a step, so that a line drawn through them steps. */
final class CurvePage {

  private static final String TITLE = "Durability curves";
  private static final String TABLE = "Curves";
  private static final int BEFORE_ALL = Integer.MIN_VALUE;
  private static final String DAY = "Day";
  private static final String SHARE = "Still responding";
  private static final String LOW = "95 % from";
  private static final String HIGH = "95 % to";

  private static final String CONFIRMED = "Two lost scores";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("Condition", Format.TEXT),
          new Column("Measure", Format.CODE),
          new Column("Handling", Format.CODE),
          new Column(DAY, Format.COUNT),
          new Column(SHARE, Format.PERCENT),
          new Column(LOW, Format.PERCENT),
          new Column(HIGH, Format.PERCENT),
          new Column("At risk", Format.COUNT));

  private final Findings findings;
  private final Headlines headlines;
  private final List<List<Value>> rows = new ArrayList<>();
  private final List<Chart> charts = new ArrayList<>();

  CurvePage(Findings findings, Headlines headlines) {
    this.findings = findings;
    this.headlines = headlines;
  }

  /**
   * Adds the curve of one condition, with the one that needs two lost scores; none where too few
   * were followed for anything to be seen.
   */
  void add(Group group, DurabilityTally asTreated, DurabilityTally confirmed) {
    if (asTreated.followed() < findings.comparison().comparedAssessed()
        || confirmed.followed() == 0) {
      return;
    }
    int from = rows.size();
    addPoints(new DurabilityKey(group, Handling.AS_TREATED), asTreated);
    int fromConfirmed = rows.size();
    addPoints(new DurabilityKey(group, Handling.AS_TREATED_CONFIRMED), confirmed);
    charts.add(chart(group, asTreated, from, fromConfirmed));
  }

  private void addPoints(DurabilityKey key, DurabilityTally tally) {
    SurvivalCurve curve = tally.curve();
    Estimate last = curve.after(BEFORE_ALL);
    addPoint(key, 0, last, curve);
    for (Map.Entry<Integer, Estimate> step : curve.steps().entrySet()) {
      addPoint(key, step.getKey(), last, curve);
      addPoint(key, step.getKey(), step.getValue(), curve);
      last = step.getValue();
    }
    addPoint(key, tally.endsByDay().lastKey(), last, curve);
  }

  private void addPoint(DurabilityKey key, int day, Estimate estimate, SurvivalCurve curve) {
    Group group = key.group();
    rows.add(
        List.of(
            Value.of(findings.catalog().condition(group.condition()).name()),
            Value.of(group.measure()),
            Value.of(key.handling().code()),
            Value.of(day),
            Value.of(estimate.survival()),
            Value.of(estimate.limits().low()),
            Value.of(estimate.limits().high()),
            Value.of(curve.atRisk(day))));
  }

  List<Chart> charts() {
    return charts;
  }

  Page page() {
    return new Page(
        TITLE,
        "The points behind the curves of Durability",
        List.of(
            "As treated, and as treated but confirmed by a second lost score. Each loss of response has two points, just before it and just after; the"
                + " last point is the last day anybody was seen.",
            "At risk: how many were still observed and responding at the start of the day."),
        Table.of(TABLE, COLUMNS, rows));
  }

  /** The curve as treated up to where the other one begins, and that one up to the last row. */
  private Chart chart(Group group, DurabilityTally tally, int from, int fromConfirmed) {
    int points = fromConfirmed - from;
    String name = headlines.label(findings.catalog(), group.condition(), group.measure());
    return new Chart(
        Chart.Kind.STEPS,
        name + ": still responding, as treated",
        name
            + ", "
            + tally.followed()
            + " responders followed: a line that falls in steps from 100 %, with its 95 % limits as"
            + " lighter lines, and the same line where only two lost scores in a row are a loss. "
            + atDays(tally, day -> "day " + day + ": " + lasting(tally, day))
            + ".",
        "Days since the final score. At risk: "
            + atDays(tally, day -> tally.curve().atRisk(day) + " on day " + day),
        SHARE,
        List.of(
            line(SHARE, SHARE, from, points),
            limit(LOW, from, points),
            limit(HIGH, from, points),
            line(CONFIRMED, SHARE, fromConfirmed, rows.size() - fromConfirmed)));
  }

  /** At the start, and at the days at which the curve is read off, while anybody is at risk. */
  private static String atDays(DurabilityTally tally, IntFunction<String> words) {
    return Stream.concat(Stream.of(0), DurabilityTally.HORIZONS.stream())
        .filter(day -> tally.curve().atRisk(day) > 0)
        .map(words::apply)
        .collect(Collectors.joining(", "));
  }

  private static String lasting(DurabilityTally tally, int day) {
    return Wording.percent(tally.curve().after(day).survival());
  }

  private static Chart.Line line(String name, String share, int from, int points) {
    return new Chart.Line(name, TABLE, from, points, DAY, share, List.of(), false);
  }

  private static Chart.Line limit(String share, int from, int points) {
    return new Chart.Line(share, TABLE, from, points, DAY, share, List.of(), true);
  }
}
