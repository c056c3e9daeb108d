package org.clinicoutcomes.synthetic;

import java.util.ArrayList;
import java.util.List;

/** The days of an induction, counted from its first session. */
final class InductionDays {

  /** A longer gap starts a new series. */
  private static final int LONGEST_GAP = 21;

  /** The same where both sessions carry one {@code series_id}. */
  private static final int LONGEST_LABELLED_GAP = 90;

  /** Later than this, a session after the planned ones is none of the induction. */
  static final int LONGEST = 42;

  private final Dice dice;
  private final Regimen regimen;
  private final int longestGap;

  InductionDays(Dice dice, Regimen regimen, boolean isLabelled) {
    this.dice = dice;
    this.regimen = regimen;
    this.longestGap = isLabelled ? LONGEST_LABELLED_GAP : LONGEST_GAP;
  }

  /** A whole one, with some who stop early and some who are given more than planned. */
  List<Integer> whole() {
    if (dice.chance(14)) {
      return of(dice.between(1, regimen.planned() - 1));
    }
    return of(regimen.planned() + (dice.chance(12) ? dice.between(1, 3) : 0));
  }

  /** One that is under way. */
  List<Integer> begun() {
    return of(dice.between(1, regimen.planned()));
  }

  private List<Integer> of(int sessions) {
    List<Integer> days = new ArrayList<>(List.of(0));
    int next = gap();
    while (days.size() < sessions && belongs(next, days.size())) {
      days.add(next);
      next += gap();
    }
    return days;
  }

  private boolean belongs(int day, int sessionsBefore) {
    return day <= LONGEST || sessionsBefore < regimen.statedPlan();
  }

  private int gap() {
    if (dice.chance(2)) {
      return LONGEST_GAP;
    }
    if (longestGap > LONGEST_GAP && dice.chance(2)) {
      return dice.chance(20) ? longestGap : dice.between(LONGEST_GAP + 1, 60);
    }
    return regimen.interval() + (dice.chance(25) ? 1 : 0) + (dice.chance(8) ? 7 : 0);
  }
}
