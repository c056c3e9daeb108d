package org.clinicoutcomes.safety;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.session.Patient;

/** Whether a patient told of thoughts of self-harm, and in an answer that comes before all else. */
final class IdeationAnswers {

  private final List<IdeationScale> scales;

  /**
   * @param scales those that have no urgent answer say nothing of urgent ones
   */
  IdeationAnswers(List<IdeationScale> scales) {
    this.scales = List.copyOf(scales);
  }

  /**
   * By the item's code, whether there is such an answer; without the code of what the patient was
   * not asked.
   *
   * @param isOnDay whether answers of an epoch day count
   */
  Map<String, Boolean> of(Patient patient, IntPredicate isOnDay) {
    Map<String, Boolean> found = new HashMap<>();
    for (IdeationScale scale : scales) {
      boolean knowsUrgent = scale.ideation().urgentFrom() != null;
      for (Score answer : patient.scoresOf(scale.instrument().key())) {
        if (isOnDay.test(answer.epochDay())) {
          boolean isPresent = scale.isPresent(answer.hundredths());
          found.merge(SafetyItem.IDEATION_PRESENT.code(), isPresent, Boolean::logicalOr);
          if (knowsUrgent) {
            boolean isUrgent = scale.ideation().isUrgent(answer.hundredths());
            found.merge(SafetyItem.IDEATION_URGENT.code(), isUrgent, Boolean::logicalOr);
          }
        }
      }
    }
    return found;
  }
}
