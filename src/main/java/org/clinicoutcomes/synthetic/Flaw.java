package org.clinicoutcomes.synthetic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A way in which a row is spoiled so that it is rejected, whatever else stands in it.
 *
 * @param cells what is written over it; empty where the row's last cells are lost
 */
record Flaw(Map<String, String> cells) {

  static final List<Flaw> OF_SESSIONS =
      List.of(
          of("session_date", "2025-02-30"),
          of("session_date", "31.13.2025"),
          of("session_date", ""),
          of("session_id", ""),
          of("patient_id", "N/A"),
          of("condition", "sore back"),
          of("status", "cancld"),
          new Flaw(Map.of("status", "completed", "drug", "ketmine")),
          new Flaw(Map.of("status", "completed", "route", "")),
          new Flaw(Map.of()));

  static final List<Flaw> OF_SCORES =
      List.of(
          of("score", "7-8"),
          of("score", "<5"),
          of("score", "fourteen"),
          of("score", "999"),
          of("score", "-9"),
          of("score", "3.1.25"),
          of("scored_on", "2025-13-01"),
          of("scored_on", "yesterday"),
          of("instrument", "phq8"),
          of("timing", "aftr"),
          of("patient_id", ""),
          new Flaw(Map.of()));

  static final List<Flaw> OF_PATIENTS = List.of(of("patient_id", ""), new Flaw(Map.of()));

  static final List<Flaw> OF_EVENTS =
      List.of(
          of("event", "see chart"),
          of("session_id", "no-such-session"),
          of("patient_id", "nobody-we-know"),
          of("event", ""));

  private static Flaw of(String column, String value) {
    return new Flaw(Map.of(column, value));
  }

  Map<String, String> spoil(Map<String, String> row) {
    Map<String, String> spoiled = new LinkedHashMap<>(row);
    spoiled.putAll(cells);
    return spoiled;
  }

  boolean losesCells() {
    return cells.isEmpty();
  }
}
