package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.clinicoutcomes.comparison.FunnelLimits;
import org.clinicoutcomes.comparison.FunnelPoint.Figure;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** The points of a funnel's lines: what lies within chance for any number of patients. */
final class FunnelLines {

  private static final String TITLE = "Funnel lines";
  private static final String PATIENTS = "Patients";

  /** The columns of the share of all clinics and of the limits around it. */
  static final List<Column> LIMITS =
      List.of(
          new Column("All clinics", Format.PERCENT),
          new Column("95 % from", Format.PERCENT),
          new Column("95 % to", Format.PERCENT),
          new Column("99.8 % from", Format.PERCENT),
          new Column("99.8 % to", Format.PERCENT));

  private static final List<Column> COLUMNS =
      Stream.concat(
              Stream.of(
                  new Column("Condition", Format.TEXT),
                  new Column("Measure", Format.IDENTIFIER),
                  new Column("Rate of", Format.TEXT),
                  new Column(PATIENTS, Format.COUNT)),
              LIMITS.stream())
          .toList();

  /** Into how many steps the patients of a line are cut. */
  private static final long STEPS = 60;

  /** How much longer than to the largest clinic a line is drawn. */
  private static final long TENTH = 10;

  private final Findings findings;
  private final List<List<Value>> rows = new ArrayList<>();

  FunnelLines(Findings findings) {
    this.findings = findings;
  }

  /** Adds the points up to the largest clinic and a little beyond, and says where they stand. */
  List<Chart.Line> add(Group group, Figure figure, double centre, long most) {
    int from = rows.size();
    long end = most + most / TENTH + 1;
    LongStream.rangeClosed(1, STEPS)
        .map(step -> (end * step + STEPS - 1) / STEPS)
        .distinct()
        .forEach(patients -> rows.add(row(group, figure, centre, patients)));
    int count = rows.size() - from;
    return LIMITS.stream().map(Column::title).map(title -> line(title, from, count)).toList();
  }

  private static Chart.Line line(String title, int from, int rows) {
    String name = title.replaceAll(" (from|to)$", " limits");
    return new Chart.Line(name, TITLE, from, rows, PATIENTS, title, List.of(), true);
  }

  private List<Value> row(Group group, Figure figure, double centre, long patients) {
    List<Value> row = new ArrayList<>();
    row.add(Value.of(findings.catalog().condition(group.condition()).name()));
    row.add(Value.of(group.measure()));
    row.add(Value.of(FunnelPages.words(figure)));
    row.add(Value.of(patients));
    row.addAll(values(centre, FunnelLimits.at(centre, patients)));
    return row;
  }

  /** The values of {@link #LIMITS}. */
  static List<Value> values(double centre, FunnelLimits limits) {
    return List.of(
        Value.of(centre),
        Value.of(limits.inner().low()),
        Value.of(limits.inner().high()),
        Value.of(limits.outer().low()),
        Value.of(limits.outer().high()));
  }

  Page page() {
    return new Page(
        TITLE,
        "The points behind the lines of Funnel",
        List.of(
            "For so many patients, the counts between which a clinic lies by chance alone if its"
                + " patients do as those of all clinics, as shares (exact binomial limits)."),
        Table.of("FunnelLines", COLUMNS, rows));
  }
}
