package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Line;
import org.clinicoutcomes.figures.SafetyFigures;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Charts;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.safety.SafetyItem;
import org.clinicoutcomes.safety.SafetyKey;
import org.clinicoutcomes.safety.SafetyPeriod;
import org.clinicoutcomes.safety.SafetyTally;
import org.clinicoutcomes.session.Place;

/** The first block of the safety sheet: what is unsafe beside its limit, the worst first. */
final class SafetyLimits {

  private static final String POINTS = "SafetyPoints";
  private static final String POINT = "What";
  private static final String SHARE = "Share of patients";

  /** In how many sessions and patients something was seen, and of how many. */
  static final List<Figure<Line<SafetyKey, SafetyTally>>> COUNTED =
      Figure.chosen(
          SafetyFigures.FIGURES,
          "sessions",
          "sessions_with",
          "per_100_sessions",
          "patients",
          "patients_with",
          "patient_rate",
          "rate_low",
          "rate_high");

  /** A limit with what was counted of it, over all drugs and routes. */
  private record Row(SafetyLimit limit, Line<SafetyKey, SafetyTally> line) {

    SafetyTally tally() {
      return line.tally();
    }

    String said() {
      return limit.words()
          + ": "
          + tally().patientsWith()
          + " of "
          + Wording.count(tally().patients(), "patient");
    }
  }

  private static final List<Figure<Row>> DRAWN =
      List.of(
          Figure.text(
              "", POINT, row -> row.limit().title() + " (n = " + row.tally().patients() + ")"),
          Figure.share("", SHARE, row -> row.tally().patientRate()),
          Figure.share(
              "",
              LadderTable.BELOW,
              row -> row.tally().patientRate() - row.tally().patientLimits().low()),
          Figure.share(
              "",
              LadderTable.ABOVE,
              row -> row.tally().patientLimits().high() - row.tally().patientRate()));

  private final Findings findings;
  private final List<Figure<Row>> shown;

  SafetyLimits(Findings findings) {
    this.findings = findings;
    shown =
        Figure.joined(
            List.of(
                List.of(
                    Figure.text("", "What", row -> row.limit().title()),
                    Figure.text("", "Limit", row -> row.limit().limit().apply(findings)),
                    Figure.text("", "Of those", row -> row.limit().of()),
                    Figure.text("", "Source of the limit", row -> row.limit().citation(findings))),
                Figure.of(COUNTED, Row::line)));
  }

  /** The block of one clinic, or of all. */
  Block of(String clinic, List<String> sentences) {
    List<Row> rows = rows(clinic);
    List<Row> harms = harms(rows);
    return new Block(
        "",
        sentences,
        Figure.table("SafetyLimits", shown, rows),
        new Charts(harms.isEmpty() ? List.of() : List.of(chart(harms)), Charts.Place.UNDER_TABLE));
  }

  /** The page with the points of the block's picture. */
  Page points(String clinic) {
    return new Page(
        "Safety points",
        "What the picture on the sheet Safety is drawn from",
        List.of("Patients in whom it was seen at least once, of n; the worst first."),
        Figure.table(POINTS, DRAWN, harms(rows(clinic))));
  }

  private List<Row> rows(String clinic) {
    SortedMap<SafetyItem, SafetyTally> tallies = overall(findings, clinic);
    List<Row> rows = new ArrayList<>();
    for (SafetyLimit limit : SafetyLimit.of(tallies.keySet())) {
      SafetyKey key = new SafetyKey(clinic, Place.EVERY, Place.EVERY, limit.item().code());
      rows.add(
          new Row(
              limit,
              new Line<>(key, limit.found(tallies.getOrDefault(limit.item(), SafetyTally.NONE)))));
    }
    return rows;
  }

  private static List<Row> harms(List<Row> rows) {
    return rows.stream().filter(row -> row.limit().isHarm()).toList();
  }

  private static Chart chart(List<Row> harms) {
    return new Chart(
        Chart.Kind.BARS,
        "Share of patients in whom it was seen at least once",
        "A bar for each of the first "
            + harms.size()
            + " rows of the table, as long as the share of patients, with its 95 % interval as a"
            + " line. "
            + harms.stream().map(Row::said).collect(Collectors.joining("; "))
            + ".",
        POINT,
        SHARE,
        List.of(
            new Chart.Line(
                SHARE,
                POINTS,
                0,
                harms.size(),
                POINT,
                SHARE,
                List.of(LadderTable.BELOW, LadderTable.ABOVE),
                false)));
  }

  /** What was counted over all drugs and routes. */
  static SortedMap<SafetyItem, SafetyTally> overall(Findings findings, String clinic) {
    return overall(findings, clinic, SafetyPeriod.ALL);
  }

  /** The same of a period. */
  static SortedMap<SafetyItem, SafetyTally> overall(
      Findings findings, String clinic, SafetyPeriod period) {
    SortedMap<SafetyItem, SafetyTally> tallies =
        new TreeMap<>(SafetyItem.ORDER.thenComparing(SafetyItem::code));
    findings
        .of(Families.SAFETY, clinic)
        .forEach(
            (key, tally) -> {
              if (key.isOf(period) && key.isOfEverything()) {
                tallies.put(SafetyItem.of(key.item()), tally);
              }
            });
    return tallies;
  }
}
