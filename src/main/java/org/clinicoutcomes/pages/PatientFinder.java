package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.pages.FoundRow.Now;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/**
 * Finds the rows of the patient whom a reader chose, so that all else is looked up by place.
 *
 * <p>The id is compared once, with every capital, with all ids: no other comparison of a
 * spreadsheet tells {@code ab1} from {@code AB1}, or takes an asterisk for one. From then on
 * numbers are looked for, whatever way a reader sorts the rows.
 */
final class PatientFinder {

  /** How many series are shown. */
  static final int SERIES_SHOWN = 5;

  /** The list to choose from. */
  static final String PEOPLE = "People";

  static final String PATIENT = "Patient";
  static final String SERIES = "Series";
  static final String SCORES = "Scores";
  static final String VISITS = "Visits";

  /** What the headline of the newest series is measured with. */
  static final String INSTRUMENT = "Instrument";

  private static final String TABLE = "PatientFound";
  private static final String NUMBER = "Number";
  private static final String LISTED = "Worklist row";
  private static final String OLD = "Review once";
  private static final String HEADLINE = "Headline row";
  private static final String SERIES_ROWS = "PatientSeriesRows";
  private static final String ROW = "Row";
  private static final String CHOSEN = "{" + PatientPage.CHOSEN + "|" + PATIENT + "}";

  private final PatientNow now;
  private final PatientHeadlines headlines;

  PatientFinder(PatientNow now, PatientHeadlines headlines) {
    this.now = now;
    this.headlines = headlines;
  }

  PatientNow now() {
    return now;
  }

  /** A cell of what was found. */
  static String found(String column) {
    return "{" + TABLE + "|" + column + "}";
  }

  /** What was found, in one row. */
  Table table() {
    return Table.of(
        TABLE,
        List.of(
            new Column(NUMBER, Format.COUNT),
            new Column(LISTED, Format.COUNT),
            new Column(OLD, Format.COUNT),
            new Column(SERIES, Format.COUNT),
            new Column(SCORES, Format.COUNT),
            new Column(VISITS, Format.COUNT),
            new Column(HEADLINE, Format.COUNT),
            new Column(INSTRUMENT, Format.TEXT)),
        List.of(
            List.of(
                count(
                    "SUMPRODUCT(EXACT({People|Patient}," + CHOSEN + ")*{People|Number})",
                    now.who().number()),
                count(
                    listed("Worklist", "(ROW({Worklist|Patient})-MIN(ROW({Worklist|Patient}))+1)"),
                    now.call().place()),
                count(listed("ReviewOnce", "1"), now.isOld() ? 1 : 0),
                counted(PatientColumns.TABLE, now.series().size()),
                counted(ScoreTable.TABLE, now.scores().size()),
                counted(VisitTable.TABLE, now.visits().size()),
                count(
                    "IF("
                        + series(1).at()
                        + "=0,0,IFERROR(MATCH("
                        + series(1).cell("Headline")
                        + ",{PatientHeadlines|Headline},0),0))",
                    headlines.place(series(1).now().words("Headline"))),
                headline().text(PatientHeadlines.INSTRUMENT))));
  }

  private static Value count(String formula, long value) {
    return new Value.Formula(formula, "", Value.of(value));
  }

  private static String listed(String table, String what) {
    return "IF([Number]=0,0,SUMPRODUCT(EXACT({"
        + table
        + "|Patient},"
        + CHOSEN
        + ")*"
        + what
        + "))";
  }

  /** How many rows of a table are the patient's. */
  private static Value counted(String table, long value) {
    String key = "{" + table + "|" + PatientColumns.KEY + "}";
    return count(
        "IF([Number]=0,0,COUNTIFS("
            + key
            + ",\">\"&[Number]*"
            + RowKey.ROWS
            + ","
            + key
            + ",\"<\"&([Number]+1)*"
            + RowKey.ROWS
            + "))",
        value);
  }

  /** The places of the series that are shown, the newest first. */
  Table seriesRows() {
    List<List<Value>> rows = new ArrayList<>();
    for (int place = 1; place <= SERIES_SHOWN; place++) {
      rows.add(
          List.of(
              Value.of(place),
              row(PatientColumns.TABLE, SERIES, Integer.toString(place), series(place).now())));
    }
    return Table.of(
        SERIES_ROWS,
        List.of(new Column("Place", Format.COUNT), new Column(ROW, Format.COUNT)),
        rows);
  }

  /**
   * The place in a table of one of the patient's rows.
   *
   * @param count which count says how many there are
   * @param place a formula for its place among them
   */
  static Value row(String table, String count, String place, Now now) {
    return count(
        "IF("
            + place
            + ">"
            + found(count)
            + ",0,IFERROR(MATCH("
            + found(NUMBER)
            + "*"
            + RowKey.ROWS
            + "+"
            + place
            + ",{"
            + table
            + "|"
            + PatientColumns.KEY
            + "},0),0))",
        now.place());
  }

  /** A series by its place, the newest first. */
  FoundRow series(int place) {
    return new FoundRow(
        PatientColumns.TABLE,
        "INDEX({" + SERIES_ROWS + "|" + ROW + "}," + place + ")",
        Now.of(now.series(), place));
  }

  /** The row of the worklist. */
  FoundRow call() {
    return new FoundRow("Worklist", found(LISTED), now.call());
  }

  /** A formula that is true where the patient stands on the list of those to review once. */
  static String isOld() {
    return found(OLD) + ">0";
  }

  /** A formula that is true where nobody has the id. */
  static String isNobody() {
    return found(NUMBER) + "=0";
  }

  /** The headline of the newest series, with its instrument. */
  FoundRow headline() {
    return new FoundRow(
        PatientHeadlines.TABLE, found(HEADLINE), headlines.now(series(1).now().words("Headline")));
  }
}
