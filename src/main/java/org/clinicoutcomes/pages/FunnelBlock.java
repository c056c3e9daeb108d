package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clinicoutcomes.comparison.Funnel;
import org.clinicoutcomes.comparison.FunnelPoint;
import org.clinicoutcomes.comparison.FunnelPoint.Share;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Charts;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.Page;

/** Every clinic among all: who lies further from them than chance alone explains. */
final class FunnelBlock {

  private static final String TABLE = "Funnel";
  static final String RATE_OF = "Rate of";

  /** More names beside each other than this cannot be read. */
  private static final int MOST_NAMED = 30;

  private record Chosen(Group group, Share figure) {}

  private final Findings findings;
  private final Headlines headlines;
  private final FunnelLines lines;
  private final List<FunnelPoint> rows = new ArrayList<>();
  private final List<Chart> charts = new ArrayList<>();

  private FunnelBlock(Findings findings, Headlines headlines) {
    this.findings = findings;
    this.headlines = headlines;
    this.lines = new FunnelLines(findings);
  }

  /** Every clinic among all of a funnel. */
  static FunnelBlock of(Findings findings, Headlines headlines, Funnel funnel) {
    FunnelBlock block = new FunnelBlock(findings, headlines);
    Map<Chosen, List<FunnelPoint>> funnels = new LinkedHashMap<>();
    for (FunnelPoint point : funnel.all()) {
      funnels
          .computeIfAbsent(new Chosen(point.group(), point.figure()), c -> new ArrayList<>())
          .add(point);
    }
    funnels.forEach(block::add);
    return block;
  }

  /** The drawn ones first, so that a picture is made of consecutive rows. */
  private void add(Chosen chosen, List<FunnelPoint> points) {
    points.sort(Comparator.comparing(FunnelPoint::isDrawn).reversed());
    int from = rows.size();
    rows.addAll(points);
    List<FunnelPoint> drawn = points.stream().filter(FunnelPoint::isDrawn).toList();
    if (drawn.size() > 1) {
      charts.add(chart(chosen, from, drawn));
    }
  }

  /** How many clinics lie beyond the limits, of those that are set beside the others. */
  String title() {
    Set<String> drawn = clinics(FunnelPoint::isDrawn);
    if (drawn.isEmpty()) {
      return "Clinics: none can be set beside the others";
    }
    int beyond = clinics(FunnelPoint::isCalledOut).size();
    return (beyond == 0 ? "None" : beyond)
        + " of "
        + Wording.count(drawn.size(), "clinic")
        + (beyond > 1 ? " lie" : " lies")
        + " beyond the limits of chance";
  }

  private Set<String> clinics(Predicate<FunnelPoint> which) {
    return rows.stream().filter(which).map(FunnelPoint::clinic).collect(Collectors.toSet());
  }

  /** What the lines of its pictures are drawn from. */
  Page behind() {
    return lines.page();
  }

  /** The table of clinics with its pictures. */
  Block block() {
    return new Block(
        "Funnel: each clinic among all, with the limits of chance",
        List.of(
            ComparisonsPage.NOT_CAUSAL + " Clinics differ in whom they treat; they are not ranked.",
            "The more patients, the nearer to the share of all clinics a clinic lies by chance"
                + " alone: 19 of 20 between the 95 % limits, 998 of 1000 between the 99.8 % limits."
                + " Only a clinic beyond these is called out: look at its records first.",
            "A clinic that must not be compared with the rest (see Comparisons) is neither drawn nor"
                + " called out; its patients are in the share of all clinics."),
        Figure.table(TABLE, figures(), rows),
        Charts.above(charts));
  }

  private List<Figure<FunnelPoint>> figures() {
    return Figure.joined(
        List.of(
            findings.ofMeasure(FunnelPoint::group),
            List.of(
                Figure.text("", RATE_OF, point -> words(point.figure())),
                Figure.text("", "Clinic", FunnelPoint::clinic)),
            FunnelPoint.FIGURES));
  }

  /** Whom a figure is a share of. */
  static String words(Share figure) {
    return figure == Share.RATE ? "the assessed" : "the eligible, missing as not met";
  }

  private Chart chart(Chosen chosen, int from, List<FunnelPoint> drawn) {
    String name =
        headlines.label(findings.catalog(), chosen.group().condition(), chosen.group().measure());
    List<Chart.Line> all = new ArrayList<>(points(from, drawn));
    long most = drawn.stream().mapToLong(FunnelPoint::patients).max().orElse(0);
    all.addAll(lines.add(chosen.group(), chosen.figure(), drawn.get(0).centre(), most));
    return new Chart(
        Chart.Kind.FUNNEL,
        name + ": of " + words(chosen.figure()),
        name
            + ", of "
            + words(chosen.figure())
            + ": a point for each of "
            + Wording.count(drawn.size(), "clinic")
            + ", by how many patients it is of, around the share of all clinics, "
            + Wording.percent(drawn.get(0).centre())
            + ", with the limits of chance as lines. "
            + drawn.stream()
                .limit(MOST_NAMED)
                .map(FunnelBlock::said)
                .collect(Collectors.joining("; "))
            + ".",
        chosen.figure() == Share.RATE ? "Assessed patients" : "Eligible patients",
        "Did so",
        all);
  }

  private static String said(FunnelPoint point) {
    return point.clinic() + ": " + Wording.percent(point.value()) + " of " + point.patients();
  }

  private static List<Chart.Line> points(int from, List<FunnelPoint> drawn) {
    return drawn.size() > MOST_NAMED
        ? List.of(points("Clinics", from, drawn.size()))
        : IntStream.range(0, drawn.size())
            .mapToObj(i -> points(drawn.get(i).clinic(), from + i, 1))
            .toList();
  }

  private static Chart.Line points(String name, int from, int rows) {
    return new Chart.Line(
        name,
        TABLE,
        from,
        rows,
        FunnelPoint.PATIENTS.title(),
        FunnelPoint.VALUE.title(),
        List.of(),
        false);
  }
}
