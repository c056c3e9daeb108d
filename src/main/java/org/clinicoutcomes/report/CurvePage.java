package org.clinicoutcomes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.durability.DurabilityTally;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.statistics.SurvivalCurve;
import org.clinicoutcomes.statistics.SurvivalCurve.Estimate;

/** The points of the curves of durability: two a step, so that a line drawn through them steps. */
final class CurvePage {

  private static final String TITLE = "Durability curves";
  private static final int BEFORE_ALL = Integer.MIN_VALUE;
  private static final String DAY = "Day";
  private static final String SHARE = "Still responding";
  private static final String LOW = "95 % from";
  private static final String HIGH = "95 % to";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("Condition", Format.TEXT),
          new Column("Measure", Format.IDENTIFIER),
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

  /** Adds the curve of one condition; none where nobody was followed. */
  void add(Group group, DurabilityTally tally) {
    if (tally.followed() == 0) {
      return;
    }
    int from = rows.size();
    SurvivalCurve curve = tally.curve();
    Estimate last = curve.after(BEFORE_ALL);
    addPoint(group, 0, last, curve);
    for (Map.Entry<Integer, Estimate> step : curve.steps().entrySet()) {
      addPoint(group, step.getKey(), last, curve);
      addPoint(group, step.getKey(), step.getValue(), curve);
      last = step.getValue();
    }
    addPoint(group, tally.endsByDay().lastKey(), last, curve);
    charts.add(chart(group, from, rows.size() - from));
  }

  private void addPoint(Group group, int day, Estimate estimate, SurvivalCurve curve) {
    rows.add(
        List.of(
            Value.of(findings.catalog().condition(group.condition()).name()),
            Value.of(group.measure()),
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
            "As treated. Each loss of response has two points, just before it and just after; the"
                + " last point is the last day anybody was seen.",
            "At risk: how many were still observed and responding at the start of the day."),
        Table.of("Curves", COLUMNS, rows));
  }

  private Chart chart(Group group, int from, int points) {
    String name = headlines.label(findings.catalog().condition(group.condition()), group.measure());
    return new Chart(
        Chart.Kind.STEPS,
        name + ": still responding, as treated",
        "A line that falls in steps from 100 %, with its 95 % limits as lighter lines; the numbers"
            + " at risk stand in the table.",
        "Days since the final score",
        SHARE,
        List.of(
            line(SHARE, from, points, false),
            line(LOW, from, points, true),
            line(HIGH, from, points, true)));
  }

  private static Chart.Line line(String share, int from, int points, boolean isLimit) {
    return new Chart.Line(share, TITLE, from, points, DAY, share, List.of(), isLimit);
  }
}
