package org.clinicoutcomes.oracle;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one source before they are written, kind by kind, in file order. */
final class RandomRows {
  final List<Map<String, String>> sessions = new ArrayList<>();
  final List<Map<String, String>> scores = new ArrayList<>();
  final List<Map<String, String>> patients = new ArrayList<>();
  final List<Map<String, String>> adverseEvents = new ArrayList<>();

  /** Questionnaires by their answers, in a file of their own. */
  final List<Map<String, String>> forms = new ArrayList<>();

  private final Dice dice;
  private final String offset;

  RandomRows(Dice dice) {
    this.dice = dice;
    offset = dice.pick("", "Z", "+02:00");
  }

  /** A long score row; the time may be null, and is written in one of the usual ways. */
  void addScore(
      String patient, String instrument, String timing, LocalDate date, String time, String score) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("patient_id", dice.chance(3) ? " " + patient + " " : patient);
    row.put("scored_on", written(date, time));
    row.put("instrument", instrument);
    row.put("score", score);
    row.put("timing", timing);
    scores.add(row);
  }

  /** A date with a minute of its day. */
  String written(String date, int minute) {
    return date + "T" + LocalTime.ofSecondOfDay(60L * minute) + offset;
  }

  /** "09:00 and 09:00:00 are one key"; "one offset throughout all files: as written". */
  String written(LocalDate date, String time) {
    if (time == null) {
      return date.toString();
    }
    String clock = dice.chance(50) ? time : time + ":00";
    return date + dice.pick("T", "T", " ") + clock + offset;
  }
}
