package org.clinicoutcomes.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Our names for the columns that each kind of file may have.
 *
 * @param required without which no row means anything
 * @param optional that a file may have besides
 */
public record ExportColumns(List<String> required, List<String> optional) {

  /** What a wide score's column ends in, after the instrument's key. */
  public static final String BEFORE = "_before";

  /** The same for scores taken after the session. */
  public static final String AFTER = "_after";

  /** The time of day of a session beside a date without one; used only where a mapping names it. */
  public static final String SESSION_TIME = "session_time";

  /** What the column with the date of one instrument's scores ends in. */
  public static final String DATE = "_date";

  /** What the column that says whether one instrument's form is complete ends in. */
  public static final String COMPLETE = "_complete";

  /** The lists of codes that cells of some columns are made of. */
  public static final List<String> CODE_LISTS =
      List.of("contraindication", "drug", "event", "route", "severity", "sex");

  public ExportColumns {
    required = List.copyOf(required);
    optional = List.copyOf(optional);
  }

  /**
   * The columns of a kind.
   *
   * @param instruments keys of the instruments whose scores may stand in columns
   */
  public static ExportColumns of(FileKind kind, Collection<String> instruments) {
    return switch (kind) {
      case PATIENTS -> PATIENTS;
      case SESSIONS -> sessions(instruments);
      case SCORES -> scores(instruments);
      case ADVERSE_EVENTS -> ADVERSE_EVENTS;
    };
  }

  private static final ExportColumns PATIENTS =
      new ExportColumns(
          List.of("patient_id"),
          List.of(
              "birth_year",
              "birth_date",
              "sex",
              "conditions",
              "prior_treatments_failed",
              "contraindications",
              "baseline_symptoms",
              "clinic"));

  private static final ExportColumns SCORES =
      new ExportColumns(
          List.of("patient_id", "scored_on", "instrument", "score"),
          List.of(
              "timing",
              "session_id",
              "item",
              "answer",
              "response_id",
              "status",
              "validity",
              "completion",
              "finished",
              "unfinished",
              "deleted",
              "imputed",
              "clinic"));

  private static final ExportColumns ADVERSE_EVENTS =
      new ExportColumns(
          List.of("patient_id", "session_id", "event"),
          List.of("severity", "serious", "resolved_minutes", "clinic"));

  private static final ExportColumns SESSIONS =
      new ExportColumns(
          List.of("session_id", "patient_id", "session_date", "condition", "drug", "route"),
          List.of(
              "session_number",
              SESSION_TIME,
              "dose_mg",
              "dose_mg_per_kg",
              "duration_min",
              "monitored_min",
              "status",
              "clinic",
              "clinician",
              "series_id",
              "purpose",
              "appointment_type",
              "study_event",
              "planned_sessions",
              "blood_pressure_before",
              "systolic_before",
              "diastolic_before",
              "heart_rate_before",
              "blood_pressure_max",
              "systolic_max",
              "diastolic_max",
              "heart_rate_max",
              "blood_pressure_discharge",
              "systolic_discharge",
              "diastolic_discharge",
              "adverse_events",
              "notes"));

  private static ExportColumns sessions(Collection<String> instruments) {
    List<String> optional = new ArrayList<>(SESSIONS.optional());
    for (String instrument : instruments) {
      optional.addAll(List.of(instrument, instrument + BEFORE, instrument + AFTER));
    }
    return new ExportColumns(SESSIONS.required(), optional);
  }

  private static ExportColumns scores(Collection<String> instruments) {
    List<String> optional = new ArrayList<>(SCORES.optional());
    for (String instrument : instruments) {
      optional.addAll(
          List.of(
              instrument,
              instrument + BEFORE,
              instrument + AFTER,
              instrument + DATE,
              instrument + COMPLETE));
    }
    return new ExportColumns(SCORES.required(), optional);
  }

  /** Whether scores may stand in columns of their own in files of a kind. */
  public static boolean hasScores(FileKind kind) {
    return kind == FileKind.SESSIONS || kind == FileKind.SCORES;
  }

  /** All of them. */
  public List<String> all() {
    List<String> all = new ArrayList<>(required);
    all.addAll(optional);
    return all;
  }
}
