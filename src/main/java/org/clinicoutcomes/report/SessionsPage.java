package org.clinicoutcomes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.figures.SameSessionTally;
import org.clinicoutcomes.figures.WithinSeriesTally;
import org.clinicoutcomes.measure.Measure;

/** Response by session: how soon series of either kind met their measure, and who went on. */
final class SessionsPage {

  private static final double HUNDREDTHS = 100.0;

  /** The instrument whose change under the drug has a published share to show. */
  private static final String PAIN = "pain_nrs";

  private final Findings findings;

  SessionsPage(Findings findings) {
    this.findings = findings;
  }

  /** The page of one clinic, or of all. */
  Page of(String clinic, SortedMap<String, List<String>> headlines) {
    List<List<Value>> rows = new ArrayList<>();
    findings
        .withinSeries(clinic)
        .forEach(
            (group, tally) -> {
              boolean headline =
                  headlines.getOrDefault(group.condition(), List.of()).contains(group.measure());
              rows.add(row(group, tally, headline));
            });
    return new Page(
        "Response by session",
        List.of(
            "Closed series of either kind whose baseline can be judged. Met by 3: the rule was met"
                + " at any time after at most three sessions.",
            "Scored by 3: there was any score by then. A clinic that scores late looks slow only in"
                + " the first.",
            "Change within a session's day is taken under the drug: it says nothing about getting"
                + " better."),
        Table.of("Sessions", columns(), rows));
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Condition", Format.TEXT));
    columns.add(new Column("Measure", Format.IDENTIFIER));
    columns.add(new Column("Headline", Format.TEXT));
    columns.add(new Column("Eligible series", Format.COUNT));
    for (int k = 1; k <= WithinSeriesTally.SESSIONS; k++) {
      columns.add(new Column("Met by " + k, Format.PERCENT));
    }
    for (int k = 1; k <= WithinSeriesTally.SESSIONS; k++) {
      columns.add(new Column("Scored by " + k, Format.PERCENT));
    }
    columns.add(new Column("Four sessions, scored before", Format.COUNT));
    columns.add(new Column("Continued without response", Format.COUNT));
    columns.add(new Column("Days with before and after", Format.COUNT));
    columns.add(new Column("Mean change in the day", Format.FIGURE));
    columns.add(new Column("At least 30 % lower", Format.PERCENT));
    return columns;
  }

  private List<Value> row(Group group, WithinSeriesTally tally, boolean headline) {
    Measure measure = findings.catalog().measure(group.measure());
    List<Value> row = new ArrayList<>();
    row.add(Value.of(findings.catalog().condition(group.condition()).name()));
    row.add(Value.of(measure.id()));
    row.add(Value.of(headline ? "headline" : ""));
    row.add(Value.of(tally.eligible()));
    tally.metBy().forEach(count -> row.add(share(count, tally.eligible())));
    tally.scoredBy().forEach(count -> row.add(share(count, tally.eligible())));
    row.add(headline ? Value.of(tally.givenFour()) : Value.BLANK);
    row.add(headline ? Value.of(tally.continuedWithoutResponse()) : Value.BLANK);
    addSameSession(row, measure, tally.sameSession());
    return row;
  }

  private static void addSameSession(
      List<Value> row, Measure measure, SameSessionTally sameSession) {
    row.add(Value.of(sameSession.days()));
    row.add(
        sameSession.days() == 0
            ? Value.BLANK
            : Value.of(sameSession.changeSum() / (HUNDREDTHS * sameSession.days())));
    row.add(
        measure.instrument().key().equals(PAIN)
            ? share(sameSession.thirtyPercent(), sameSession.judged())
            : Value.BLANK);
  }

  private static Value share(long part, long whole) {
    return whole == 0 ? Value.BLANK : Value.of((double) part / whole);
  }
}
