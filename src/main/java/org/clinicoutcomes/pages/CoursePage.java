package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.figures.WithinSeriesFigures;
import org.clinicoutcomes.figures.WithinSeriesTally;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** What happened during treatment: who went on without a response, and change within a day. */
final class CoursePage {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("Condition", Format.TEXT),
          new Column("Measure", Format.IDENTIFIER),
          new Column("Headline", Format.TEXT),
          WithinSeriesFigures.ELIGIBLE.column(),
          WithinSeriesFigures.FOUR_SESSIONS.column(),
          WithinSeriesFigures.CONTINUED.column(),
          WithinSeriesFigures.DAYS.column(),
          WithinSeriesFigures.MEAN_CHANGE.column(),
          WithinSeriesFigures.SHARE_LOWER.column());

  private final Findings findings;

  CoursePage(Findings findings) {
    this.findings = findings;
  }

  /** The page of one clinic, or of all. */
  Page of(String clinic, Headlines headlines) {
    List<List<Value>> rows = new ArrayList<>();
    findings
        .of(Families.WITHIN_SERIES, clinic)
        .forEach(
            (group, tally) ->
                rows.add(
                    row(group, tally, headlines.contains(group.condition(), group.measure()))));
    return new Page(
        "During treatment",
        "Who went on without a response, and change within a session's day",
        List.of(
            "Closed series of either kind whose baseline can be judged. Continued without response:"
                + " four sessions or more, scored before the fourth, and no score by then met the"
                + " rule.",
            "Change within a session's day is taken under the drug: it says nothing about getting"
                + " better."),
        Table.of("Course", COLUMNS, rows));
  }

  private List<Value> row(Group group, WithinSeriesTally tally, boolean headline) {
    List<Value> row = new ArrayList<>();
    row.add(Value.of(findings.catalog().condition(group.condition()).name()));
    row.add(Value.of(group.measure()));
    row.add(Value.of(headline ? "headline" : ""));
    row.add(Value.of(tally.eligible()));
    row.add(headline ? Value.of(tally.givenFour()) : Value.BLANK);
    row.add(headline ? Value.of(tally.continuedWithoutResponse()) : Value.BLANK);
    row.addAll(
        Figure.values(
            List.of(
                WithinSeriesFigures.DAYS,
                WithinSeriesFigures.MEAN_CHANGE,
                WithinSeriesFigures.SHARE_LOWER),
            tally));
    return row;
  }
}
