package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;

/**
 * The columns of the patients page: first what staff look for, then, off the paper, what every
 * figure of the workbook can be counted again from.
 */
final class PatientColumns {

  /** The table's name, which formulas call it by. */
  static final String TABLE = "Patients";

  static final String CONDITION = "Condition";
  static final String KIND = "Kind";
  static final String STATUS = "Status";
  static final String DRUG = "Drug";
  static final String ROUTE = "Route";
  static final String CLINICIAN = "Clinician";
  static final String OUTCOME = "Outcome";
  static final String WHY_NO_BASELINE = "Why no starting score";
  static final String COURSE = "Course";
  static final String SEX = "Sex";
  static final String AGE_BAND = "Age band";
  static final String PRIOR_TREATMENTS_FAILED = "Prior treatments failed";
  static final String SEVERITY = "Severity at the start";
  static final String SESSIONS_TO_SCORE = "Sessions to first score";
  static final String SESSIONS_TO_RESPONSE = "Sessions to response";
  static final String RESPONSE_DAYS = "Response days";
  static final String RESPONSE_END = "Response end";
  static final String FLOW = "Place in the flow";
  static final String INDEX_ALL = "In the rate";
  static final String INDEX_YEAR = "In the rate of year";
  static final String INDEX_QUARTER = "In the rate of quarter";
  static final String INDEX_MONTH = "In the rate of month";
  static final String STOPPED_EARLY = "Sessions stopped early";

  /** The later score from which on the headline is met. */
  static final String ASKED = "Score asked for";

  /** What *Patient* finds a row by: {@link RowKey}. */
  static final String KEY = "Key";

  private static final List<Column> FOR_STAFF =
      List.of(
          new Column("Patient", Format.IDENTIFIER),
          new Column(CONDITION, Format.CODE),
          new Column("Series", Format.COUNT),
          new Column(KIND, Format.CODE),
          new Column(STATUS, Format.CODE),
          new Column("First session", Format.DATE),
          new Column("Last session", Format.DATE),
          new Column("Sessions", Format.COUNT),
          new Column(DRUG, Format.CODE),
          new Column(ROUTE, Format.CODE),
          new Column(CLINICIAN, Format.TEXT),
          new Column(OUTCOME, Format.CODE),
          new Column("Starting score on", Format.DATE),
          new Column("Starting score", Format.SCORE),
          new Column("Final score on", Format.DATE),
          new Column("Final score", Format.SCORE),
          new Column("Change", Format.SCORE));

  private static final List<Column> FOR_PROOF =
      List.of(
          Column.proof(WHY_NO_BASELINE, Format.CODE),
          Column.proof("Headline", Format.CODE),
          Column.proof(COURSE, Format.CODE),
          Column.proof(SEX, Format.CODE),
          Column.proof(AGE_BAND, Format.IDENTIFIER),
          Column.proof(PRIOR_TREATMENTS_FAILED, Format.IDENTIFIER),
          Column.proof(SEVERITY, Format.CODE),
          Column.proof(SESSIONS_TO_SCORE, Format.COUNT),
          Column.proof(SESSIONS_TO_RESPONSE, Format.COUNT),
          Column.proof(RESPONSE_DAYS, Format.COUNT),
          Column.proof(RESPONSE_END, Format.CODE),
          Column.proof(FLOW, Format.CODE),
          Column.proof(INDEX_ALL, Format.TEXT),
          Column.proof(INDEX_YEAR, Format.IDENTIFIER),
          Column.proof(INDEX_QUARTER, Format.IDENTIFIER),
          Column.proof(INDEX_MONTH, Format.IDENTIFIER),
          Column.proof(STOPPED_EARLY, Format.COUNT),
          Column.proof(ASKED, Format.SCORE),
          Column.proof(KEY, Format.COUNT));

  private PatientColumns() {}

  /** The columns for the measures in force: a rung for each comes last. */
  static List<Column> of(List<String> measures) {
    List<Column> columns = new ArrayList<>(FOR_STAFF);
    columns.addAll(FOR_PROOF);
    measures.forEach(measure -> columns.add(Column.proof(measure, Format.CODE)));
    return columns;
  }
}
