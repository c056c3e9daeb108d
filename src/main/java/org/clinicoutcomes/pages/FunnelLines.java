package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.clinicoutcomes.comparison.FunnelLimits;
import org.clinicoutcomes.comparison.FunnelPoint.Share;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.Page;

/** The points of a funnel's lines: what lies within chance for any number of patients. */
final class FunnelLines {

  private static final String TITLE = "Funnel lines";
  private static final String TABLE = "FunnelLines";
  private static final Figure<Point> PATIENTS = Figure.count("", "Patients", Point::patients);

  /** The share of all clinics and the limits around it. */
  private static final List<Figure<Point>> LINES =
      Figure.joined(
          List.of(
              List.of(Figure.share("", "All clinics", Point::centre)),
              Figure.of(FunnelLimits.FIGURES, Point::limits)));

  private record Point(
      Group group, Share figure, double centre, long patients, FunnelLimits limits) {}

  /** Into how many steps the patients of a line are cut. */
  private static final long STEPS = 60;

  /** How much longer than to the largest clinic a line is drawn. */
  private static final long TENTH = 10;

  private final Findings findings;
  private final List<Point> rows = new ArrayList<>();

  FunnelLines(Findings findings) {
    this.findings = findings;
  }

  /** Adds the points up to the largest clinic and a little beyond, and says where they stand. */
  List<Chart.Line> add(Group group, Share figure, double centre, long most) {
    int from = rows.size();
    long end = most + most / TENTH + 1;
    LongStream.rangeClosed(1, STEPS)
        .map(step -> (end * step + STEPS - 1) / STEPS)
        .distinct()
        .mapToObj(n -> new Point(group, figure, centre, n, FunnelLimits.at(centre, n)))
        .forEach(rows::add);
    int count = rows.size() - from;
    return LINES.stream().map(Figure::title).map(title -> line(title, from, count)).toList();
  }

  private static Chart.Line line(String title, int from, int rows) {
    String name = title.replaceAll(" (from|to)$", " limits");
    return new Chart.Line(name, TABLE, from, rows, PATIENTS.title(), title, List.of(), true);
  }

  private List<Figure<Point>> figures() {
    return Figure.joined(
        List.of(
            findings.ofMeasure(Point::group),
            List.of(
                Figure.text("", FunnelBlock.RATE_OF, point -> FunnelBlock.words(point.figure())),
                PATIENTS),
            LINES));
  }

  Page page() {
    return new Page(
        TITLE,
        "The points behind the lines of the funnels on Clinics",
        List.of(
            "For so many patients, the counts between which a clinic lies by chance alone if its"
                + " patients do as those of all clinics, as shares (exact binomial limits)."),
        Figure.table(TABLE, figures(), rows));
  }
}
