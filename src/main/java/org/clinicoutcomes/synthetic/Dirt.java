package org.clinicoutcomes.synthetic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides beside which rows of a file something is wrong: evenly spread, so that no gate shuts. */
final class Dirt {

  /** All rows, in hundredths of a percent. */
  static final int ALL = 10_000;

  private static final List<String> READINGS = List.of("heart_rate_max", "systolic_before");

  private final int share;
  private final List<Flaw> flaws;
  private final Dice dice;
  private int due;

  /**
   * Dirt for one file.
   *
   * @param share spoiled rows for each good one, in hundredths of a percent
   */
  Dirt(int share, List<Flaw> flaws, Dice dice) {
    this.share = share;
    this.flaws = flaws;
    this.dice = dice;
    this.due = dice.between(0, ALL - 1);
  }

  /** Whether a spoiled row is due after another good one. */
  boolean isDue() {
    due += share;
    boolean isDue = due >= ALL;
    due %= ALL;
    return isDue;
  }

  Flaw flaw() {
    return dice.pick(flaws);
  }

  /** Whether the row is to be there twice. */
  boolean isDoubled() {
    return dice.chance(30);
  }

  /** What stood in the row's place before it was corrected. */
  Map<String, String> earlierVersion(Map<String, String> row) {
    Map<String, String> earlier = new LinkedHashMap<>(row);
    earlier.computeIfPresent(
        "score", (column, score) -> lowest(row.getOrDefault("instrument", "")));
    earlier.computeIfPresent("notes", (column, note) -> "entered by Quillmore, not yet checked");
    earlier.computeIfPresent("sex", (column, sex) -> "unknown");
    earlier.computeIfPresent("severity", (column, severity) -> "");
    return earlier;
  }

  private static String lowest(String instrument) {
    return Scale.ALL.stream()
        .filter(scale -> scale.key().equals(instrument))
        .map(scale -> Scale.text(scale.lowest()))
        .findFirst()
        .orElseThrow();
  }

  /** The row with a reading that nobody can have meant: it is set aside, and the row counts. */
  Map<String, String> withSlip(Map<String, String> row) {
    Map<String, String> slipped = new LinkedHashMap<>(row);
    slipped.computeIfPresent(dice.pick(READINGS), (column, value) -> value + "00");
    return slipped;
  }
}
