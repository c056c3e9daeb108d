package org.clinicoutcomes.safety;

import java.util.List;
import java.util.Map;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.session.Patient;

/** Whether a patient ever gave an answer that comes before everything else. */
final class UrgentIdeation {

  private final List<IdeationScale> scales;

  /**
   * @param scales those that have no urgent answer say nothing here
   */
  UrgentIdeation(List<IdeationScale> scales) {
    this.scales = scales.stream().filter(scale -> scale.ideation().urgentFrom() != null).toList();
  }

  /** By the item's code, whether there is such an answer; empty where the patient was not asked. */
  Map<String, Boolean> of(Patient patient) {
    boolean isUrgent = false;
    boolean isAsked = false;
    for (IdeationScale scale : scales) {
      for (Score answer : patient.scoresOf(scale.instrument().key())) {
        isAsked = true;
        isUrgent |= scale.ideation().isUrgent(answer.hundredths());
      }
    }
    return isAsked ? Map.of(SafetyItem.IDEATION_URGENT.code(), isUrgent) : Map.of();
  }
}
