package org.clinicoutcomes.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Corrections, duplicates and spoiled cells: fewer rejected rows than the gate's 20 a kind, and
 * fewer unread scores of an instrument or column than three.
 */
final class RandomMess {
  private static final int MOST_SPOILED = 12;
  private static final String LATER_THAN_AS_OF = "2025-04-20";

  private final Dice dice;
  private final RandomStyle style;
  private final RandomRows rows;
  private final Map<String, Integer> unread = new HashMap<>();

  RandomMess(Dice dice, RandomStyle style, RandomRows rows) {
    this.dice = dice;
    this.style = style;
    this.rows = rows;
  }

  void make() {
    Collections.shuffle(rows.sessions, dice.random());
    Collections.shuffle(rows.scores, dice.random());
    repeatPatients();
    addTwins();
    repeat(rows.sessions, style.calm ? 1 : 6, this::correctSession);
    contradictWideScores();
    repeat(rows.scores, style.calm ? 1 : 5, this::correctScore);
    spoil(rows.sessions, this::spoilSession);
    spoil(rows.scores, this::spoilScore);
    spoilWideCells();
  }

  /** Appends changed copies of some rows: "For one key the later row wins". */
  private void repeat(
      List<Map<String, String>> list, int percent, Consumer<Map<String, String>> change) {
    for (Map<String, String> row : List.copyOf(list)) {
      if (dice.chance(percent)) {
        Map<String, String> copy = new LinkedHashMap<>(row);
        change.accept(copy);
        list.add(copy);
      }
    }
  }

  private void repeatPatients() {
    repeat(
        rows.patients,
        style.calm ? 1 : 8,
        row -> row.put(dice.pick("sex", "birth_year", "prior_treatments_failed", "_"), ""));
    rows.patients.forEach(row -> row.remove("_"));
  }

  /** Another session of the same moment whose wide scores supersede the first one's. */
  private void addTwins() {
    List<Map<String, String>> twins = new ArrayList<>();
    repeat(
        rows.sessions,
        style.calm ? 0 : 3,
        row -> {
          row.put("session_id", "t" + row.get("session_id"));
          wideCells(row).forEach(column -> row.put(column, dice.pick("", low(column))));
          twins.add(row);
        });
    for (Map<String, String> twin : twins) {
      if (dice.chance(50)) {
        Map<String, String> corrected = new LinkedHashMap<>(twin);
        wideCells(twin).forEach(column -> corrected.put(column, ""));
        rows.sessions.add(corrected);
      }
    }
  }

  private List<String> wideCells(Map<String, String> row) {
    return row.keySet().stream().filter(c -> c.matches(".*_(before|after)")).toList();
  }

  private static String instrument(String column) {
    String name = column.replaceFirst("_(before|after)$", "");
    return name.equals("pain") ? "pain_nrs" : name;
  }

  /** One of the lowest values of the instrument of a wide column or a score row. */
  private String low(String column) {
    int lowest = NaiveMeasures.BY_INSTRUMENT.get(instrument(column)).low().intValue();
    return "" + (lowest + dice.between(0, 3));
  }

  private void correctSession(Map<String, String> row) {
    switch (dice.between(1, 8)) {
      case 1, 2 -> row.put("session_date", moved(row.get("session_date")));
      case 3 -> row.put("session_date", LATER_THAN_AS_OF);
      case 4 -> moveToOtherPatient(row);
      case 5 -> wideCells(row).forEach(column -> row.put(column, ""));
      case 6 -> wideCells(row).forEach(column -> row.put(column, low(column)));
      case 7 -> row.put(dice.pick("series_id", "purpose", "planned_sessions", "clinic"), "");
      default -> row.put("status", style.hasStatus ? "no_show" : "");
    }
  }

  /** Another day of the same month. */
  private String moved(String moment) {
    String day = "" + dice.between(10, 28);
    return moment.substring(0, 8) + day + moment.substring(10);
  }

  private void moveToOtherPatient(Map<String, String> row) {
    Map<String, String> other = dice.pick(rows.sessions);
    row.put("patient_id", other.get("patient_id"));
    row.put("condition", other.get("condition"));
  }

  private void correctScore(Map<String, String> row) {
    switch (dice.between(1, 4)) {
      case 1, 2 -> row.put("score", low(row.get("instrument")));
      case 3 -> row.put("score", ""); // missing: changes nothing
      default -> row.put("timing", row.get("timing")); // an identical duplicate
    }
  }

  /** The same score in the wide cell and as a row of its own, with or without another value. */
  private void contradictWideScores() {
    for (Map<String, String> session : rows.sessions) {
      for (String column : wideCells(session)) {
        if (dice.chance(6)) {
          boolean before = column.endsWith("_before");
          Map<String, String> row = new LinkedHashMap<>();
          row.put("patient_id", session.get("patient_id"));
          row.put("scored_on", session.get("session_date"));
          row.put("instrument", instrument(column));
          row.put("score", dice.pick(session.get(column), low(column)));
          row.put("timing", before ? "before" : "after");
          rows.scores.add(row);
        }
      }
    }
  }

  /** Half of the spoiled rows are copies that must supersede nothing, half the only ones. */
  private void spoil(List<Map<String, String>> list, Consumer<Map<String, String>> change) {
    int most = Math.min(MOST_SPOILED, list.size() / 20);
    for (int i = 0; i < most && dice.chance(90); i++) {
      Map<String, String> row = dice.pick(list);
      if (dice.chance(50)) {
        row = new LinkedHashMap<>(row);
        list.add(row);
      }
      change.accept(row);
    }
  }

  private void spoilSession(Map<String, String> row) {
    switch (dice.between(1, 8)) {
      case 1 -> row.put("session_id", "");
      case 2 -> row.put("patient_id", "");
      case 3 -> row.put("session_date", dice.pick("", "2024-02-30", "2024-13-01"));
      case 4 -> row.put("condition", "zzz_condition");
      case 5 -> spoilCode(row, "drug");
      case 6 -> spoilCode(row, "route");
      case 7 -> row.put(style.hasStatus ? "status" : "session_id", style.hasStatus ? "zzz" : "");
      default -> {
        row.put("patient_id", "nobody"); // no patients row tells the condition
        row.put("condition", "");
      }
    }
  }

  private void spoilCode(Map<String, String> row, String column) {
    row.put(column, dice.pick("", "zzz_" + column));
    if (style.hasStatus) {
      row.put("status", "completed");
    }
  }

  private void spoilScore(Map<String, String> row) {
    String instrument = row.get("instrument");
    if (!NaiveMeasures.BY_INSTRUMENT.containsKey(instrument)) {
      return;
    }
    row.put("score", low(instrument));
    switch (dice.between(mayLoseOneMore(instrument) ? 1 : 3, 7)) {
      case 1 -> row.put("score", dice.pick("abc", "7-8", "<5"));
      case 2 -> row.put("score", dice.pick("999", "-1", "300"));
      case 3 -> row.put("score", low(instrument) + ".125");
      case 4 -> row.put("scored_on", dice.pick("", "2024-02-30", "2024-13-01"));
      case 5 -> row.put("instrument", dice.pick("", "zzz_instrument"));
      case 6 -> row.put("patient_id", "");
      default -> row.put("timing", "zzz");
    }
  }

  /** "a wide score ... sets the cell aside: the row is accepted". */
  private void spoilWideCells() {
    for (Map<String, String> row : rows.sessions) {
      for (String column : wideCells(row)) {
        if (dice.chance(2) && mayLoseOneMore(column)) {
          row.put(column, dice.pick("abc", "999", "-1", "3.125"));
        }
      }
    }
  }

  private boolean mayLoseOneMore(String columnOrInstrument) {
    return unread.merge(columnOrInstrument, 1, Integer::sum) < 3;
  }
}
