package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.figures.WithinSeriesFigures;
import org.clinicoutcomes.figures.WithinSeriesTally;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Figure;

/** What happened during treatment: who went on without a response, and change within a day. */
final class CourseBlock {

  private record Row(Group group, WithinSeriesTally tally, boolean isHeadline) {}

  private static final List<Figure<Row>> FIGURES =
      List.of(
          Figure.text("", "Headline", row -> row.isHeadline() ? "headline" : ""),
          WithinSeriesFigures.ELIGIBLE.of(Row::tally),
          ofHeadline(WithinSeriesFigures.FOUR_SESSIONS, WithinSeriesTally::givenFour),
          ofHeadline(WithinSeriesFigures.CONTINUED, WithinSeriesTally::continuedWithoutResponse),
          WithinSeriesFigures.DAYS.of(Row::tally),
          WithinSeriesFigures.MEAN_CHANGE.of(Row::tally),
          WithinSeriesFigures.SHARE_LOWER.of(Row::tally));

  private final Findings findings;

  CourseBlock(Findings findings) {
    this.findings = findings;
  }

  /** That of one clinic, or of all. */
  Block of(String clinic, Headlines headlines) {
    List<Row> rows = new ArrayList<>();
    findings
        .of(Families.WITHIN_SERIES, clinic)
        .forEach(
            (group, tally) ->
                rows.add(
                    new Row(group, tally, headlines.contains(group.condition(), group.measure()))));
    return new Block(
        "During treatment: who went on without a response, and change within a session's day",
        List.of(
            "Closed series of either kind whose starting score can be judged. Continued without response:"
                + " four sessions or more, scored before the fourth, and no score by then met the"
                + " rule.",
            "Change within a session's day is taken under the drug: it says nothing about getting"
                + " better."),
        Figure.table(
            "Course", Figure.joined(List.of(findings.ofMeasure(Row::group), FIGURES)), rows));
  }

  /** A headline that nobody could be judged by shows so: 0, not nothing. */
  private static Figure<Row> ofHeadline(
      Figure<WithinSeriesTally> figure, ToLongFunction<WithinSeriesTally> count) {
    return Figure.count("", figure.title(), (Row row) -> count.applyAsLong(row.tally()))
        .where(Row::isHeadline);
  }
}
