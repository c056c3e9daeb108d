package org.clinicoutcomes.synthetic;

import java.util.ArrayList;
import java.util.List;

/** Draws a patient's appointments so that they realise what was decided. */
final class TimelinePlanner {

  private static final int AT_THE_EDGE = 4;

  private final Dice dice;
  private final Clinic clinic;
  private final Calendar calendar;
  private final Regimen regimen;

  TimelinePlanner(Dice dice, Clinic clinic, Calendar calendar, Regimen regimen) {
    this.dice = dice;
    this.clinic = clinic;
    this.calendar = calendar;
    this.regimen = regimen;
  }

  /**
   * Draws them.
   *
   * @param notBefore days from the first session on in which no score is an end score yet
   */
  Timeline plan(Landing landing, int notBefore) {
    return switch (landing) {
      case NEVER_TREATED -> neverTreated();
      case MAINTENANCE_ONLY -> withMissed(List.of(maintenance()));
      case IN_PROGRESS -> withMissed(List.of(underWay()));
      default -> withMissed(ended(landing, notBefore));
    };
  }

  private Timeline neverTreated() {
    int first = dice.between(calendar.begins(), calendar.asOf() - 30);
    return new Timeline(List.of(), dice.chance(50) ? List.of(first) : List.of(first, first + 9));
  }

  private SeriesPlan underWay() {
    List<Integer> days = days().begun();
    int sinceLast =
        dice.chance(AT_THE_EDGE * 2) ? Calendar.CLOSING : dice.between(0, Calendar.CLOSING - 17);
    int start = calendar.asOf() - sinceLast - days.get(days.size() - 1);
    return induction(start, days);
  }

  private List<SeriesPlan> ended(Landing landing, int notBefore) {
    List<Integer> days = days().whole();
    int latest = calendar.lastClosed() - days.get(days.size() - 1);
    SeriesPlan induction = induction(start(latest), days);
    List<SeriesPlan> series = new ArrayList<>(List.of(induction));
    boolean wentWell = landing == Landing.IMPROVED || landing == Landing.NO_END_SCORE;
    new LaterSeries(dice, clinic, regimen, calendar.asOf())
        .addTo(series, wentWell, induction.first() + notBefore);
    return series;
  }

  private int start(int latest) {
    if (dice.chance(AT_THE_EDGE)) {
      return dice.chance(50) ? calendar.settled() : latest;
    }
    return dice.between(calendar.begins(), latest);
  }

  private SeriesPlan induction(int start, List<Integer> days) {
    boolean isStated =
        clinic.records() == Clinic.Records.STATED || start < calendar.settled() || dice.chance(25);
    String label = clinic.hasSeriesIds() ? "I1" : "";
    return new SeriesPlan(SeriesPlan.INDUCTION, isStated, label, LaterSeries.shifted(days, start));
  }

  private SeriesPlan maintenance() {
    boolean isStated = clinic.records() != Clinic.Records.CONTINUED || dice.chance(25);
    int latest = isStated ? calendar.asOf() - 60 : calendar.settled() - 1;
    int start = dice.chance(AT_THE_EDGE * 2) ? latest : dice.between(calendar.begins(), latest);
    List<Integer> days =
        new LaterSeries(dice, clinic, regimen, calendar.asOf())
            .repeated(start, dice.between(2, 14)).stream()
                .filter(day -> day <= calendar.asOf())
                .toList();
    String label = clinic.hasSeriesIds() ? "M1" : "";
    return new SeriesPlan(SeriesPlan.MAINTENANCE, isStated, label, days);
  }

  private InductionDays days() {
    return new InductionDays(dice, regimen, clinic.hasSeriesIds());
  }

  /** Appointments missed on days between sessions. */
  private Timeline withMissed(List<SeriesPlan> series) {
    List<Integer> missed = new ArrayList<>();
    for (SeriesPlan plan : series) {
      for (int i = 1; i < plan.days().size(); i++) {
        int free = plan.days().get(i) - plan.days().get(i - 1) - 1;
        if (free > 0 && dice.chance(6)) {
          missed.add(plan.days().get(i - 1) + dice.between(1, free));
        }
      }
    }
    return new Timeline(series, missed);
  }
}
