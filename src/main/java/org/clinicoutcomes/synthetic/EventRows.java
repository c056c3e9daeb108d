package org.clinicoutcomes.synthetic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.synthetic.Dice.Share;

/** Draws the adverse events of sessions, and writes some of them into a file of their own. */
final class EventRows {

  static final List<String> COLUMNS =
      List.of("patient_id", "session_id", "event", "severity", "serious", "resolved_minutes");

  private static final List<Share<String>> EVENTS =
      List.of(
          new Share<>("dissociation", 30),
          new Share<>("dizziness", 22),
          new Share<>("nausea", 16),
          new Share<>("blood_pressure_increased", 9),
          new Share<>("drowsiness", 7),
          new Share<>("headache", 6),
          new Share<>("vomiting", 3),
          new Share<>("perceptual_disturbance", 3),
          new Share<>("anxiety", 2),
          new Share<>("agitation", 1),
          new Share<>("other", 1));

  private final Table table;

  EventRows(Table table) {
    this.table = table;
  }

  /** Draws a session's, and gives what stands in its own row. */
  String write(Map<String, String> session, Dice dice) {
    int kind = dice.between(0, 99);
    if (kind < 62) {
      return kind < 34 ? "none" : "";
    }
    String event = dice.weighted(EVENTS);
    String other = dice.weighted(EVENTS);
    if (dice.chance(45)) {
      table.write(row(session, event, dice));
    }
    return event.equals(other) || dice.chance(60) ? event : event + ";" + other;
  }

  private static Map<String, String> row(Map<String, String> session, String event, Dice dice) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("patient_id", session.getOrDefault("patient_id", ""));
    row.put("session_id", session.getOrDefault("session_id", ""));
    row.put("event", event);
    row.put("severity", dice.pick(List.of("mild", "mild", "mild", "moderate", "severe", "")));
    row.put("serious", dice.chance(2) ? "yes" : dice.chance(80) ? "no" : "");
    row.put("resolved_minutes", Integer.toString(dice.between(2, 24) * 5));
    return row;
  }
}
