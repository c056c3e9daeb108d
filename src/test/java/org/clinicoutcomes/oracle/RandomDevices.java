package org.clinicoutcomes.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes sessions of esketamine as a row for each nasal device, as some systems do. */
final class RandomDevices {
  /** What one device holds. */
  static final String DOSE = "28";

  /** Minutes after the first device: usual ones, and those at the border of what is one session. */
  private static final List<Integer> MINUTES = List.of(5, 5, 5, 10, 30, 60, 61, 240);

  private final Dice dice;
  private final RandomRows rows;
  private final boolean ofOneId;
  private final boolean timed;

  RandomDevices(Dice dice, RandomRows rows) {
    this.dice = dice;
    this.rows = rows;
    ofOneId = dice.chance(50);
    timed = dice.chance(60);
  }

  /** In some sources; the rows of a session lie one after the other. */
  void add() {
    if (dice.chance(40)) {
      return;
    }
    List<Map<String, String>> all = new ArrayList<>();
    for (Map<String, String> row : rows.sessions) {
      boolean devices = "esketamine".equals(row.get("drug")) && dice.chance(70);
      all.addAll(devices ? devices(row) : List.of(row));
    }
    rows.sessions.clear();
    rows.sessions.addAll(all);
  }

  private List<Map<String, String>> devices(Map<String, String> session) {
    List<Map<String, String>> devices = new ArrayList<>();
    int count = dice.pick(1, 2, 2, 3, 3, 3, 4);
    int minute = dice.between(8 * 60, 12 * 60);
    String date = session.get("session_date").substring(0, 10);
    for (int i = 0; i < count; i++) {
      Map<String, String> row = new LinkedHashMap<>(session);
      row.put("dose_mg", DOSE);
      row.put("session_id", session.get("session_id") + (ofOneId ? "" : "-" + i));
      if (timed) {
        row.put("session_date", rows.written(date, minute));
        minute += dice.pick(MINUTES);
      }
      if (i > 0 && dice.chance(70)) {
        row.keySet().removeIf(column -> column.matches(".*_(before|after)"));
      }
      devices.add(row);
    }
    tellEvents(session.get("session_id"), devices);
    return devices;
  }

  /** Whichever of the rows an event is told of, it is one of their session. */
  private void tellEvents(String session, List<Map<String, String>> devices) {
    for (Map<String, String> event : rows.adverseEvents) {
      if (session.equals(event.get("session_id"))) {
        event.put("session_id", dice.pick(devices).get("session_id"));
      }
    }
  }
}
