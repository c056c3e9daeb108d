package org.clinicoutcomes.synthetic;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A US system's wide sheet of sessions. It has no session ids: the patient, the time of service and
 * the number of the infusion say which session is meant. Of adverse events it exports the names.
 */
final class UsSystem implements ClinicSystem {

  private static final String SESSION = "session_id";
  private static final String PATIENT = "patient_id";
  private static final String SYSTOLIC = "systolic_";
  private static final String DIASTOLIC = "diastolic_";

  private static final Map<String, String> HEADERS =
      Map.ofEntries(
          entry(PATIENT, "MRN"),
          entry("session_date", "DOS"),
          entry("condition", "Dx"),
          entry("drug", "Drug"),
          entry("route", "ROA"),
          entry("dose_mg", "Dose (mg)"),
          entry("dose_mg_per_kg", "Dose (mg/kg)"),
          entry("duration_min", "Duration (min)"),
          entry("monitored_min", "Monitored (min)"),
          entry("status", "Status"),
          entry("clinician", "Provider"),
          entry("series_id", "Series ID"),
          entry("purpose", "Visit type"),
          entry("planned_sessions", "Planned #"),
          entry("systolic_before", "BP (Pre)"),
          entry("systolic_max", "BP (Max)"),
          entry("systolic_discharge", "BP (Discharge)"),
          entry("heart_rate_before", "HR (Pre)"),
          entry("heart_rate_max", "HR (Max)"),
          entry("adverse_events", "Side effects"),
          entry("pain_before", "Pain Score (Pre)"),
          entry("pain_after", "Pain Score (Post)"),
          entry("phq9_before", "PHQ-9 Total (Pre)"),
          entry("phq9_after", "PHQ-9 Total (Post)"),
          entry("notes", "Notes"),
          entry("scored_on", "Date"),
          entry("instrument", "Questionnaire"),
          entry("score", "Total"),
          entry("timing", "Timing"),
          entry("birth_date", "DOB"),
          entry("birth_year", "Birth year"),
          entry("sex", "Gender"),
          entry("conditions", "Diagnoses"),
          entry("prior_treatments_failed", "Failed treatments"),
          entry("contraindications", "Contraindications"),
          entry("baseline_symptoms", "Baseline symptoms"));

  @Override
  public FileForm form() {
    return FileForm.US;
  }

  @Override
  public Map<ExportKind, String> files() {
    return Map.of(
        ExportKind.PATIENTS, "patients.csv",
        ExportKind.SESSIONS, "sessions.csv",
        ExportKind.SCORES, "scores.csv");
  }

  @Override
  public List<Field> fields(ExportKind kind, List<String> columns) {
    InfusionNumbers numbers = new InfusionNumbers();
    List<Field> fields = new ArrayList<>();
    for (String column : columns) {
      if (column.equals(SESSION)) {
        fields.add(new Field("Infusion #", numbers::of));
      } else if (column.equals(PATIENT) && columns.contains(SESSION)) {
        fields.add(new Field(header(column), UsSystem::patientOfSession));
      } else if (column.startsWith(SYSTOLIC)) {
        fields.add(pressure(column));
      } else if (!column.startsWith(DIASTOLIC)) {
        fields.add(Field.of(column, header(column), UsWords.NOTATION));
      }
    }
    return fields;
  }

  static String header(String column) {
    String header = HEADERS.get(column);
    if (header == null) {
      throw new IllegalArgumentException("no header for " + column);
    }
    return header;
  }

  /** A row that lacks the id of its session lacks its patient here, as it must not count. */
  private static String patientOfSession(Map<String, String> row) {
    return row.getOrDefault(SESSION, "").isEmpty() ? "" : row.getOrDefault(PATIENT, "");
  }

  private static Field pressure(String systolic) {
    String diastolic = systolic.replace(SYSTOLIC, DIASTOLIC);
    return new Field(
        header(systolic),
        row -> {
          String both = row.getOrDefault(systolic, "") + "/" + row.getOrDefault(diastolic, "");
          return both.equals("/") ? "" : both;
        });
  }
}
