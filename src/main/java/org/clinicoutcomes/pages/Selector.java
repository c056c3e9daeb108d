package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Charts;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.statistics.Interval;

/**
 * One condition, one period, one clinician, as a reader chooses them on the first page: a row of
 * figures that the reader's spreadsheet counts from the rows of *Patients*.
 *
 * <p>Clinicians whose names differ in capitals alone are counted together, as COUNTIFS does.
 */
final class Selector {

  private static final String TABLE = "Chosen";
  private static final String TREATED = "Treated";
  private static final String ELIGIBLE = "Eligible";
  private static final String ASSESSED = "Assessed";
  private static final String IMPROVED = "Got better";
  private static final String RATE = "Rate";
  private static final String LOW = "95 % from";
  private static final String HIGH = "95 % to";
  private static final String DOT = "ChosenDot";

  /** The quantile of {@link Interval#wilson}. */
  private static final String Z = "NORMSINV(0.975)";

  private static final String WHOM = "Whom";

  /** The name without what COUNTIFS takes for any letters. */
  private static final String LITERALLY =
      "SUBSTITUTE(SUBSTITUTE(SUBSTITUTE({Chosen|Clinician},\"~\",\"~~\"),\"*\",\"~*\"),\"?\",\"~?\")";

  private final Findings findings;
  private final List<StartConditions.Row> rows;
  private final StartConditions.Row first;
  private final SelectorLists lists;

  /**
   * @param rows the conditions, at least one: the first is chosen until a reader chooses
   */
  Selector(Findings findings, String clinic, List<StartConditions.Row> rows) {
    this.findings = findings;
    this.rows = rows;
    this.first = rows.get(0);
    this.lists = new SelectorLists(findings, clinic, rows);
  }

  /** The row of figures, with its picture. */
  Block block() {
    return new Block(
        "One condition, one clinician",
        List.of(
            "Choose in the yellow cells: the figures and the dot follow. Names that differ in capitals"
                + " alone count together."),
        Table.of(TABLE, columns(), List.of(row())).withoutFilter(),
        new Charts(List.of(chart()), Charts.Place.BESIDE));
  }

  private static List<Column> columns() {
    return List.of(
        new Column(SelectorLists.CONDITION, Format.TEXT),
        new Column(SelectorLists.PERIOD, Format.TEXT),
        new Column(SelectorLists.CLINICIAN, Format.TEXT),
        new Column(TREATED, Format.COUNT),
        new Column(ELIGIBLE, Format.COUNT),
        new Column(ASSESSED, Format.COUNT),
        new Column(IMPROVED, Format.COUNT),
        new Column(RATE, Format.PERCENT),
        new Column(LOW, Format.PERCENT),
        new Column(HIGH, Format.PERCENT),
        Column.wide("Few", Format.TEXT, 6));
  }

  private List<Value> row() {
    long improved = first.tally().ladder().improved();
    long assessed = first.tally().ladder().assessed();
    Interval interval = first.tally().ladder().rateInterval();
    return List.of(
        choice(SelectorLists.CONDITION, rows.size(), first.label()),
        choice(SelectorLists.PERIOD, lists.periods().size(), SelectorLists.ALL_DATES),
        choice(SelectorLists.CLINICIAN, lists.clinicians().size(), SelectorLists.ALL_CLINICIANS),
        counted(List.of(), first.tally().ladder().treated()),
        counted(PatientMatches.ELIGIBLE, first.tally().ladder().eligible()),
        counted(PatientMatches.ASSESSED, assessed),
        counted(List.of(Rung.IMPROVED.code()), improved),
        new Value.Formula(
            "IF([Assessed]=0,\"\",[Got better]/[Assessed])", "", Value.share(improved, assessed)),
        limit("IF([Got better]=0,0,", "-", Value.of(interval.low())),
        limit("IF([Got better]=[Assessed],1,", "+", Value.of(interval.high())),
        new Value.Formula(
            "IF([Assessed]<" + findings.comparison().comparedAssessed() + ",\"few\",\"\")",
            "",
            Value.of(assessed < findings.comparison().comparedAssessed() ? "few" : "")));
  }

  private static Value choice(String column, int rows, String chosen) {
    return new Value.Choice(SelectorLists.LISTS, column, rows, chosen, false);
  }

  /** Rows of whom the reader chose, on any of some rungs; on any at all where there are none. */
  private Value counted(List<String> rungs, long count) {
    List<String> ends =
        rungs.isEmpty()
            ? List.of(")")
            : rungs.stream()
                .map(
                    rung ->
                        ",{" + PatientColumns.OUTCOME + "},\"" + findings.words().of(rung) + "\")")
                .toList();
    List<String> terms = new ArrayList<>();
    for (String end : ends) {
      terms.add(
          rows(
                  PatientColumns.INDEX_ALL,
                  "IF([Period]=\"" + SelectorLists.ALL_DATES + "\",\"yes\",\"-\")")
              + end);
      terms.add(rows(PatientColumns.INDEX_YEAR, "[Period]") + end);
      terms.add(rows(PatientColumns.INDEX_QUARTER, "[Period]") + end);
    }
    return new Value.Formula(String.join("+", terms), PatientColumns.TABLE, Value.of(count));
  }

  private static String rows(String index, String period) {
    return "COUNTIFS({Condition},{ChosenDot|Name},{Clinician},{ChosenDot|Whom},{"
        + index
        + "},"
        + period;
  }

  /** Wilson's limits, as {@link Interval#wilson} gives them. */
  private static Value limit(String edge, String sign, Value now) {
    String square = Z + "^2";
    return new Value.Formula(
        "IF([Assessed]=0,\"\","
            + edge
            + "([Rate]+"
            + square
            + "/(2*[Assessed])"
            + sign
            + Z
            + "*SQRT([Rate]*(1-[Rate])/[Assessed]+"
            + square
            + "/(4*[Assessed]^2)))/(1+"
            + square
            + "/[Assessed])))",
        "",
        now);
  }

  private Chart chart() {
    return new Chart(
        Chart.Kind.DOTS,
        "The share that was chosen",
        "A dot at the rate of whom the reader chose, with its 95 % interval as a line.",
        "Share of the assessed",
        "",
        List.of(
            new Chart.Line(
                "Chosen",
                DOT,
                0,
                1,
                RATE,
                StartDots.PLACE,
                List.of(LadderTable.BELOW, LadderTable.ABOVE),
                false)));
  }

  /** What the dot is drawn from, and the lists to choose from. */
  List<Block> behind() {
    return List.of(new Block("", List.of(), dot()), new Block("", List.of(), lists.table()));
  }

  private Table dot() {
    List<Value> now = LadderTable.whiskers(first.tally().ladder());
    return Table.of(
        DOT,
        List.of(
            new Column("Dot", Format.TEXT),
            new Column(StartDots.PLACE, Format.COUNT),
            new Column(RATE, Format.PERCENT),
            new Column(LadderTable.BELOW, Format.PERCENT),
            new Column(LadderTable.ABOVE, Format.PERCENT),
            new Column(SelectorLists.NAME, Format.IDENTIFIER),
            new Column(WHOM, Format.IDENTIFIER)),
        List.of(
            List.of(
                Value.of("Chosen"),
                Value.of(1),
                new Value.Formula("{Chosen|Rate}", "", Value.of(first.tally().ladder().rate())),
                reach("{Chosen|Rate}-{Chosen|95 % from}", now.get(0)),
                reach("{Chosen|95 % to}-{Chosen|Rate}", now.get(1)),
                new Value.Formula(
                    "INDEX({Lists|Name},MATCH({Chosen|Condition},{Lists|Condition},0))",
                    "",
                    Value.of(first.condition().name())),
                new Value.Formula(
                    "IF({Chosen|Clinician}=\""
                        + SelectorLists.ALL_CLINICIANS
                        + "\",\"<>"
                        + SelectorLists.ALL_CLINICIANS
                        + "\",\"=\"&"
                        + LITERALLY
                        + ")",
                    "",
                    Value.of("<>" + SelectorLists.ALL_CLINICIANS)))));
  }

  private static Value reach(String difference, Value now) {
    return new Value.Formula("IF(ISNUMBER({Chosen|Rate})," + difference + ",\"\")", "", now);
  }
}
