package org.clinicoutcomes.synthetic;

import java.util.ArrayList;
import java.util.List;

/** What follows a patient's first induction: maintenance, and now and then another induction. */
final class LaterSeries {

  /** Later than this after the previous session, an unstated series is an induction. */
  private static final int REINDUCTION = 90;

  private static final int GAP = 21;
  private static final List<Integer> RHYTHMS = List.of(7, 14, 21, 28, 28, 42);

  private final Dice dice;
  private final Clinic clinic;
  private final Regimen regimen;
  private final int asOf;

  LaterSeries(Dice dice, Clinic clinic, Regimen regimen, int asOf) {
    this.dice = dice;
    this.clinic = clinic;
    this.regimen = regimen;
    this.asOf = asOf;
  }

  /**
   * Adds what follows, as far as it lies before the as-of date.
   *
   * @param notBefore the day before which nothing may follow
   */
  void addTo(List<SeriesPlan> series, boolean wentWell, int notBefore) {
    if (dice.chance(wentWell ? 48 : 14)) {
      add(series, boosters(series.get(0), notBefore));
    }
    if (dice.chance(wentWell ? 16 : 9)) {
      add(series, reinduction(series.get(series.size() - 1).last()));
    }
  }

  private void add(List<SeriesPlan> series, SeriesPlan plan) {
    List<Integer> past = plan.days().stream().filter(day -> day <= asOf).toList();
    if (!past.isEmpty()) {
      series.add(new SeriesPlan(plan.purpose(), plan.isStated(), plan.label(), past));
    }
  }

  private SeriesPlan boosters(SeriesPlan induction, int notBefore) {
    boolean isStated = clinic.records() == Clinic.Records.STATED || dice.chance(40);
    boolean isToldApart = isStated || clinic.hasSeriesIds();
    int start = isToldApart ? induction.last() + dice.between(7, 30) : startWithoutAWord(induction);
    List<Integer> days = repeated(Math.max(start, notBefore), dice.between(1, 12));
    return new SeriesPlan(SeriesPlan.MAINTENANCE, isStated, label("M1"), days);
  }

  /** Where the gap, or the length of an induction that is complete, says that it is over. */
  private int startWithoutAWord(SeriesPlan induction) {
    int outlasting = induction.first() + InductionDays.LONGEST + 1;
    boolean isComplete = induction.days().size() >= regimen.statedPlan();
    int weekly = Math.max(induction.last() + RHYTHMS.get(0), outlasting);
    if (isComplete && weekly <= induction.last() + GAP && dice.chance(50)) {
      return weekly;
    }
    int gap =
        dice.chance(24) ? dice.pick(List.of(GAP + 1, GAP + 1, REINDUCTION)) : dice.between(24, 60);
    return induction.last() + gap;
  }

  /** Sessions of one rhythm, none so late that it would be an induction. */
  List<Integer> repeated(int start, int sessions) {
    List<Integer> days = new ArrayList<>(List.of(start));
    int rhythm = dice.pick(RHYTHMS);
    while (days.size() < sessions) {
      int late = dice.chance(3) ? REINDUCTION - rhythm : dice.between(0, 4);
      days.add(days.get(days.size() - 1) + rhythm + late);
    }
    return days;
  }

  private SeriesPlan reinduction(int previous) {
    boolean isAlwaysStated = clinic.records() == Clinic.Records.STATED;
    boolean isEarly = isAlwaysStated && dice.chance(30);
    int gap = isEarly ? dice.between(35, REINDUCTION) : dice.between(REINDUCTION + 1, 260);
    int start = previous + (dice.chance(10) ? REINDUCTION + 1 : gap);
    List<Integer> days = new InductionDays(dice, regimen, clinic.hasSeriesIds()).whole();
    boolean isStated = isAlwaysStated || dice.chance(40);
    return new SeriesPlan(SeriesPlan.INDUCTION, isStated, label("I2"), shifted(days, start));
  }

  private String label(String label) {
    return clinic.hasSeriesIds() ? label : "";
  }

  static List<Integer> shifted(List<Integer> days, int start) {
    return days.stream().map(day -> day + start).toList();
  }
}
