package org.clinicoutcomes.worklist;

import org.clinicoutcomes.session.Codes;
import org.clinicoutcomes.session.Reading;
import org.clinicoutcomes.session.Session;

/** What is to be read at a session, in the order of its course. */
enum MonitoringReading {
  BEFORE("blood pressure before", Reading.SYSTOLIC_BEFORE, Reading.DIASTOLIC_BEFORE),
  DURING("blood pressure during", Reading.SYSTOLIC_MAX, Reading.DIASTOLIC_MAX),
  DISCHARGE("blood pressure at discharge", Reading.SYSTOLIC_DISCHARGE, Reading.DIASTOLIC_DISCHARGE),
  MONITORED("minutes of monitoring", Reading.MONITORED_MIN, Reading.MONITORED_MIN);

  private final String words;
  private final Reading one;
  private final Reading other;

  MonitoringReading(String words, Reading one, Reading other) {
    this.words = words;
    this.one = one;
    this.other = other;
  }

  String words() {
    return words;
  }

  /** Whether all of it was written down. */
  boolean isRecorded(Session session) {
    return session.monitoring().readings().have(one, other);
  }

  /** The time of monitoring matters after esketamine alone. */
  boolean isDue(Session session) {
    return this != MONITORED || session.drug().equals(Codes.ESKETAMINE);
  }
}
