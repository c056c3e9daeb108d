package org.clinicoutcomes.synthetic;

import static java.util.Map.entry;

import java.util.Map;

/** How a German-speaking system writes values. */
final class GermanWords {

  private static final Words CONDITION =
      Words.of(
          "depression", "Depression",
          "bipolar_depression", "Bipolare Depression",
          "anxiety", "Angststörung",
          "social_anxiety", "Soziale Phobie",
          "ptsd", "PTBS",
          "ocd", "Zwangsstörung",
          "migraine", "Migräne",
          "headache", "Kopfschmerz",
          "chronic_pain", "Chronischer Schmerz",
          "fibromyalgia", "Fibromyalgie",
          "crps", "CRPS");

  private static final Words DRUG = Words.of("ketamine", "Ketamin", "esketamine", "Esketamin");

  private static final Words ROUTE =
      Words.of(
          "iv", "intravenös",
          "im", "intramuskulär",
          "sc", "subkutan",
          "intranasal", "intranasal",
          "sublingual", "sublingual",
          "oral", "oral");

  private static final Words STATUS =
      Words.of(
          "completed", "durchgeführt",
          "stopped_early", "abgebrochen",
          "cancelled", "abgesagt",
          "no_show", "nicht erschienen");

  private static final Words EVENT =
      Words.of(
          "dissociation", "Dissoziation",
          "dizziness", "Schwindel",
          "nausea", "Übelkeit",
          "vomiting", "Erbrechen",
          "fatigue", "Müdigkeit",
          "drowsiness", "Schläfrigkeit",
          "headache", "Kopfschmerz",
          "anxiety", "Angst",
          "agitation", "Unruhe",
          "perceptual_disturbance", "Wahrnehmungsstörung",
          "blood_pressure_increased", "Blutdruckanstieg",
          "other", "Sonstiges",
          "none", "keine");

  private static final Words CONTRAINDICATION =
      Words.of(
          "heart_disease", "Herzerkrankung",
          "uncontrolled_thyroid_disease", "unkontrollierte Schilddrüsenerkrankung",
          "uncontrolled_hypertension", "unkontrollierte Hypertonie",
          "bipolar_disorder", "bipolare Störung",
          "active_substance_use", "aktiver Substanzkonsum");

  private static final Words INSTRUMENT =
      Words.of(
          "pain_nrs", "Schmerz (NRS)",
          "migraine_days", "Migränetage",
          "hit6", "HIT-6",
          "midas", "MIDAS",
          "bpi_interference", "BPI Beeinträchtigung",
          "fiqr", "FIQR",
          "promis_pain_interference", "PROMIS Schmerzbeeinträchtigung",
          "phq9", "PHQ-9",
          "phq9_item9", "PHQ-9 Frage 9",
          "madrs", "MADRS",
          "hamd17", "HAMD-17",
          "qids_sr16", "QIDS-SR16",
          "bdi2", "BDI-II",
          "gad7", "GAD-7",
          "lsas", "LSAS",
          "spin", "SPIN",
          "pcl5", "PCL-5",
          "ybocs", "Y-BOCS");

  private static final Words SEX =
      Words.of("female", "weiblich", "male", "männlich", "other", "divers")
          .andFor("unknown", "unbekannt");

  static final DateForm DATES = new DateForm("dd.MM.yyyy", "HH:mm");

  static final Notation NOTATION =
      new Notation(
          Map.ofEntries(
              entry(CodeList.CONDITION, CONDITION),
              entry(CodeList.DRUG, DRUG),
              entry(CodeList.ROUTE, ROUTE),
              entry(CodeList.STATUS, STATUS),
              entry(
                  CodeList.PURPOSE, Words.of("induction", "Erstserie", "maintenance", "Erhaltung")),
              entry(CodeList.EVENT, EVENT),
              entry(
                  CodeList.SEVERITY,
                  Words.of("mild", "leicht", "moderate", "mittel", "severe", "schwer")),
              entry(CodeList.SERIOUS, Words.of("yes", "ja", "no", "nein")),
              entry(CodeList.SEX, SEX),
              entry(CodeList.CONTRAINDICATION, CONTRAINDICATION),
              entry(CodeList.INSTRUMENT, INSTRUMENT),
              entry(CodeList.TIMING, Words.of("before", "vor", "after", "nach"))),
          Map.of("declined", "verweigert", "N/A", "k. A."),
          DATES,
          ",",
          ",0",
          "; ");

  private GermanWords() {}
}
