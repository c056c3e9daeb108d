package org.clinicoutcomes.synthetic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.synthetic.ScoreSheet.Entry;

/** Writes a patient's scores as rows of a scores file. */
final class ScoreRows {

  static final List<String> COLUMNS =
      List.of("patient_id", "scored_on", "instrument", "score", "timing");

  private final Table table;

  ScoreRows(Table table) {
    this.table = table;
  }

  void write(PatientPlan plan, SessionRows sessions, Dice dice) {
    for (Entry entry : plan.scores().entries()) {
      if (!sessions.isWide(entry, plan)) {
        Map<String, String> row = row(plan, entry, dice);
        if (entry.isGiven()) {
          table.write(row);
        } else {
          table.writeAsItIs(row);
        }
      }
    }
  }

  private static Map<String, String> row(PatientPlan plan, Entry entry, Dice dice) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("patient_id", plan.person().id());
    row.put("scored_on", SessionRows.date(entry.day()) + time(plan, entry, dice));
    row.put("instrument", entry.scale().key());
    row.put("score", entry.isGiven() ? Scale.text(entry.value()) : notGiven(dice));
    row.put("timing", entry.when().timing());
    return row;
  }

  private static String notGiven(Dice dice) {
    return dice.pick(List.of("", "declined", "N/A", "-"));
  }

  /** Where the session's time is known, sometimes the score's, in agreement with its timing. */
  private static String time(PatientPlan plan, Entry entry, Dice dice) {
    Integer session = plan.times().get(entry.day());
    if (session == null || (entry.when() != When.LATER && dice.chance(50))) {
      return "";
    }
    return SessionRows.time(
        switch (entry.when()) {
          case BEFORE, UNSAID -> session - dice.between(0, 40);
          case LATER -> session + dice.between(1, 120);
          case AFTER -> session + dice.between(40, 120);
        });
  }
}
