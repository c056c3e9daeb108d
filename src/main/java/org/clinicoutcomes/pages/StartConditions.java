package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clinicoutcomes.comparison.Months;
import org.clinicoutcomes.figures.CellFigures;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.measure.Condition;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Charts;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/**
 * The conditions of the first page, most patients first: a row each, a dot each, a sentence each.
 */
final class StartConditions {

  /** In it "57 % of 201" and "cannot tell" have one line, and the picture fits beside on paper. */
  private static final int ONE_LINE = 13;

  /** In it "70 % of 10, few" has one line. */
  private static final int ONE_LINE_OF_FEW = 18;

  private static final String TABLE = "Conditions";
  private static final String MET = "Got better, of assessed";

  /** One condition's headline. */
  record Row(Condition condition, String label, String measure, Tally tally) {

    String point() {
      return label + ", n = " + ladder().assessed();
    }

    Ladder ladder() {
      return tally.ladder();
    }
  }

  private final Findings findings;
  private final Months months;
  private final String clinic;
  private final LastYears years;
  private final List<Row> rows = new ArrayList<>();
  private final boolean hasOthers;

  StartConditions(Findings findings, Months months, StartPage.About about) {
    this.findings = findings;
    this.months = months;
    this.clinic = about.clinic();
    this.years = about.years();
    Headlines headlines = about.headlines();
    headlines.forEach(
        (key, id) ->
            findings
                .overall(clinic, key, id)
                .ifPresent(
                    tally -> {
                      Condition condition = findings.catalog().condition(key);
                      rows.add(
                          new Row(
                              condition, headlines.label(findings.catalog(), key, id), id, tally));
                    }));
    rows.sort(Comparator.comparingLong((Row row) -> row.ladder().treated()).reversed());
    hasOthers =
        !clinic.equals(CellKey.ALL_CLINICS)
            && rows.stream().anyMatch(row -> others(row).treated() > 0);
  }

  /** The rows, most patients first. */
  List<Row> rows() {
    return List.copyOf(rows);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The table with its picture, under sentences. */
  Block block(String heading, List<String> sentences) {
    if (isEmpty()) {
      return new Block(heading, sentences, null);
    }
    Table table =
        Table.of(TABLE, columns(), rows.stream().map(this::values).toList()).withoutFilter();
    return new Block(
        heading,
        sentences,
        table,
        new Charts(List.of(new StartDots(rows).chart()), Charts.Place.BESIDE));
  }

  /** Each headline in words. */
  List<String> inFull() {
    return rows.stream()
        .map(
            row ->
                HeadlineSentence.of(
                    row.condition(),
                    findings.catalog().measure(row.measure()),
                    row.tally(),
                    findings
                        .of(Families.FLOW, clinic)
                        .get(new Group(clinic, row.condition().key(), ""))))
        .toList();
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Condition", Format.TEXT));
    columns.add(CellFigures.TREATED.column());
    columns.add(Column.wide(MET, Format.TEXT, ONE_LINE));
    columns.add(CellFigures.RATE.column());
    columns.add(Column.wide("95 % interval", Format.TEXT, ONE_LINE));
    columns.add(new Column("Missing as not met", Format.PERCENT));
    columns.add(Column.wide(lastYear(), Format.TEXT, hasOthers ? ONE_LINE : ONE_LINE_OF_FEW));
    if (hasOthers) {
      columns.add(Column.wide("All clinics", Format.TEXT, ONE_LINE));
      columns.add(Column.wide("Other clinics", Format.TEXT, ONE_LINE));
    }
    String years = lastYear() + " against " + (findings.lastFinalYear() - 1);
    columns.add(Column.wide(years, Format.TEXT, ONE_LINE));
    return columns;
  }

  private List<Value> values(Row row) {
    CellKey key = key(row);
    List<Value> values = new ArrayList<>();
    values.add(Value.of(row.label()));
    values.add(Value.of(row.ladder().treated()));
    values.add(Value.of(row.ladder().improved() + " of " + row.ladder().assessed()));
    values.add(rate(row.ladder()));
    values.add(Value.of(interval(row.ladder())));
    values.add(Value.of(row.ladder().ittRate()));
    values.add(beside(ladder(key.during(lastYear()))));
    if (hasOthers) {
      values.add(beside(ladder(key.in(CellKey.ALL_CLINICS))));
      values.add(beside(others(row)));
    }
    values.add(Value.of(againstTheYearBefore(key)));
    return values;
  }

  private static String interval(Ladder ladder) {
    return ladder.assessed() == 0 ? "" : Wording.range(ladder.rateInterval());
  }

  /** A rate by the same measure, and of how many; of few it says so, of nobody there is none. */
  private Value beside(Ladder ladder) {
    if (ladder.assessed() == 0) {
      return Value.BLANK;
    }
    String said = Wording.percent(ladder.rate()) + " of " + ladder.assessed();
    return Value.of(isOfFew(ladder) ? said + ", few" : said);
  }

  private CellKey key(Row row) {
    return CellKey.overall(clinic, row.condition().key(), row.measure());
  }

  /** All clinics without this one: of nobody where they are those of this one. */
  private Ladder others(Row row) {
    return ladder(key(row).in(CellKey.ALL_CLINICS)).minus(row.ladder());
  }

  private String lastYear() {
    return Integer.toString(findings.lastFinalYear());
  }

  private Ladder ladder(CellKey key) {
    return findings.network().figures().of(Families.CELLS).getOrDefault(key, Tally.NONE).ladder();
  }

  /** Of few a rate is shown lightly; of nobody there is none. */
  private Value rate(Ladder ladder) {
    return isOfFew(ladder) ? new Value.Few(ladder.rate()) : Value.of(ladder.rate());
  }

  private boolean isOfFew(Ladder ladder) {
    return ladder.assessed() > 0 && ladder.assessed() < findings.comparison().comparedAssessed();
  }

  private String againstTheYearBefore(CellKey key) {
    return years
        .of(key)
        .filter(last -> last.year() == findings.lastFinalYear())
        .map(LastYear::word)
        .orElse(LastYear.CANNOT_TELL);
  }

  /** What the final months say, in sentences. */
  List<String> signals() {
    MonthSignals signals = new MonthSignals();
    rows.forEach(
        row ->
            signals.add(
                row.label(), months.of(new Group(clinic, row.condition().key(), row.measure()))));
    return signals.found();
  }

  /** What the picture is drawn from. */
  Block points() {
    return new StartDots(rows).points();
  }
}
