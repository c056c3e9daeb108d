package org.clinicoutcomes.comparison;

import java.util.List;

/** The figure of the records that speaks to a claim. */
public sealed interface ClaimSubject {

  /** The measure's id, or the check's key. */
  String figure();

  /**
   * The rate of a measure, for each of some conditions.
   *
   * @param figure the measure's id
   * @param conditions keys, at least one
   */
  record OfMeasure(String figure, List<String> conditions) implements ClaimSubject {
    public OfMeasure {
      conditions = List.copyOf(conditions);
    }
  }
}
