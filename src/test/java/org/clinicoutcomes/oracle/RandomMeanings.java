package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Leaves open of one source what some rows are, when they were, or which of two numbers counts. */
final class RandomMeanings {
  private static final List<String> SESSIONS =
      List.of("Ketamine Infusion - Initial", "Spravato 84 mg", "96365");
  private static final List<String> OTHERS =
      List.of("New Patient Consult", "Telehealth Follow-Up", "99214", "TMS", "NAD+ infusion");
  private static final List<String> CALLED_OFF =
      List.of("Infusion - declined", "Ketamin nicht gegeben");
  private static final String UNKNOWN = "Glow package";

  private final Dice dice;
  private final RandomRows rows;

  RandomMeanings(Dice dice, RandomRows rows) {
    this.dice = dice;
    this.rows = rows;
  }

  /** Half of the sources stay as they are. */
  void add() {
    switch (dice.between(1, 14)) {
      case 1, 2 -> nameAppointments();
      case 3 -> nameOrders();
      case 4, 5, 6 -> new RandomZones(dice, rows).add();
      case 7, 10 -> new RandomForms(dice, rows).add();
      case 8, 9 -> addOriginals();
      default -> {
        // one of which all this is known
      }
    }
  }

  private void nameAppointments() {
    int others = dice.pick(0, 3, 10);
    int calledOff = dice.pick(0, 2);
    boolean blanks = dice.chance(30);
    List<String> words = dice.chance(20) ? SESSIONS.subList(0, 1) : SESSIONS;
    for (Map<String, String> row : rows.sessions) {
      String word = blanks && dice.chance(20) ? "" : dice.pick(words);
      word = dice.chance(others) ? dice.pick(OTHERS) : word;
      boolean mayBe = !row.getOrDefault("status", "").startsWith("zzz");
      row.put(NaiveKinds.TYPE, mayBe && dice.chance(calledOff) ? dice.pick(CALLED_OFF) : word);
    }
    ofSomePatients(row -> true).forEach(row -> row.put(NaiveKinds.TYPE, UNKNOWN));
  }

  private void nameOrders() {
    Predicate<Map<String, String>> isKetamine = row -> "ketamine".equals(row.get("drug"));
    for (String text : List.of("Ketamine 500mg vial waste", "ketamine - BP too high")) {
      ofSomePatients(isKetamine).forEach(row -> row.put("drug", text));
    }
    int others = dice.pick(0, 2, 5);
    for (Map<String, String> row : rows.sessions) {
      if (isKetamine.test(row) && dice.chance(others)) {
        row.put(
            "drug",
            dice.pick(
                "Ondansetron 4 mg",
                "ketamine level",
                "ketamine (declined)",
                "ketamine - HELD",
                "ketamine - discontinued"));
      }
    }
  }

  /** A row of each of two patients, which are no doubt, or of three, which may be one, or more. */
  private List<Map<String, String>> ofSomePatients(Predicate<Map<String, String>> which) {
    List<Map<String, String>> shuffled = new ArrayList<>(rows.sessions);
    shuffled.removeIf(which.negate());
    Collections.shuffle(shuffled, dice.random());
    List<String> patients = new ArrayList<>();
    List<Map<String, String>> chosen = new ArrayList<>();
    int most = dice.pick(0, 2, 3, 3, 4, 12);
    for (Map<String, String> row : shuffled) {
      String patient = row.get("patient_id").strip();
      boolean first = !patients.contains(patient);
      if (first ? patients.size() < most : dice.chance(30) && patients.size() <= most) {
        patients.add(patient);
        chosen.add(row);
      }
    }
    return chosen;
  }

  /** A result as it was first written beside the one that counts: the same but for a few. */
  private void addOriginals() {
    int most = dice.pick(0, 2, 3, 3, 4, 40);
    List<Map<String, String>> shuffled = new ArrayList<>(rows.scores);
    Collections.shuffle(shuffled, dice.random());
    for (Map<String, String> row : shuffled) {
      String score = row.get("score");
      boolean isNumber = score.matches("\\d+(\\.\\d+)?");
      boolean differs = isNumber && most > 0 && dice.chance(70);
      most -= differs ? 1 : 0;
      String other = differs ? new BigDecimal(score).add(BigDecimal.ONE).toPlainString() : score;
      row.put("QSORRES", dice.chance(10) && !differs ? dice.pick("", "mild") : other);
    }
  }
}
