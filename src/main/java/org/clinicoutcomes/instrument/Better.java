package org.clinicoutcomes.instrument;

/** Which direction of a score is an improvement. */
public enum Better {
  LOWER,
  HIGHER;

  /** How much better {@code end} is than {@code baseline}; negative where it is worse. */
  public int improvement(int baseline, int end) {
    return this == LOWER ? baseline - end : end - baseline;
  }
}
