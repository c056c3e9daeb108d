package org.clinicoutcomes.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be measured at a session, with the bounds beyond which a value is a slip of the pen or
 * another unit, not a rare patient.
 */
public enum Reading {
  DOSE_MG("a dose in mg", 0, 5_000),
  DOSE_MG_PER_KG("a dose in mg per kg", 0, 100),
  DURATION_MIN("a time in minutes", 0, 1_440),
  MONITORED_MIN("a time in minutes", 0, 1_440),
  SYSTOLIC_BEFORE("a systolic blood pressure in mmHg", 40, 300),
  SYSTOLIC_MAX("a systolic blood pressure in mmHg", 40, 300),
  SYSTOLIC_DISCHARGE("a systolic blood pressure in mmHg", 40, 300),
  DIASTOLIC_BEFORE("a diastolic blood pressure in mmHg", 20, 200),
  DIASTOLIC_MAX("a diastolic blood pressure in mmHg", 20, 200),
  DIASTOLIC_DISCHARGE("a diastolic blood pressure in mmHg", 20, 200),
  HEART_RATE_BEFORE("a heart rate per minute", 20, 300),
  HEART_RATE_MAX("a heart rate per minute", 20, 300);

  private final String of;
  private final int lowest;
  private final int highest;

  Reading(String of, int lowest, int highest) {
    this.of = of;
    this.lowest = lowest;
    this.highest = highest;
  }

  /** Our name of its column in sessions. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The reading whose column is called so. */
  public static Optional<Reading> named(String column) {
    return Stream.of(values()).filter(reading -> reading.column().equals(column)).findFirst();
  }

  /** The readings that a column holds: both values of a blood pressure where it is one of such. */
  public static List<Reading> ofColumn(String column) {
    String both = "blood_pressure";
    return Stream.of(column.replace(both, "systolic"), column.replace(both, "diastolic"))
        .distinct()
        .flatMap(name -> named(name).stream())
        .toList();
  }

  /** What it is, with its unit. */
  public String of() {
    return of;
  }

  /** The lowest plausible value, in its unit. */
  public int lowest() {
    return lowest;
  }

  /** The highest plausible value, in its unit. */
  public int highest() {
    return highest;
  }
}
