package org.clinicoutcomes.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.session.BuiltInCodes;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Place;
import org.clinicoutcomes.session.Session;

/**
 * Whether a patient had very many sessions of one drug within so many consecutive days, whatever
 * they were for and wherever in the source they were given. A drug without a limit is not judged.
 */
final class Density {

  private final int days;
  private final Map<String, Integer> limits;

  Density(AttendanceRules rules) {
    this.days = rules.denseDays();
    this.limits =
        Map.of(
            BuiltInCodes.KETAMINE,
            rules.denseKetamine(),
            BuiltInCodes.ESKETAMINE,
            rules.denseEsketamine());
  }

  /** By drug, and by any of them under {@value Place#EVERY}; a drug not given is missing. */
  Map<String, Boolean> byDrug(Patient patient) {
    Map<String, Boolean> dense = new HashMap<>();
    limits.forEach(
        (drug, limit) -> {
          List<Integer> given =
              patient.sessions().stream()
                  .filter(session -> session.drug().equals(drug))
                  .map(Session::epochDay)
                  .toList();
          if (!given.isEmpty()) {
            dense.put(drug, isDense(given, limit));
          }
        });
    if (!dense.isEmpty()) {
      dense.put(Place.EVERY, dense.containsValue(true));
    }
    return dense;
  }

  /** Whether more than the limit lie within the days, the first of them included. */
  private boolean isDense(List<Integer> given, int limit) {
    for (int i = limit; i < given.size(); i++) {
      if (given.get(i) - given.get(i - limit) < days) {
        return true;
      }
    }
    return false;
  }
}
