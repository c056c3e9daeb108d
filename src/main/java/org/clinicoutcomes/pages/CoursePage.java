package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.figures.SameSessionTally;
import org.clinicoutcomes.figures.WithinSeriesTally;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.report.Column;
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
          new Column("Eligible series", Format.COUNT),
          new Column("Four sessions, scored before", Format.COUNT),
          new Column("Continued without response", Format.COUNT),
          new Column("Days with before and after", Format.COUNT),
          new Column("Mean change in the day", Format.FIGURE),
          new Column("At least 30 % lower", Format.PERCENT));

  private final Findings findings;

  CoursePage(Findings findings) {
    this.findings = findings;
  }

  /** The page of one clinic, or of all. */
  Page of(String clinic, Headlines headlines) {
    List<List<Value>> rows = new ArrayList<>();
    findings
        .withinSeries(clinic)
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
    Measure measure = findings.catalog().measure(group.measure());
    List<Value> row = new ArrayList<>();
    row.add(Value.of(findings.catalog().condition(group.condition()).name()));
    row.add(Value.of(measure.id()));
    row.add(Value.of(headline ? "headline" : ""));
    row.add(Value.of(tally.eligible()));
    row.add(headline ? Value.of(tally.givenFour()) : Value.BLANK);
    row.add(headline ? Value.of(tally.continuedWithoutResponse()) : Value.BLANK);
    addSameSession(row, measure, tally.sameSession());
    return row;
  }

  private static void addSameSession(
      List<Value> row, Measure measure, SameSessionTally sameSession) {
    row.add(Value.of(sameSession.days()));
    row.add(Value.of(sameSession.meanChange()));
    row.add(
        SameSessionTally.hasShare(measure.instrument())
            ? Value.share(sameSession.thirtyPercent(), sameSession.judged())
            : Value.BLANK);
  }
}
