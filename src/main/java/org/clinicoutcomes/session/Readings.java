package org.clinicoutcomes.session;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/** What was measured at one session; what was not is absent, never 0. */
public final class Readings {

  /** Nothing was measured, or nothing is in the export. */
  public static final Readings NONE = new Readings(new EnumMap<>(Reading.class));

  private final EnumMap<Reading, Integer> hundredths;

  /**
   * @param hundredths the values, in hundredths of their units
   */
  public Readings(Map<Reading, Integer> hundredths) {
    this.hundredths = new EnumMap<>(Reading.class);
    this.hundredths.putAll(hundredths);
  }

  /** A value in hundredths of its unit; empty where it was not taken. */
  public OptionalInt hundredths(Reading of) {
    Integer value = hundredths.get(of);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** Whether every one of some values was taken. */
  public boolean have(Reading... all) {
    return hundredths.keySet().containsAll(Arrays.asList(all));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Readings that && hundredths.equals(that.hundredths);
  }

  @Override
  public int hashCode() {
    return hundredths.hashCode();
  }

  @Override
  public String toString() {
    return hundredths.toString();
  }
}
