package org.clinicoutcomes.synthetic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes patients as rows of a patients file. */
final class PatientRows {

  private static final String BIRTH_DATE = "birth_date";
  private static final String BIRTH_YEAR = "birth_year";

  private final Table table;
  private final boolean hasBirthDates;

  PatientRows(Clinic clinic, Table table) {
    this.table = table;
    hasBirthDates = clinic.isTimed();
  }

  static List<String> columns(Clinic clinic) {
    return List.of(
        "patient_id",
        clinic.isTimed() ? BIRTH_DATE : BIRTH_YEAR,
        "sex",
        "conditions",
        "prior_treatments_failed",
        "contraindications",
        "baseline_symptoms");
  }

  void write(PatientPlan plan) {
    Person person = plan.person();
    Map<String, String> row = new LinkedHashMap<>();
    row.put("patient_id", person.id());
    if (hasBirthDates) {
      row.put(BIRTH_DATE, person.born().toString());
    } else {
      row.put(BIRTH_YEAR, Integer.toString(person.born().getYear()));
    }
    row.put("sex", person.sex());
    row.put("conditions", conditions(plan));
    row.put("prior_treatments_failed", person.failedTreatments());
    row.put("contraindications", person.contraindications());
    row.put("baseline_symptoms", person.symptoms());
    table.write(row);
  }

  private static String conditions(PatientPlan plan) {
    return plan.courses().stream()
        .map(course -> course.ailment().code())
        .collect(Collectors.joining(";"));
  }
}
