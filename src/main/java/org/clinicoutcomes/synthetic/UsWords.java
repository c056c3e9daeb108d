package org.clinicoutcomes.synthetic;

import static java.util.Map.entry;

import java.util.Map;

/** How a US system writes values. */
final class UsWords {

  private static final Words CONDITION =
      Words.of(
          "depression", "F33.1",
          "bipolar_depression", "F31.81",
          "anxiety", "F41.1",
          "social_anxiety", "F40.10",
          "ptsd", "F43.10",
          "ocd", "F42.9",
          "migraine", "G43.709",
          "headache", "R51.9",
          "chronic_pain", "G89.4",
          "fibromyalgia", "M79.7",
          "crps", "G90.50");

  private static final Words DRUG = Words.of("ketamine", "Ketamine HCl", "esketamine", "Spravato");

  private static final Words ROUTE =
      Words.of(
          "iv", "IV infusion",
          "im", "IM",
          "sc", "SubQ",
          "intranasal", "Intranasal",
          "sublingual", "SL troche",
          "oral", "PO");

  private static final Words STATUS =
      Words.of(
          "completed", "Completed",
          "stopped_early", "Stopped early",
          "cancelled", "Cancelled",
          "no_show", "No-show");

  private static final Words EVENT =
      Words.of(
          "dissociation", "Dissociation",
          "dizziness", "Dizziness",
          "nausea", "Nausea",
          "vomiting", "Vomiting",
          "fatigue", "Fatigue",
          "drowsiness", "Drowsiness",
          "headache", "Headache",
          "anxiety", "Anxiety",
          "agitation", "Agitation",
          "perceptual_disturbance", "Perceptual disturbance",
          "blood_pressure_increased", "Blood pressure increased",
          "other", "Other",
          "none", "None");

  private static final Words CONTRAINDICATION =
      Words.of(
          "heart_disease", "Heart disease",
          "uncontrolled_thyroid_disease", "Uncontrolled thyroid disease",
          "uncontrolled_hypertension", "Uncontrolled hypertension",
          "bipolar_disorder", "Bipolar disorder",
          "active_substance_use", "Active substance use");

  private static final Words INSTRUMENT =
      Words.of(
          "pain_nrs", "Pain NRS",
          "migraine_days", "Migraine days",
          "hit6", "HIT-6",
          "midas", "MIDAS",
          "bpi_interference", "BPI interference",
          "fiqr", "FIQR",
          "promis_pain_interference", "PROMIS pain interference",
          "phq9", "PHQ-9",
          "phq9_item9", "PHQ-9 item 9",
          "madrs", "MADRS",
          "hamd17", "HAM-D 17",
          "qids_sr16", "QIDS-SR16",
          "bdi2", "BDI-II",
          "gad7", "GAD-7",
          "lsas", "LSAS",
          "spin", "SPIN",
          "pcl5", "PCL-5",
          "ybocs", "Y-BOCS");

  static final Notation NOTATION =
      new Notation(
          Map.ofEntries(
              entry(CodeList.CONDITION, CONDITION),
              entry(CodeList.DRUG, DRUG),
              entry(CodeList.ROUTE, ROUTE),
              entry(CodeList.STATUS, STATUS),
              entry(
                  CodeList.PURPOSE,
                  Words.of("induction", "Induction", "maintenance", "Maintenance")),
              entry(CodeList.EVENT, EVENT),
              entry(
                  CodeList.SEX,
                  Words.of("female", "F", "male", "M", "other", "X").andFor("unknown", "Unknown")),
              entry(CodeList.CONTRAINDICATION, CONTRAINDICATION),
              entry(CodeList.INSTRUMENT, INSTRUMENT),
              entry(CodeList.TIMING, Words.of("before", "Pre", "after", "Post"))),
          Map.of("declined", "Declined"),
          new DateForm("MM/dd/yyyy", "h:mm a"),
          ".",
          "",
          "; ");

  private UsWords() {}
}
