package org.clinicoutcomes.figures;

import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.MethodEntry;
import org.clinicoutcomes.report.TidyTable;
import org.clinicoutcomes.report.Value;

/** The assessed beside the eligible without an end score, by what may set them apart. */
public final class EndScoreFigures {

  /** A row of the file. */
  public record Row(Group group, Contrast contrast) {}

  /** What is told of one thing that may set them apart. */
  public static final List<Figure<Contrast>> FIGURES =
      List.of(
          Figure.text("item", "What", Contrast::item),
          Figure.code("value", "Group", Contrast::value),
          Figure.count("assessed_patients", "Assessed", c -> c.assessed().patients()),
          Figure.counted("assessed_count", "Of the assessed", c -> Value.of(c.assessed().count())),
          Figure.number("assessed_figure", "Figure of assessed", c -> c.assessed().figure()),
          Figure.number("assessed_sd", "SD of assessed", c -> c.assessed().deviation()),
          Figure.count("missing_patients", "Without a final score", c -> c.missing().patients()),
          Figure.counted("missing_count", "Of the others", c -> Value.of(c.missing().count())),
          Figure.number("missing_figure", "Figure of the others", c -> c.missing().figure()),
          Figure.number("missing_sd", "SD of the others", c -> c.missing().deviation()),
          Figure.number("difference", "Difference", Contrast::difference),
          Figure.share("low", "95 % from", c -> c.limits().low()),
          Figure.share("high", "95 % to", c -> c.limits().high()),
          Figure.number("difference_in_sd", "Difference in SDs", Contrast::inDeviations));

  /** By clinic, condition and benefit measure, where anybody is eligible. */
  static final Family<Group, EndScoreTally> FAMILY =
      new Family<>(
          "assessed",
          Group.class,
          EndScoreTally.class,
          EndScoreTally::plus,
          GroupKey.LEAST,
          Family.OverAll.sumOfClinics(),
          new TidyTable<>(
              "assessed",
              line -> rows(line.key(), line.tally()),
              GroupKey.ofMeasure(Row::group, Figure.of(FIGURES, Row::contrast)),
              List.of(
                  MethodEntry.statistic(
                      "difference in SDs",
                      "difference of means / SD",
                      "Standardised mean difference: assessed less those without a final score, over the"
                          + " root of the mean of both variances.",
                      "Austin 2009, Stat Med 28:3083 (recalled)"),
                  MethodEntry.statistic(
                      "difference of shares",
                      "Newcombe hybrid score",
                      "Assessed less those without a final score; limits from the Wilson limits of both.",
                      "Newcombe 1998, Stat Med 17:873, method 10"))));

  private EndScoreFigures() {}

  /** The rows of a group. */
  public static Stream<Row> rows(Group group, EndScoreTally tally) {
    return tally.contrasts().stream().map(contrast -> new Row(group, contrast));
  }
}
