package org.clinicoutcomes.report;

/**
 * One line of the methods page.
 *
 * @param section what kind of thing it is: setting, measure, instrument, statistic
 * @param name its name or key
 * @param value what is in force
 * @param meaning in a sentence
 * @param citation where it comes from
 */
public record MethodEntry(
    String section, String name, String value, String meaning, String citation) {

  /** How a statistic comes about. */
  public static MethodEntry statistic(String name, String value, String meaning, String citation) {
    return new MethodEntry("statistic", name, value, meaning, citation);
  }
}
