package org.clinicoutcomes.oracle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds patients whose last session, last answers on thoughts of self-harm and last adverse event
 * lie at the borders of the worklist's bands; throws dice of its own.
 */
final class RandomCalls {
  private static final int PATIENTS = 40;
  private static final List<String> INSTRUMENTS = List.of("phq9_item9", "cssrs_ideation");

  private final Dice dice;
  private final RandomStyle style;
  private final RandomRows rows;

  RandomCalls(Dice dice, RandomStyle style, RandomRows rows) {
    this.dice = dice;
    this.style = style;
    this.rows = rows;
  }

  void add() {
    for (int i = 0; i < PATIENTS; i++) {
      String patient = "call-" + i;
      int last = dice.pick(0, 1, 7, 7, 8, 8, 30, 31, 31, 32, 32, 33, 90, 90, 91, 91, 200);
      addSessions(patient, last);
      for (String instrument : INSTRUMENTS) {
        if (!style.unused.contains(instrument) && dice.chance(70)) {
          addAnswers(patient, instrument);
        }
      }
    }
  }

  private void addSessions(String patient, int last) {
    for (int before : List.of(14, 7, 0)) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("session_id", patient + "-" + before);
      row.put("patient_id", patient);
      row.put("session_date", ago(last + before).toString());
      row.put("condition", dice.pick(style.conditions));
      row.put("drug", "ketamine");
      row.put("route", "iv");
      rows.sessions.add(row);
    }
    if (dice.chance(50)) {
      Map<String, String> event = new LinkedHashMap<>();
      event.put("patient_id", patient);
      event.put("session_id", patient + "-0");
      event.put("event", dice.pick("nausea", "dizziness"));
      rows.adverseEvents.add(event);
    }
  }

  private void addAnswers(String patient, String instrument) {
    boolean item9 = instrument.equals("phq9_item9");
    int latest = dice.pick(0, 6, 7, 7, 8, 8, 29, 30, 30, 31, 31, 90, 90, 91, 91, 400);
    if (dice.chance(70)) {
      put(patient, instrument, latest + dice.pick(1, 7, 28, 300), dice.between(0, item9 ? 3 : 5));
    }
    int value = item9 ? dice.pick(0, 1, 1, 1, 2, 2, 3) : dice.pick(0, 1, 2, 3, 3, 4, 4, 5);
    put(patient, instrument, latest, value);
  }

  private void put(String patient, String instrument, int daysAgo, int value) {
    rows.addScore(patient, instrument, "", ago(daysAgo), null, "" + value);
  }

  private static LocalDate ago(int days) {
    return RandomStyle.AS_OF.minusDays(days);
  }
}
