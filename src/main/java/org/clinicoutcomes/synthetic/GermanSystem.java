package org.clinicoutcomes.synthetic;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A German-speaking system's files; their mapping says how to read them. */
final class GermanSystem implements ClinicSystem {

  private static final Map<ExportKind, String> NAMES =
      Map.of(
          ExportKind.PATIENTS, "Patienten",
          ExportKind.SESSIONS, "Behandlungen",
          ExportKind.SCORES, "Frageboegen",
          ExportKind.ADVERSE_EVENTS, "Nebenwirkungen");

  private static final Map<String, String> HEADERS =
      Map.ofEntries(
          entry("session_id", "Behandlungs-Nr."),
          entry("patient_id", "Patienten-Nr."),
          entry("session_date", "Datum"),
          entry("condition", "Diagnose"),
          entry("drug", "Wirkstoff"),
          entry("route", "Applikation"),
          entry("dose_mg", "Dosis (mg)"),
          entry("dose_mg_per_kg", "Dosis (mg/kg)"),
          entry("duration_min", "Dauer (min)"),
          entry("monitored_min", "Überwachung (min)"),
          entry("status", "Status"),
          entry("clinician", "Behandler"),
          entry("series_id", "Serie"),
          entry("purpose", "Zweck"),
          entry("planned_sessions", "Geplant"),
          entry("systolic_before", "RR syst. vor"),
          entry("diastolic_before", "RR diast. vor"),
          entry("heart_rate_before", "Puls vor"),
          entry("systolic_max", "RR syst. max."),
          entry("diastolic_max", "RR diast. max."),
          entry("heart_rate_max", "Puls max."),
          entry("systolic_discharge", "RR syst. Entlassung"),
          entry("diastolic_discharge", "RR diast. Entlassung"),
          entry("adverse_events", "Nebenwirkungen"),
          entry("pain_before", "Schmerz vor"),
          entry("pain_after", "Schmerz nach"),
          entry("phq9_before", "PHQ-9 vor"),
          entry("phq9_after", "PHQ-9 nach"),
          entry("notes", "Bemerkungen"),
          entry("scored_on", "Datum"),
          entry("instrument", "Fragebogen"),
          entry("score", "Punktwert"),
          entry("timing", "Zeitpunkt"),
          entry("birth_date", "Geburtsdatum"),
          entry("birth_year", "Geburtsjahr"),
          entry("sex", "Geschlecht"),
          entry("conditions", "Diagnosen"),
          entry("prior_treatments_failed", "Erfolglose Vorbehandlungen"),
          entry("contraindications", "Kontraindikationen"),
          entry("baseline_symptoms", "Beschwerden zu Beginn"),
          entry("event", "Ereignis"),
          entry("severity", "Schweregrad"),
          entry("serious", "Schwerwiegend"),
          entry("resolved_minutes", "Abgeklungen nach (min)"));

  @Override
  public FileForm form() {
    return FileForm.EUROPEAN;
  }

  @Override
  public Map<ExportKind, String> files() {
    return Map.of(
        ExportKind.PATIENTS, file(ExportKind.PATIENTS),
        ExportKind.SESSIONS, file(ExportKind.SESSIONS),
        ExportKind.SCORES, file(ExportKind.SCORES),
        ExportKind.ADVERSE_EVENTS, file(ExportKind.ADVERSE_EVENTS));
  }

  private static String file(ExportKind kind) {
    return name(kind) + ".csv";
  }

  /** What the file's name begins with. */
  static String name(ExportKind kind) {
    return NAMES.getOrDefault(kind, "");
  }

  @Override
  public List<Field> fields(ExportKind kind, List<String> columns) {
    return columns.stream()
        .map(column -> Field.of(column, header(column), GermanWords.NOTATION))
        .toList();
  }

  static String header(String column) {
    String header = HEADERS.get(column);
    if (header == null) {
      throw new IllegalArgumentException("no header for " + column);
    }
    return header;
  }

  @Override
  public Framing framing(ExportKind kind, LocalDate exported) {
    String title = kind == ExportKind.SCORES ? "Fragebögen" : name(kind);
    return new TitleAndTotal(title + " – Export vom " + GermanWords.DATES.written(exported));
  }

  @Override
  public String mapping(Map<ExportKind, List<String>> columns) {
    return GermanMapping.of(columns);
  }
}
