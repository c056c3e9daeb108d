package org.clinicoutcomes.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the patients file says of a patient's health before the treatment.
 *
 * @param contraindications codes; null where the export has no column for them, so that nobody
 *     knows
 * @param baselineSymptoms codes of adverse events that the patient had before any treatment
 */
public record History(@Nullable List<String> contraindications, List<String> baselineSymptoms) {

  /** A patient of whom the export says nothing. */
  public static final History NONE = new History(null, List.of());

  public History {
    contraindications = contraindications == null ? null : List.copyOf(contraindications);
    baselineSymptoms = List.copyOf(baselineSymptoms);
  }
}
