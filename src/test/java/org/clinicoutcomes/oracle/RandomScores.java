package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.oracle.NaiveMeasures.Measure;
import org.clinicoutcomes.oracle.RandomJourney.Draft;

/** The scores around one patient's courses: baselines, ends and follow-ups at their limits. */
final class RandomScores {
  private static final List<String> TIMINGS = List.of("", "before", "after");

  private final Dice dice;
  private final RandomStyle style;
  private final RandomRows rows;
  private final RandomValues values;
  private final String patient;
  private final String condition;
  private final LocalDate start;
  private List<Draft> course = List.of();
  private BigDecimal baseline = BigDecimal.ONE;

  RandomScores(
      Dice dice,
      RandomStyle style,
      RandomRows rows,
      String[] patientAndCondition,
      LocalDate start) {
    this.dice = dice;
    this.style = style;
    this.rows = rows;
    this.values = new RandomValues(dice);
    this.patient = patientAndCondition[0];
    this.condition = patientAndCondition[1];
    this.start = start;
  }

  /** Scores every course on the instruments the patient is followed with. */
  void score(List<List<Draft>> courses) {
    List<String> instruments = instruments();
    for (int i = 0; i < courses.size(); i++) {
      course = courses.get(i).stream().filter(Draft::given).toList();
      Integer next = i + 1 < courses.size() ? courses.get(i + 1).get(0).day() : null;
      for (String instrument : instruments) {
        if (!course.isEmpty() && !style.unused.contains(instrument)) {
          scoreCourse(instrument, next);
        }
      }
    }
  }

  private List<String> instruments() {
    List<String> chosen = new ArrayList<>();
    List<Measure> ladder = NaiveMeasures.LADDERS.get(condition);
    if (dice.chance(85)) {
      chosen.add(dice.pick(ladder.get(0), ladder.get(0), dice.pick(ladder)).instrument());
    }
    if (ladder.size() > 1 && dice.chance(25)) {
      chosen.add(ladder.get(1).instrument());
    }
    for (int more = dice.between(0, 2); more > 0; more--) {
      chosen.add(dice.pick(NaiveMeasures.of(condition)).instrument());
    }
    if (dice.chance(5)) {
      chosen.add(dice.pick("pgic", "cadss", "spin", "midas", "promis_pain_interference"));
    }
    return chosen.stream().distinct().toList();
  }

  private void scoreCourse(String instrument, Integer next) {
    baseline = values.baseline(instrument, condition);
    scoreBefore(instrument);
    if (dice.chance(65)) {
      scoreDuring(instrument);
    }
    int last = course.get(course.size() - 1).day();
    if (dice.chance(82)) {
      int end = endDay(instrument, last);
      add(instrument, end, dice.pick("", "", "", "before", "after"));
      if (dice.chance(70)) {
        followUp(instrument, end, next);
      }
    }
    if (next != null && dice.chance(30)) {
      add(instrument, next, dice.pick(TIMINGS));
    }
  }

  /** Baselines at −15, −14, ... and on the first day in every order with the session. */
  private void scoreBefore(String instrument) {
    if (dice.chance(10)) {
      return;
    }
    int first = course.get(0).day();
    for (int count = dice.chance(30) ? 2 : 1; count > 0; count--) {
      int offset = dice.pick(-15, -14, -14, -13, -7, -1, 0, 0, 0, 0, 0, 0);
      String timing =
          offset == 0 ? dice.pick("before", "before", "", "", "after") : dice.pick(TIMINGS);
      BigDecimal value = values.baseline(instrument, condition);
      if (offset != -15 && !timing.equals("after")) {
        baseline = value; // what the later scores are most likely judged against
      }
      put(instrument, first + offset, timing, value);
    }
  }

  private void scoreDuring(String instrument) {
    for (Draft draft : course) {
      if (dice.chance(35)) {
        add(instrument, draft.day(), dice.pick(TIMINGS));
      }
      if (dice.chance(15)) {
        put(instrument, draft.day(), "before", values.later(instrument, condition, baseline));
        put(instrument, draft.day(), "after", values.later(instrument, condition, baseline));
      }
    }
  }

  private int endDay(String instrument, int last) {
    if (instrument.equals("migraine_days") && dice.chance(60)) {
      return course.get(0).day() + dice.pick(26, 27, 28, 28, 29);
    }
    return last + dice.pick(-8, -7, -7, -1, 0, 0, 0, 1, 7, 7, 14, 14, 28, 30, 31, 31, 32);
  }

  private void followUp(String instrument, int end, Integer next) {
    for (int count = dice.between(1, 4); count > 0; count--) {
      int day = end + dice.pick(1, 14, 30, 30, 45, 60, 90, 120, 180, 364, 365, 366, 366);
      add(
          instrument,
          next != null && dice.chance(15) ? next : day,
          dice.pick("", "", "before", "after"));
    }
  }

  private void add(String instrument, int day, String timing) {
    put(instrument, day, timing, values.later(instrument, condition, baseline));
  }

  /** Into the wide cell of a session of the day if there is one free, else a row of its own. */
  private void put(String instrument, int day, String timing, BigDecimal value) {
    String name = style.wideName(instrument);
    String written = dice.chance(2) ? dice.pick("", "N/A") : values.written(value);
    for (Draft draft : course) {
      Map<String, String> row = draft.row();
      boolean here = draft.day() == day && !timing.isEmpty() && style.wide.contains(name);
      if (here && dice.chance(65) && !row.containsKey(name + "_" + timing)) {
        row.put(name + "_" + timing, written);
        return;
      }
    }
    String time = dice.chance(50) ? null : dice.pick("00:00", "08:59", "09:00", "09:01", "15:30");
    rows.addScore(patient, instrument, timing, start.plusDays(day), time, written);
  }
}
