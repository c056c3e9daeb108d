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

  /**
   * How often something is seen of safety or monitoring, over all conditions.
   *
   * @param figure a safety item's code, or that of an adverse event
   * @param drug a code, or {@code all}
   * @param route a code, or {@code all}
   * @param ofPatients whether patients are counted; else sessions
   */
  record OfCheck(String figure, String drug, String route, boolean ofPatients)
      implements ClaimSubject {}
}
