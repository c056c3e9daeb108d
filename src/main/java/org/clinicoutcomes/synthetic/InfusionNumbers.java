package org.clinicoutcomes.synthetic;

import java.util.Map;

/**
 * Numbers each patient's sessions in the order of writing. Rows of one session, spoiled or not,
 * follow each other and have one number.
 */
final class InfusionNumbers {

  private String session = "";
  private String patient = "";
  private int number;

  String of(Map<String, String> row) {
    String id = row.getOrDefault("session_id", "");
    if (!id.isEmpty() && !id.equals(session)) {
      next(id, row.getOrDefault("patient_id", ""));
    }
    return Integer.toString(number);
  }

  private void next(String nextSession, String nextPatient) {
    number = nextPatient.equals(patient) ? number + 1 : 1;
    session = nextSession;
    patient = nextPatient;
  }
}
