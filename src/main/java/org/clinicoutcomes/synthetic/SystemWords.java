package org.clinicoutcomes.synthetic;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What two systems call our columns and codes, beside each other. */
final class SystemWords {

  /** Ours, the German-speaking system's, the US system's; behind a {@code ?} what is no code. */
  private static final String TABLE =
      """
      column.session_id | Behandlungs-Nr. |
      column.patient_id | Patienten-Nr. | MRN
      column.session_date | Datum | DOS
      column.condition | Diagnose | Dx
      column.drug | Wirkstoff | Drug
      column.route | Applikation | ROA
      column.dose_mg | Dosis (mg) | Dose (mg)
      column.dose_mg_per_kg | Dosis (mg/kg) | Dose (mg/kg)
      column.duration_min | Dauer (min) | Duration (min)
      column.monitored_min | Überwachung (min) | Monitored (min)
      column.status | Status | Status
      column.clinician | Behandler | Provider
      column.series_id | Serie | Series ID
      column.purpose | Zweck | Visit type
      column.planned_sessions | Geplant | Planned #
      column.systolic_before | RR syst. vor | BP (Pre)
      column.diastolic_before | RR diast. vor |
      column.heart_rate_before | Puls vor | HR (Pre)
      column.systolic_max | RR syst. max. | BP (Max)
      column.diastolic_max | RR diast. max. |
      column.heart_rate_max | Puls max. | HR (Max)
      column.systolic_discharge | RR syst. Entlassung | BP (Discharge)
      column.diastolic_discharge | RR diast. Entlassung |
      column.adverse_events | Nebenwirkungen | Side effects
      column.pain_before | Schmerz vor | Pain Score (Pre)
      column.pain_after | Schmerz nach | Pain Score (Post)
      column.phq9_before | PHQ-9 vor | PHQ-9 Total (Pre)
      column.phq9_after | PHQ-9 nach | PHQ-9 Total (Post)
      column.notes | Bemerkungen | Notes
      column.scored_on | Datum | Date
      column.instrument | Fragebogen | Questionnaire
      column.score | Punktwert | Total
      column.timing | Zeitpunkt | Timing
      column.birth_date | Geburtsdatum | DOB
      column.birth_year | Geburtsjahr | Birth year
      column.sex | Geschlecht | Gender
      column.conditions | Diagnosen | Diagnoses
      column.prior_treatments_failed | Erfolglose Vorbehandlungen | Failed treatments
      column.contraindications | Kontraindikationen | Contraindications
      column.baseline_symptoms | Beschwerden zu Beginn | Baseline symptoms
      column.event | Ereignis |
      column.severity | Schweregrad |
      column.serious | Schwerwiegend |
      column.resolved_minutes | Abgeklungen nach (min) |
      condition.depression | Depression | F33.1
      condition.bipolar_depression | Bipolare Depression | F31.81
      condition.anxiety | Angststörung | F41.1
      condition.social_anxiety | Soziale Phobie | F40.10
      condition.ptsd | PTBS | F43.10
      condition.ocd | Zwangsstörung | F42.9
      condition.migraine | Migräne | G43.709
      condition.headache | Kopfschmerz | R51.9
      condition.chronic_pain | Chronischer Schmerz | G89.4
      condition.fibromyalgia | Fibromyalgie | M79.7
      condition.crps | CRPS | G90.50
      drug.ketamine | Ketamin | Ketamine HCl
      drug.esketamine | Esketamin | Spravato
      route.iv | intravenös | IV infusion
      route.im | intramuskulär | IM
      route.sc | subkutan | SubQ
      route.intranasal | intranasal | Intranasal
      route.sublingual | sublingual | SL troche
      route.oral | oral | PO
      status.completed | durchgeführt | Completed
      status.stopped_early | abgebrochen | Stopped early
      status.cancelled | abgesagt | Cancelled
      status.no_show | nicht erschienen | No-show
      purpose.induction | Erstserie | Induction
      purpose.maintenance | Erhaltung | Maintenance
      event.dissociation | Dissoziation | Dissociation
      event.dizziness | Schwindel | Dizziness
      event.nausea | Übelkeit | Nausea
      event.vomiting | Erbrechen | Vomiting
      event.fatigue | Müdigkeit | Fatigue
      event.drowsiness | Schläfrigkeit | Drowsiness
      event.headache | Kopfschmerz | Headache
      event.anxiety | Angst | Anxiety
      event.agitation | Unruhe | Agitation
      event.perceptual_disturbance | Wahrnehmungsstörung | Perceptual disturbance
      event.blood_pressure_increased | Blutdruckanstieg | Blood pressure increased
      event.other | Sonstiges | Other
      event.none | keine | None
      severity.mild | leicht |
      severity.moderate | mittel |
      severity.severe | schwer |
      serious.yes | ja |
      serious.no | nein |
      sex.female | weiblich | F
      sex.male | männlich | M
      sex.other | divers | X
      sex?.unknown | unbekannt | Unknown
      contraindication.heart_disease | Herzerkrankung | Heart disease
      contraindication.uncontrolled_thyroid_disease | unkontrollierte Schilddrüsenerkrankung | Uncontrolled thyroid disease
      contraindication.uncontrolled_hypertension | unkontrollierte Hypertonie | Uncontrolled hypertension
      contraindication.bipolar_disorder | bipolare Störung | Bipolar disorder
      contraindication.active_substance_use | aktiver Substanzkonsum | Active substance use
      instrument.pain_nrs | Schmerz (NRS) | Pain NRS
      instrument.migraine_days | Migränetage | Migraine days
      instrument.hit6 | HIT-6 | HIT-6
      instrument.midas | MIDAS | MIDAS
      instrument.bpi_interference | BPI Beeinträchtigung | BPI interference
      instrument.fiqr | FIQR | FIQR
      instrument.promis_pain_interference | PROMIS Schmerzbeeinträchtigung | PROMIS pain interference
      instrument.phq9 | PHQ-9 | PHQ-9
      instrument.phq9_item9 | PHQ-9 Frage 9 | PHQ-9 item 9
      instrument.cssrs_ideation | C-SSRS Gedanken | C-SSRS ideation
      instrument.madrs | MADRS | MADRS
      instrument.hamd17 | HAMD-17 | HAM-D 17
      instrument.qids_sr16 | QIDS-SR16 | QIDS-SR16
      instrument.bdi2 | BDI-II | BDI-II
      instrument.gad7 | GAD-7 | GAD-7
      instrument.lsas | LSAS | LSAS
      instrument.spin | SPIN | SPIN
      instrument.pcl5 | PCL-5 | PCL-5
      instrument.ybocs | Y-BOCS | Y-BOCS
      timing.before | vor | Pre
      timing.after | nach | Post
      """;

  static final SystemWords GERMAN = new SystemWords(1);
  static final SystemWords US = new SystemWords(2);

  private final int cell;

  private SystemWords(int cell) {
    this.cell = cell;
  }

  /** The header of one of our columns. */
  String header(String column) {
    String header = all("column.").get(column);
    if (header == null) {
      throw new IllegalArgumentException("no header for " + column);
    }
    return header;
  }

  /** The words for codes, by list. */
  Map<CodeList, Words> codes() {
    return Arrays.stream(CodeList.values()).collect(Collectors.toMap(list -> list, this::of));
  }

  private Words of(CodeList list) {
    return new Words(all(list.key() + "."), all(list.key() + "?."));
  }

  private Map<String, String> all(String kind) {
    Map<String, String> words = new LinkedHashMap<>();
    TABLE
        .lines()
        .filter(line -> line.startsWith(kind))
        .map(line -> line.split(" ?\\| ?", -1))
        .filter(cells -> !cells[cell].isEmpty())
        .forEach(cells -> words.put(cells[0].substring(kind.length()), cells[cell]));
    return words;
  }
}
