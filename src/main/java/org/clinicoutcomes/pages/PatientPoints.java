package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.pages.FoundRow.Now;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/**
 * Where the scores and sessions of one patient stand, and the points that are drawn: the scores of
 * the headline's instrument, and the sessions.
 *
 * <p>Beyond the last point the last is repeated, and what there is none of lies under the axis: no
 * cell holds an error, and nothing missing is drawn as 0.
 */
final class PatientPoints {

  /** How many scores and how many sessions are shown. */
  static final int SHOWN = 200;

  /** The table's name. */
  static final String ROWS = "PatientRows";

  static final String SCORED_ON = "Scored on";
  static final String SCORE = "Score";
  static final String SESSION_ON = "Session on";
  static final String TICK = "Tick";

  private static final String SCORE_ROW = "Score row";
  private static final String VISIT_ROW = "Session row";
  private static final String DRAWN = "Drawn";

  private final PatientFinder finder;
  private final String instrument;
  private final List<Now> drawn;

  PatientPoints(PatientFinder finder) {
    this.finder = finder;
    this.instrument = finder.headline().now().words(PatientHeadlines.INSTRUMENT);
    this.drawn = shown(finder.now().scores()).filter(this::isDrawn).toList();
  }

  private static Stream<Now> shown(List<Now> all) {
    return all.stream().limit(SHOWN);
  }

  private boolean isDrawn(Now score) {
    return score.words(ScoreTable.INSTRUMENT).equals(instrument);
  }

  /** The score of a place, the newest first. */
  FoundRow score(int place) {
    return new FoundRow(
        ScoreTable.TABLE, at(SCORE_ROW, place), Now.of(finder.now().scores(), place));
  }

  /** The session of a place, the newest first. */
  FoundRow visit(int place) {
    return new FoundRow(
        VisitTable.TABLE, at(VISIT_ROW, place), Now.of(finder.now().visits(), place));
  }

  private static String at(String column, int place) {
    return "INDEX({" + ROWS + "|" + column + "}," + place + ")";
  }

  /** A row for every score and every session that is shown. */
  Table table() {
    List<List<Value>> rows = new ArrayList<>();
    for (int place = 1; place <= SHOWN; place++) {
      rows.add(row(place));
    }
    return Table.of(
        ROWS,
        List.of(
            new Column("Place", Format.COUNT),
            new Column(SCORE_ROW, Format.COUNT),
            new Column(VISIT_ROW, Format.COUNT),
            new Column(DRAWN, Format.COUNT),
            new Column("Drawn row", Format.COUNT),
            new Column(SCORED_ON, Format.DATE),
            new Column(SCORE, Format.SCORE),
            new Column("Tick row", Format.COUNT),
            new Column(SESSION_ON, Format.DATE),
            new Column(TICK, Format.SCORE)),
        rows);
  }

  private List<Value> row(int place) {
    Now score = Now.of(finder.now().scores(), place);
    Now visit = Now.of(finder.now().visits(), place);
    FoundRow point = new FoundRow(ScoreTable.TABLE, "[Drawn row]", last(drawn, place));
    FoundRow tick =
        new FoundRow(
            VisitTable.TABLE, "[Tick row]", last(shown(finder.now().visits()).toList(), place));
    return List.of(
        Value.of(place),
        PatientFinder.row(ScoreTable.TABLE, PatientFinder.SCORES, "[Place]", score),
        PatientFinder.row(VisitTable.TABLE, PatientFinder.VISITS, "[Place]", visit),
        new FoundRow(ScoreTable.TABLE, "[Score row]", score)
            .say(
                "IF(INDEX({Scores|Instrument},[Score row])="
                    + PatientFinder.found(PatientFinder.INSTRUMENT)
                    + ",INDEX({Scores|"
                    + ScoreTable.PLACE
                    + "},[Score row]),\"\")",
                isDrawn(score) ? score.value(ScoreTable.PLACE) : Value.BLANK),
        new Value.Formula(
            "IF(COUNT({PatientRows|Drawn})=0,0,INDEX({PatientRows|Score row},MATCH(MIN([Place],"
                + "COUNT({PatientRows|Drawn})),{PatientRows|Drawn},0)))",
            "",
            Value.of(point.now().place())),
        day(point, ScoreTable.DATE),
        unlessNone(point, point.cell(ScoreTable.SCORE), point.now().value(ScoreTable.SCORE)),
        new Value.Formula(
            "IF({PatientFound|Visits}=0,0,INDEX({PatientRows|Session row},MIN([Place],{PatientFound|Visits},"
                + SHOWN
                + ")))",
            "",
            Value.of(tick.now().place())),
        day(tick, VisitTable.DATE),
        unlessNone(tick, "0", Value.of(0)));
  }

  private static Now last(List<Now> all, int place) {
    return Now.of(all, Math.min(place, all.size()));
  }

  /** A date; that of the first session where there is no row. */
  private Value day(FoundRow of, String column) {
    FoundRow series = finder.series(1);
    String first = "IF(" + series.at() + "=0,0," + series.cell("First session") + ")";
    return new Value.Formula(
        "IF(" + of.at() + "=0," + first + "," + of.cell(column) + ")",
        "",
        of.now().place() == 0 ? series.now().value("First session") : of.now().value(column));
  }

  static Value unlessNone(FoundRow of, String formula, Value value) {
    return new Value.Formula(
        "IF(" + of.at() + "=0,-1," + formula + ")",
        "",
        of.now().place() == 0 ? Value.of(PatientHeadlines.UNSEEN) : value);
  }
}
