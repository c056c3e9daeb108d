package org.clinicoutcomes.figures;

/**
 * How long a clinic's worklist is.
 *
 * @param entries on the list
 * @param patients on the list, each once
 * @param ideation of these, those whose latest answer tells of suicidal ideation
 */
public record WorklistTally(long entries, long patients, long ideation) {

  /** The empty list. */
  public static final WorklistTally NONE = new WorklistTally(0, 0, 0);
}
