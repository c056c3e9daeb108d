package org.clinicoutcomes.records;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.clinicoutcomes.session.Demographics;
import org.clinicoutcomes.session.History;

/** The patients that any row of a source has named, by number, and what its files say of them. */
final class PatientRegister {

  private final TextIndex ids = new TextIndex();
  private final Map<Integer, Demographics> demographics = new HashMap<>();
  private final Map<Integer, History> histories = new HashMap<>();
  private UnaryOperator<String> shown = UnaryOperator.identity();

  /** Their ids as the rows have them. */
  TextIndex ids() {
    return ids;
  }

  int number(String patientId) {
    return ids.number(patientId);
  }

  int size() {
    return ids.size();
  }

  /** Their numbers, in the order of their ids. */
  int[] sorted() {
    return ids.sorted();
  }

  /** Says how a patient's id is to be shown. */
  void show(UnaryOperator<String> as) {
    shown = as;
  }

  /** A patient's id as it is to be shown. */
  String shown(int patient) {
    return shown.apply(ids.text(patient));
  }

  /** Says of a patient what the patients file says; a later word replaces the earlier whole. */
  void describe(String patientId, Demographics of, History history) {
    int patient = ids.number(patientId);
    demographics.put(patient, of);
    if (!history.equals(History.NONE)) {
      histories.put(patient, history);
    }
  }

  /** What the patients file says of a patient; {@link Demographics#NONE} if nothing. */
  Demographics demographics(String patientId) {
    return demographics(ids.find(patientId));
  }

  Demographics demographics(int patient) {
    return demographics.getOrDefault(patient, Demographics.NONE);
  }

  History history(int patient) {
    return histories.getOrDefault(patient, History.NONE);
  }
}
