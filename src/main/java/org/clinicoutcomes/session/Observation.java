package org.clinicoutcomes.session;

/** What is to be written down of a session, and of which: one reading, or both of a pressure. */
public enum Observation {
  PRESSURE_BEFORE("blood pressure before", Reading.SYSTOLIC_BEFORE, Reading.DIASTOLIC_BEFORE),
  PRESSURE_DURING("blood pressure during", Reading.SYSTOLIC_MAX, Reading.DIASTOLIC_MAX),
  PRESSURE_AT_DISCHARGE(
      "blood pressure at discharge", Reading.SYSTOLIC_DISCHARGE, Reading.DIASTOLIC_DISCHARGE),
  MONITORED("minutes of monitoring", Reading.MONITORED_MIN),
  DURATION("minutes of infusion", Reading.DURATION_MIN),
  DOSE("dose", Reading.DOSE_MG);

  private final String words;
  private final Reading one;
  private final Reading other;

  Observation(String words, Reading of) {
    this(words, of, of);
  }

  Observation(String words, Reading one, Reading other) {
    this.words = words;
    this.one = one;
    this.other = other;
  }

  public String words() {
    return words;
  }

  /** Infusions have a length; monitoring and a dose are asked for by esketamine's label alone. */
  public boolean isDue(Session session) {
    return switch (this) {
      case DURATION -> session.route().equals(BuiltInCodes.IV);
      case MONITORED, DOSE -> session.drug().equals(BuiltInCodes.ESKETAMINE);
      case PRESSURE_BEFORE, PRESSURE_DURING, PRESSURE_AT_DISCHARGE -> true;
    };
  }

  /** Whether all of it was written down. */
  public boolean isRecorded(Session session) {
    return session.monitoring().readings().have(one, other);
  }

  /** Whether any of it was written down. */
  public boolean isPartlyRecorded(Session session) {
    Readings readings = session.monitoring().readings();
    return readings.have(one) || readings.have(other);
  }
}
