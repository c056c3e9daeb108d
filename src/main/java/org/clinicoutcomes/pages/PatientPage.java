package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Charts;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Printout;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/**
 * One patient, whom a reader chooses: series, why the patient is to be called, scores and sessions,
 * by formulas over the rows of the workbook. The newest stand on one page of paper.
 */
final class PatientPage {

  static final String TITLE = "Patient";
  static final String BEHIND = "Patient points";

  /** The name of the table in which the reader chooses. */
  static final String CHOSEN = "ChosenPatient";

  /** As many as a list to choose from can have. */
  private static final int MOST_CHOICES = 32_000;

  /** Rows that come out on paper. */
  private static final int PRINTED = 12;

  private final PeopleShown people;
  private final PatientFinder finder;
  private final PatientHeadlines headlines;
  private final PatientPoints points;
  private final PatientLines lines;

  /**
   * @param people at least one
   */
  PatientPage(PeopleShown people, PatientNow now, PatientHeadlines headlines) {
    this.people = people;
    this.headlines = headlines;
    this.finder = new PatientFinder(now, headlines);
    this.points = new PatientPoints(finder);
    this.lines = new PatientLines(finder, points, headlines.bands());
  }

  /** The page of a clinic without patients. */
  static Page ofNobody() {
    return new Page(
        TITLE,
        "Nobody to choose",
        List.of(
            new Block(
                "Nobody to choose",
                List.of(
                    "No patient had a session here: there is nobody to choose. With patients, this"
                        + " sheet shows the series, scores and sessions of the one who is chosen."),
                null)));
  }

  /** The page. */
  Page page() {
    return new Page(
            TITLE,
            "One patient whom you choose: series, scores, sessions, why to call",
            List.of(
                new Block(
                    "One patient: choose whom in the yellow cell",
                    List.of(
                        "Choose in the yellow cell, or type an id just as it is written: all else follows."
                            + " Those of the worklist come first."),
                    chosen()),
                new Block("", List.of(), series()),
                new Block(
                    "",
                    List.of(),
                    inWords(),
                    new Charts(List.of(lines.chart()), Charts.Place.UNDER_TABLE)),
                new Block("", List.of(), records("PatientRecords", 1, PRINTED, false)),
                new Block(
                    "Earlier scores and sessions",
                    List.of(),
                    records("PatientEarlier", PRINTED + 1, PatientPoints.SHOWN, true))))
        .printing(Printout.WHOLE);
  }

  /** What the page finds its rows by, and what its picture is drawn from. */
  Page behind() {
    List<Table> tables =
        new ArrayList<>(List.of(finder.table(), finder.seriesRows(), headlines.table()));
    tables.add(points.table());
    tables.addAll(lines.tables());
    tables.add(
        new Table(
            PatientFinder.PEOPLE,
            List.of(
                new Column(PatientFinder.PATIENT, Format.IDENTIFIER),
                new Column("Number", Format.COUNT)),
            people.all(),
            people.choices()));
    return new Page(
        BEHIND,
        "What Patient finds its rows by",
        tables.stream().map(table -> new Block("", List.of(), table)).toList());
  }

  private Table chosen() {
    int choices = (int) Math.min(MOST_CHOICES, people.all());
    String id = finder.now().who().patient();
    return Table.of(
            CHOSEN,
            List.of(
                new Column(PatientFinder.PATIENT, Format.IDENTIFIER),
                new Column("Found", Format.LINE)),
            List.of(
                List.of(
                    new Value.Choice(
                        PatientFinder.PEOPLE, PatientFinder.PATIENT, choices, id, true),
                    PatientSentences.found(finder.now()))))
        .withoutFilter();
  }

  private Table series() {
    return Table.of(
            "PatientSeries",
            List.of(
                new Column("First session", Format.DATE),
                new Column("Series", Format.TEXT),
                new Column("Sessions", Format.COUNT),
                new Column("Start to end", Format.TEXT),
                new Column("Outcome", Format.TEXT),
                new Column("Last session", Format.DATE),
                new Column("Treatment", Format.TEXT),
                new Column("Asked for", Format.SCORE),
                new Column("Got better means", Format.LINE)),
            IntStream.rangeClosed(1, PatientFinder.SERIES_SHOWN)
                .mapToObj(place -> series(finder.series(place)))
                .toList())
        .withoutFilter();
  }

  private static List<Value> series(FoundRow of) {
    return List.of(
        of.number("First session"),
        PatientSentences.joined(of, List.of("Condition", "Series", "Kind"), ", "),
        of.number("Sessions"),
        PatientSentences.startToEnd(of),
        of.text(PatientColumns.OUTCOME),
        of.number("Last session"),
        PatientSentences.joined(of, List.of("Drug", "Route"), ", "),
        of.number(PatientColumns.ASKED),
        of.text("Headline"));
  }

  private Table inWords() {
    FoundRow call = finder.call();
    return Table.of(
            "PatientInWords",
            List.of(new Column("Worklist", Format.TEXT), new Column("In words", Format.LINE)),
            List.of(
                List.of(Value.of("What"), PatientSentences.call(call, finder.now().isOld())),
                List.of(Value.of("Latest answer"), call.text("Latest answer")),
                List.of(Value.of("Why"), call.text("Why")),
                List.of(Value.of("To do"), call.text("What to do")),
                List.of(Value.of("Picture"), PatientSentences.picture(finder))))
        .withoutFilter();
  }

  private Table records(String name, int from, int to, boolean isScreenOnly) {
    return Table.of(
            name,
            RECORDS.stream()
                .map(of -> new Column(of.title(), of.format(), isScreenOnly, of.width()))
                .toList(),
            IntStream.rangeClosed(from, to).mapToObj(this::record).toList())
        .withoutFilter();
  }

  private static final List<Column> RECORDS =
      List.of(
          new Column("Scored on", Format.DATE),
          Column.wide(ScoreTable.INSTRUMENT, Format.TEXT, 30),
          new Column(ScoreTable.SCORE, Format.SCORE),
          Column.wide(ScoreTable.SEVERITY, Format.TEXT, 16),
          Column.wide(ScoreTable.COUNTED_AS, Format.TEXT, 18),
          new Column("Session on", Format.DATE),
          Column.wide("Drug, route", Format.TEXT, 22),
          Column.wide(VisitTable.DOSE, Format.TEXT, 18),
          Column.wide("Blood pressure before, highest, leaving", Format.TEXT, 25),
          Column.wide(VisitTable.EVENTS, Format.TEXT, 28));

  private List<Value> record(int place) {
    FoundRow score = points.score(place);
    FoundRow visit = points.visit(place);
    return List.of(
        score.number(ScoreTable.DATE),
        score.text(ScoreTable.INSTRUMENT),
        score.number(ScoreTable.SCORE),
        score.text(ScoreTable.SEVERITY),
        score.text(ScoreTable.COUNTED_AS),
        visit.number(VisitTable.DATE),
        PatientSentences.joined(visit, List.of("Drug", "Route"), ", "),
        visit.text(VisitTable.DOSE),
        visit.text(VisitTable.PRESSURE),
        visit.text(VisitTable.EVENTS));
  }
}
