package org.clinicoutcomes.definitions;

/**
 * A number or word that the whole run is computed with, as it is printed in every report.
 *
 * @param key its name in {@code settings.yaml}
 * @param value as it is written there
 * @param meaning what it does, in one sentence
 * @param citation why it has this value
 * @param changedByInput whether the input set it to something other than the built-in value, or
 *     replaced its definition
 */
public record Setting(
    String key,
    String value,
    Allowed allowed,
    String meaning,
    String citation,
    boolean changedByInput) {

  /** The value with its unit. */
  public String said() {
    return allowed.said(value);
  }

  /** The same setting with the value that an input's {@code settings.yaml} gives it. */
  Setting with(String other) {
    if (other.equals(value)) {
      return this;
    }
    String reason = "set by settings.yaml in place of " + value + " (" + citation + ")";
    return new Setting(key, other, allowed, meaning, reason, true);
  }
}
