package org.clinicoutcomes.safety;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.clinicoutcomes.session.Patient;

/**
 * Which contraindications a treated patient has, of those of whom the export says it.
 *
 * <p>A bipolar disorder is what a patient is treated for where bipolar depression is: then it is
 * for review, and no contraindication.
 */
public final class Contraindications {

  private static final String BIPOLAR_DISORDER = "bipolar_disorder";
  private static final String BIPOLAR_DEPRESSION = "bipolar_depression";

  private final SortedSet<String> codes;

  /**
   * @param codes those there are
   */
  Contraindications(SortedSet<String> codes) {
    this.codes = codes;
  }

  /** By the item's code, whether the patient has it; empty where nobody knows. */
  Map<String, Boolean> of(Patient patient) {
    List<String> against = patient.history().contraindications();
    Map<String, Boolean> known = new HashMap<>();
    if (against != null) {
      codes.forEach(code -> known.put(item(code, patient), against.contains(code)));
    }
    return known;
  }

  /**
   * Whether one of a patient's is what the patient is treated in: to review, and no reason not to.
   */
  public static boolean isForReview(String code, Patient patient) {
    return code.equals(BIPOLAR_DISORDER)
        && patient.sessions().stream()
            .anyMatch(session -> session.condition().equals(BIPOLAR_DEPRESSION));
  }

  private static String item(String code, Patient patient) {
    return isForReview(code, patient)
        ? SafetyItem.BIPOLAR_FOR_REVIEW.code()
        : SafetyItem.CONTRAINDICATION + code;
  }
}
