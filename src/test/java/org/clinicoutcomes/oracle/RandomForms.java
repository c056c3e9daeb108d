package org.clinicoutcomes.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Questionnaires by their answers, some with another total beside them than the answers' sum. */
final class RandomForms {
  /** 11:11, which is near no time at which other scores are taken. */
  private static final int MINUTE = 11 * 60 + 11;

  private final Dice dice;
  private final RandomRows rows;

  RandomForms(Dice dice, RandomRows rows) {
    this.dice = dice;
    this.rows = rows;
  }

  void add() {
    String instrument = dice.pick("phq9", "gad7");
    int questions = instrument.equals("phq9") ? 9 : 7;
    Set<String> days = new TreeSet<>();
    for (Map<String, String> session : rows.sessions) {
      String patient = session.get("patient_id").strip();
      String date = session.get("session_date").replaceFirst("[T ].*", "");
      boolean real = date.matches("\\d{4}-(0[1-9]|1[0-2])-([01]\\d|2[0-8])") && !patient.isEmpty();
      if (real && dice.chance(30) && days.add(patient + date)) {
        rows.forms.add(form(patient, date, instrument, questions));
      }
    }
    changeTotals(instrument);
  }

  private Map<String, String> form(String patient, String date, String instrument, int questions) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("patient_id", patient);
    row.put("scored_on", rows.written(date, MINUTE));
    int total = 0;
    for (int question = 1; question <= questions; question++) {
      int answer = dice.between(0, 3);
      total += answer;
      row.put(instrument + "_" + question, "" + answer);
    }
    row.put(instrument, dice.chance(15) ? "" : "" + total);
    if (dice.chance(10)) {
      row.put(instrument + "_" + dice.between(1, questions), "");
    }
    return row;
  }

  /** Of so many that it is no doubt, one, or one that holds, and around the borders. */
  private void changeTotals(String instrument) {
    List<Map<String, String>> compared = new ArrayList<>(rows.forms);
    compared.removeIf(row -> row.get(instrument).isEmpty() || hasBlank(row));
    Collections.shuffle(compared, dice.random());
    int twentieth = compared.size() / 20;
    int most = Math.min(compared.size(), dice.pick(0, 2, 3, twentieth, twentieth + 1, 30));
    for (Map<String, String> row : compared.subList(0, most)) {
      int total = Integer.parseInt(row.get(instrument));
      row.put(instrument, "" + (total == 0 ? 1 : total - 1));
    }
  }

  private static boolean hasBlank(Map<String, String> row) {
    return row.entrySet().stream()
        .anyMatch(c -> c.getKey().contains("_") && c.getValue().isEmpty());
  }
}
