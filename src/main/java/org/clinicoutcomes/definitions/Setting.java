package org.clinicoutcomes.definitions;

/**
 * A number that the whole run is computed with, as it is printed in every report.
 *
 * @param key its name in {@code settings.yaml}
 * @param meaning what it does, in one sentence
 * @param citation why it has this value
 * @param changedByInput whether the input set it to something other than the built-in value, or
 *     replaced its definition
 */
public record Setting(
    String key, int value, Bounds bounds, String meaning, String citation, boolean changedByInput) {

  /**
   * What values it may have; one beyond them is taken for a typing error.
   *
   * @param unit such as {@code days}
   */
  public record Bounds(int lowest, int highest, String unit) {}

  public String unit() {
    return bounds.unit();
  }

  /** The same setting with the value that an input's {@code settings.yaml} gives it. */
  Setting with(int other) {
    if (other == value) {
      return this;
    }
    String reason = "set by settings.yaml in place of " + value + " (" + citation + ")";
    return new Setting(key, other, bounds, meaning, reason, true);
  }
}
