package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clinicoutcomes.oracle.NaiveMeasures.Instrument;

/** Makes something of one source doubtful, as systems and spreadsheets do, or nearly so. */
final class RandomDoubts {
  private static final List<String> FINISHED = List.of("Completed", "Final", "Signed");
  private static final List<String> UNFINISHED = List.of("Incomplete", "Expired", "In progress");
  private static final List<String> STRANGE = List.of("Azure", "Crimson", "Olive");

  private final Dice dice;
  private final RandomStyle style;
  private final RandomRows rows;

  RandomDoubts(Dice dice, RandomStyle style, RandomRows rows) {
    this.dice = dice;
    this.style = style;
    this.rows = rows;
  }

  /** Two sources in five stay as they are. */
  void add() {
    switch (dice.between(1, 20)) {
      case 1, 2 -> fillWithZeros();
      case 3 -> writeBands();
      case 4, 5 -> tellStates();
      case 6, 7 -> writeIdsOtherwise();
      case 8, 14 -> nameTwoPeople();
      case 9 -> turnDates(rows.scores, "scored_on");
      case 10 -> repeatBaselines();
      case 11 -> leaveBookings();
      case 12 -> spoilColumn();
      case 13 -> addDecimals();
      case 15 -> mistakeYears();
      default -> {
        // one that can be published, but for chance
      }
    }
  }

  /** The cells of one instrument: of its rows, or of one of its columns. */
  private List<Cell> cellsOfOneInstrument() {
    List<Cell> cells = new ArrayList<>();
    Map<String, String> some = dice.pick(rows.scores);
    if (dice.chance(60)) {
      for (Map<String, String> row : rows.scores) {
        if (some.get("instrument").equals(row.get("instrument"))) {
          cells.add(new Cell(row, "score", row.get("instrument")));
        }
      }
      return cells;
    }
    Set<String> columns = new TreeSet<>();
    rows.sessions.forEach(row -> columns.addAll(row.keySet()));
    columns.removeIf(column -> !column.matches(".*_(before|after)") || isReading(column));
    String column = dice.pick(List.copyOf(columns));
    String name = column.replaceFirst("_(before|after)$", "");
    for (Map<String, String> row : rows.sessions) {
      if (!row.getOrDefault(column, "").isEmpty()) {
        cells.add(new Cell(row, column, name.equals("pain") ? "pain_nrs" : name));
      }
    }
    return cells;
  }

  private static boolean isReading(String column) {
    return RandomMonitoring.READINGS.contains(column);
  }

  private record Cell(Map<String, String> row, String column, String instrument) {
    void write(String text) {
      row.put(column, text);
    }

    boolean isScore() {
      return NaiveMeasures.BY_INSTRUMENT.containsKey(instrument)
          && row.get(column).matches("\\d+(\\.\\d+)?");
    }
  }

  private void fillWithZeros() {
    int percent = dice.pick(5, 15, 30, 60);
    for (Cell cell : cellsOfOneInstrument()) {
      if (cell.isScore() && dice.chance(percent)) {
        cell.write("0");
      } else if (cell.isScore() && dice.chance(80)) {
        cell.write(aboveZero(cell.instrument()));
      }
    }
  }

  private String aboveZero(String instrument) {
    Instrument of = NaiveMeasures.BY_INSTRUMENT.get(instrument);
    return ""
        + dice.between((of.low().intValue() + of.high().intValue()) / 2, of.high().intValue());
  }

  private void writeBands() {
    int highest = dice.pick(3, 4, 5);
    for (Cell cell : cellsOfOneInstrument()) {
      if (cell.isScore()) {
        cell.write("" + dice.between(0, highest));
      }
    }
  }

  private void tellStates() {
    String header = dice.pick("status", "status", "status", "state_of_form_x");
    int unfinished = dice.pick(1, 10, 30);
    int strange = dice.pick(0, 0, 1, 2, 100);
    List<String> words = dice.chance(30) ? STRANGE.subList(0, 1) : STRANGE;
    int blank = dice.pick(0, 0, 20);
    for (Map<String, String> row : rows.scores) {
      String known = dice.pick(dice.chance(unfinished) ? UNFINISHED : FINISHED);
      String word = dice.chance(strange) ? dice.pick(words) : known;
      row.put(header, dice.chance(blank) ? "" : word);
    }
  }

  private void writeIdsOtherwise() {
    int way = dice.between(1, 5);
    int percent = dice.pick(2, 40, 100);
    List<Map<String, String>> of = dice.chance(70) ? rows.scores : rows.patients;
    Map<String, String> others = new LinkedHashMap<>();
    for (Map<String, String> row : of) {
      String id = row.get("patient_id").strip();
      if (!id.isEmpty()) {
        row.put(
            "patient_id",
            others.computeIfAbsent(id, i -> dice.chance(percent) ? otherwise(way, i) : i));
      }
    }
  }

  private static String otherwise(int way, String id) {
    return switch (way) {
      case 1 -> id.replaceFirst("^(\\D*)0+(?=\\d)", "$1");
      case 2 -> "MRN-" + id;
      case 3 -> id + ".0";
      case 4 -> id + "/Q";
      default -> id.replaceFirst("^(\\D+)", "$1 ");
    };
  }

  /** Scores as means have them, a little below what they are rounded to. */
  private void addDecimals() {
    int percent = dice.pick(5, 20, 60);
    for (Map<String, String> row : rows.scores) {
      Cell cell = new Cell(row, "score", row.get("instrument"));
      if (cell.isScore() && dice.chance(percent)) {
        BigDecimal below = new BigDecimal(row.get("score")).subtract(new BigDecimal("0.002"));
        BigDecimal low = NaiveMeasures.BY_INSTRUMENT.get(cell.instrument()).low();
        cell.write(below.compareTo(low) < 0 ? row.get("score") : below.toPlainString());
      }
    }
  }

  /** Some ids have a further row of somebody else. */
  private void nameTwoPeople() {
    int percent = dice.pick(3, 6, 15);
    String column = style.hasBirthDates ? "birth_date" : "birth_year";
    for (Map<String, String> row : List.copyOf(rows.patients)) {
      if (dice.chance(percent)) {
        Map<String, String> other = new LinkedHashMap<>(row);
        other.put(column, style.hasBirthDates ? "1931-03-04" : "1931");
        other.put("sex", dice.pick("", "female", "male"));
        rows.patients.add(other);
      }
    }
  }

  /** A spreadsheet reads day/month/year as month/day/year wherever it can. */
  private void turnDates(List<Map<String, String>> list, String column) {
    for (Map<String, String> row : list) {
      String written = row.get(column);
      if (written.matches("2\\d{3}-\\d\\d-\\d\\d.*")) {
        String year = written.substring(0, 4);
        String month = written.substring(5, 7);
        String day = written.substring(8, 10);
        boolean turns = Integer.parseInt(day) <= 12;
        row.put(column, turns ? year + "-" + day + "-" + month : day + "/" + month + "/" + year);
      }
    }
  }

  /** The score before the first of a patient's sessions, in all of them. */
  private void repeatBaselines() {
    String column = style.wideName(dice.pick(style.wide).replace("pain_nrs", "pain")) + "_before";
    boolean isPain = column.startsWith("pain");
    String written = isPain ? style.wideName("pain_nrs") + "_before" : column;
    String instrument = isPain ? "pain_nrs" : column.replace("_before", "");
    int percent = dice.pick(85, 95, 100);
    Map<String, String> first = new LinkedHashMap<>();
    for (Map<String, String> row : rows.sessions) {
      String patient = row.get("patient_id").strip();
      String same = first.computeIfAbsent(patient, id -> aboveZero(instrument));
      row.put(written, dice.chance(percent) ? same : aboveZero(instrument));
    }
  }

  /** The year of some scores is one too early or too late. */
  private void mistakeYears() {
    int years = dice.pick(-1, 1);
    int percent = dice.pick(2, 5, 10);
    for (Map<String, String> row : rows.scores) {
      String written = row.get("scored_on");
      if (written.matches("2\\d{3}-\\d\\d-\\d\\d.*") && dice.chance(percent)) {
        int year = Integer.parseInt(written.substring(0, 4)) + years;
        row.put("scored_on", year + written.substring(4));
      }
    }
  }

  private void leaveBookings() {
    int percent = style.hasStatus ? dice.pick(1, 4) : 0;
    for (Map<String, String> row : rows.sessions) {
      if (dice.chance(percent)) {
        row.put("status", "booked");
      }
    }
  }

  private void spoilColumn() {
    int percent = dice.pick(3, 10, 40);
    boolean millimetres = dice.chance(40);
    for (Cell cell : cellsOfOneInstrument()) {
      if (cell.isScore() && dice.chance(percent)) {
        cell.write(millimetres ? tenfold(cell) : "abc");
      }
    }
  }

  private static String tenfold(Cell cell) {
    return new BigDecimal(cell.row().get(cell.column())).movePointRight(1).toPlainString();
  }
}
