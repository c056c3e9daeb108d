package org.clinicoutcomes.export;

import java.util.List;
import java.util.Map;

/**
 * What a source says of its patients' ids.
 *
 * @param perClinic whether one id in two clinics is two patients
 * @param rules by kind of file, what is done to its ids, in order
 */
public record PatientIds(boolean perClinic, Map<FileKind, List<IdRule>> rules) {

  /** Nothing is said. */
  public static final PatientIds AS_WRITTEN = new PatientIds(false, Map.of());

  public PatientIds {
    rules = Map.copyOf(rules);
  }

  /** What is done to the ids of a kind of file. */
  public List<IdRule> of(FileKind kind) {
    return rules.getOrDefault(kind, List.of());
  }
}
