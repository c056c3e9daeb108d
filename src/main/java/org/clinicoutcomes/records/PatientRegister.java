package org.clinicoutcomes.records;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.clinicoutcomes.session.Background;

/** The patients that any row of a source has named, by number, and what its files say of them. */
final class PatientRegister {

  private final TextIndex ids = new TextIndex();
  private final Map<Integer, Background> described = new HashMap<>();
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

  /** Says more of a patient, or something else, than was said so far. */
  void describe(String patientId, UnaryOperator<Background> said) {
    int patient = ids.number(patientId);
    described.put(patient, said.apply(background(patient)));
  }

  /** What is said of a patient besides sessions and scores; by the id as rows have it. */
  Background background(String patientId) {
    return background(ids.find(patientId));
  }

  Background background(int patient) {
    return described.getOrDefault(patient, Background.NONE);
  }
}
