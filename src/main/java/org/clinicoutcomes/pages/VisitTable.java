package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clinicoutcomes.instrument.Points;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.session.AdverseEvent;
import org.clinicoutcomes.session.AdverseEvents;
import org.clinicoutcomes.session.Monitoring;
import org.clinicoutcomes.session.Reading;
import org.clinicoutcomes.session.Readings;
import org.clinicoutcomes.session.Session;

/**
 * The rows of the visits page: every session of the series that began at a clinic, the newest
 * first. What an export does not say is left out, and never said to be none.
 */
public final class VisitTable {

  /** The table's name. */
  static final String TABLE = "Visits";

  static final String DATE = "Date";
  static final String DOSE = "Dose";
  static final String PRESSURE = "Blood pressure";
  static final String EVENTS = "Events";

  /** The columns. */
  public static final List<Column> COLUMNS =
      List.of(
          new Column("Patient", Format.IDENTIFIER),
          new Column(DATE, Format.DATE),
          new Column(PatientColumns.CONDITION, Format.CODE),
          new Column("Series", Format.COUNT),
          new Column("Session", Format.COUNT),
          new Column(PatientColumns.DRUG, Format.CODE),
          new Column(PatientColumns.ROUTE, Format.CODE),
          new Column(DOSE, Format.TEXT),
          Column.wide(PRESSURE, Format.TEXT, 26),
          Column.wide("Otherwise", Format.TEXT, 44),
          Column.wide(EVENTS, Format.TEXT, 30),
          new Column(PatientColumns.CLINICIAN, Format.TEXT),
          Column.proof(PatientColumns.KEY, Format.COUNT));

  private static final String SERIOUS = ", serious";

  private record Visit(PatientAtClinic.Treated of, int number) {

    Session session() {
      return of.measured().series().sessions().get(number - 1);
    }
  }

  private final Words words;

  public VisitTable(Words words) {
    this.words = words;
  }

  /** A column by its title, as wide as what stands in it. */
  static Column column(String title) {
    return new Column(title, COLUMNS.get(place(title)).format());
  }

  /** What a row says in a column. */
  static Value value(List<Value> row, String title) {
    return row.get(place(title));
  }

  private static int place(String title) {
    return COLUMNS.stream().map(Column::title).toList().indexOf(title);
  }

  /** Whether a row tells of a serious adverse event. */
  static boolean isSerious(List<Value> row) {
    return value(row, EVENTS) instanceof Value.Text text && text.text().contains(SERIOUS);
  }

  /** The rows of one patient. */
  public List<List<Value>> of(PatientAtClinic patient) {
    List<Visit> visits = new ArrayList<>();
    for (PatientAtClinic.Treated of : patient.series()) {
      for (int number = of.measured().series().sessions().size(); number > 0; number--) {
        visits.add(new Visit(of, number));
      }
    }
    visits.sort((one, other) -> other.session().at().compareTo(one.session().at()));
    List<List<Value>> rows = new ArrayList<>();
    for (Visit visit : visits) {
      rows.add(row(patient, visit, rows.size() + 1));
    }
    return rows;
  }

  private List<Value> row(PatientAtClinic patient, Visit visit, int place) {
    Session session = visit.session();
    return List.of(
        Value.of(patient.patient().id()),
        Value.of(session.at().date()),
        Value.of(session.condition()),
        Value.of(visit.of().measured().series().number()),
        Value.of(visit.number()),
        Value.of(session.drug()),
        Value.of(session.route()),
        Value.of(dose(session.monitoring().readings())),
        Value.of(pressure(session.monitoring().readings())),
        Value.of(otherwise(session.monitoring())),
        Value.of(events(session.monitoring().adverseEvents())),
        Value.of(session.clinician()),
        Value.of(RowKey.of(patient.number(), place)));
  }

  private static String dose(Readings readings) {
    return joined(
        said(readings, Reading.DOSE_MG, "", " mg"),
        said(readings, Reading.DOSE_MG_PER_KG, "", " mg/kg"));
  }

  /** Before, at its highest, on leaving. */
  private static String pressure(Readings readings) {
    String pressure =
        String.join(
            ", ",
            pressure(readings, Reading.SYSTOLIC_BEFORE, Reading.DIASTOLIC_BEFORE),
            pressure(readings, Reading.SYSTOLIC_MAX, Reading.DIASTOLIC_MAX),
            pressure(readings, Reading.SYSTOLIC_DISCHARGE, Reading.DIASTOLIC_DISCHARGE));
    return pressure.equals("?, ?, ?") ? "" : pressure;
  }

  private static String pressure(Readings readings, Reading systolic, Reading diastolic) {
    String pressure = points(readings, systolic) + "/" + points(readings, diastolic);
    return pressure.equals("?/?") ? "?" : pressure;
  }

  private static String otherwise(Monitoring monitoring) {
    Readings readings = monitoring.readings();
    return joined(
        monitoring.stoppedEarly() ? "stopped early" : "",
        said(readings, Reading.HEART_RATE_BEFORE, "pulse before ", ""),
        said(readings, Reading.HEART_RATE_MAX, "pulse at its highest ", ""),
        said(readings, Reading.DURATION_MIN, "", " min"),
        said(readings, Reading.MONITORED_MIN, "watched ", " min"));
  }

  private static String points(Readings readings, Reading of) {
    return said(readings, of, "", "").isEmpty() ? "?" : said(readings, of, "", "");
  }

  private static String said(Readings readings, Reading of, String before, String after) {
    OptionalInt value = readings.hundredths(of);
    return value.isPresent() ? before + Points.of(value.getAsInt()) + after : "";
  }

  private String events(AdverseEvents events) {
    if (!events.isRecorded()) {
      return "";
    }
    return events.isFree()
        ? "none"
        : events.events().stream().map(this::event).collect(Collectors.joining("; "));
  }

  private String event(AdverseEvent event) {
    String severity = event.severity() == null ? "" : ", " + words.of(event.severity());
    return words.of(event.term()) + severity + (event.isSerious() ? SERIOUS : "");
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }
}
