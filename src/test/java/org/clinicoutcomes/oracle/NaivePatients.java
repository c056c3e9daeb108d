package org.clinicoutcomes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.clinicoutcomes.oracle.NaiveRecords.KeyedRow;
import org.clinicoutcomes.oracle.NaiveRecords.Patient;

/** Reads the rows of a source's patients. */
final class NaivePatients {
  private final NaiveFacts facts;
  private final LocalDate asOf;
  private final Map<String, Patient> patients = new LinkedHashMap<>();

  NaivePatients(NaiveFacts facts, LocalDate asOf) {
    this.facts = facts;
    this.asOf = asOf;
  }

  /** By id; none where the files "cannot be used". */
  Map<String, Patient> read(List<NaiveRow> rows) {
    NaivePeople.ofTwo(rows, asOf).forEach(id -> facts.ofTwoPeople.put(id, new TreeSet<>()));
    List<NaiveRow> kept = new ArrayList<>();
    for (NaiveRow row : rows) {
      facts.patient(row);
      if (!facts.isRejected(row, NaiveFacts.PATIENTS)) {
        kept.add(row);
      }
    }
    if (!facts.cannotBeTrusted(NaiveFacts.PATIENTS)) {
      kept.forEach(this::read);
    }
    return patients;
  }

  private void read(NaiveRow row) {
    String id = row.id("patient_id");
    facts.patients.add(new KeyedRow(id, NaivePeople.content(row, asOf), row.cells()));
    String sex = row.optionalCode("sex", List.of("female", "male", "other"));
    patients.put(
        id,
        new Patient(
            id,
            row.optionalCount("birth_year"),
            row.optionalDate("birth_date"),
            sex.isEmpty() ? "unknown" : sex,
            row.optionalCount("prior_treatments_failed"),
            firstCondition(row),
            row.has("contraindications")
                ? row.list("contraindications", NaiveRow.CONTRAINDICATIONS)
                : null,
            row.list("baseline_symptoms", NaiveRow.EVENTS)));
  }

  /** "or the patient's first in patients; the others are comorbid". */
  private static String firstCondition(NaiveRow row) {
    String column = row.has("conditions") ? "conditions" : "condition";
    List<String> all = row.list(column, NaiveRow.CONDITIONS);
    return all.isEmpty() ? "" : all.get(0);
  }
}
