package org.clinicoutcomes.session;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What was measured at one session; what was not is absent, never 0. */
public final class Readings {

  private static final int ABSENT = -1;

  /** Nothing was measured, or nothing is in the export. */
  public static final Readings NONE = new Readings(Map.of());

  private final int[] hundredths;

  /**
   * @param hundredths the values, in hundredths of their units
   */
  public Readings(Map<Reading, Integer> hundredths) {
    this(
        Stream.of(Reading.values())
            .mapToInt(reading -> hundredths.getOrDefault(reading, ABSENT))
            .toArray());
  }

  private Readings(int[] hundredths) {
    this.hundredths = hundredths;
  }

  /**
   * Those of a row at rest.
   *
   * @param values by the reading's place, in hundredths; negative for none. It is kept, not copied
   */
  public static Readings at(int[] values) {
    return new Readings(values);
  }

  /** A value in hundredths of its unit; empty where it was not taken. */
  public OptionalInt hundredths(Reading of) {
    int value = hundredths[of.ordinal()];
    return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** Whether every one of some values was taken. */
  public boolean have(Reading... all) {
    for (Reading reading : all) {
      if (hundredths[reading.ordinal()] < 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Readings that && Arrays.equals(hundredths, that.hundredths);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hundredths);
  }

  @Override
  public String toString() {
    return Arrays.toString(hundredths);
  }
}
