package org.clinicoutcomes.synthetic;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.synthetic.Dice.Share;

/** Decides about the patients of a clinic, one after the other. */
final class PatientPlanner {

  private static final int FIRST_ID = 10_001;
  private static final int SECOND_CONDITION = 7;
  private static final int ALL = 100;
  private static final int IN_PROGRESS = 6;
  private static final int NEVER_TREATED = 1;
  private static final int NO_BASELINE = 6;
  private static final int BELOW_ENTRY = 5;
  private static final int ASKED_MORE = 62;

  private final Clinic clinic;
  private final Calendar calendar;
  private final Set<Ailment> begun = EnumSet.noneOf(Ailment.class);

  PatientPlanner(Clinic clinic, Calendar calendar) {
    this.clinic = clinic;
    this.calendar = calendar;
  }

  /** Decides about the patient of that number, counted from 0. */
  PatientPlan plan(int number, Dice dice) {
    Set<Ailment> conditions = conditions(dice);
    ScoreSheet scores = new ScoreSheet(calendar.asOf());
    List<Course> courses = new ArrayList<>();
    for (Ailment ailment : conditions) {
      courses.add(course(ailment, scores, dice));
    }
    askMore(conditions, scores, dice);
    askForIdeation(courses, scores, dice);
    String id = clinic.prefix() + "-" + (FIRST_ID + number);
    boolean isBipolar = conditions.contains(Ailment.BIPOLAR_DEPRESSION);
    Person person = Person.drawn(id, isBipolar, calendar.begins(), dice);
    return new PatientPlan(person, courses, scores, times(courses, dice));
  }

  private Set<Ailment> conditions(Dice dice) {
    Ailment first = dice.weighted(clinic.patients());
    Ailment second = dice.weighted(clinic.patients());
    boolean hasBoth = dice.chance(SECOND_CONDITION) && clinic.treatsTogether(first, second);
    return hasBoth ? EnumSet.of(first, second) : EnumSet.of(first);
  }

  private Course course(Ailment ailment, ScoreSheet scores, Dice dice) {
    Landing landing = landing(ailment, dice);
    Regimen regimen = Regimen.drawn(ailment, dice);
    Headline headline = clinic.headline(ailment);
    Timeline timeline =
        new TimelinePlanner(dice, clinic, calendar, regimen).plan(landing, headline.notBefore());
    if (landing != Landing.NEVER_TREATED) {
      new HeadlineScores(dice, clinic, headline, timeline, scores).write(landing);
    }
    return new Course(ailment, landing, regimen, timeline);
  }

  /**
   * The first for a condition is always assessed: a clinic's headline is the preferred one of those
   * it holds scores of, so that it must hold some.
   */
  private Landing landing(Ailment ailment, Dice dice) {
    int response = ailment.response() + clinic.lift();
    Landing assessed = dice.chance(response) ? Landing.IMPROVED : Landing.NOT_IMPROVED;
    if (begun.add(ailment)) {
      return assessed;
    }
    int maintained = clinic.records() == Clinic.Records.CONTINUED ? 6 : 2;
    int others =
        IN_PROGRESS + maintained + NEVER_TREATED + NO_BASELINE + BELOW_ENTRY + clinic.lost();
    return dice.weighted(
        List.of(
            new Share<>(Landing.IN_PROGRESS, IN_PROGRESS),
            new Share<>(Landing.MAINTENANCE_ONLY, maintained),
            new Share<>(Landing.NEVER_TREATED, NEVER_TREATED),
            new Share<>(Landing.NO_BASELINE, NO_BASELINE),
            new Share<>(Landing.BELOW_ENTRY, BELOW_ENTRY),
            new Share<>(Landing.NO_END_SCORE, clinic.lost()),
            new Share<>(assessed, ALL - others)));
  }

  private void askMore(Set<Ailment> conditions, ScoreSheet scores, Dice dice) {
    CompanionScores companions = new CompanionScores(dice, scores);
    for (Scale asked : clinic.companions(conditions)) {
      if (dice.chance(ASKED_MORE)) {
        for (Ailment ailment : conditions) {
          companions.write(clinic.headline(ailment).scale(), asked);
        }
      }
    }
  }

  private static void askForIdeation(List<Course> courses, ScoreSheet scores, Dice dice) {
    for (Course course : courses) {
      if (course.ailment().asksForIdeation() && dice.chance(ASKED_MORE)) {
        new IdeationScores(dice, scores).write(course);
      }
    }
  }

  private SortedMap<Integer, Integer> times(List<Course> courses, Dice dice) {
    SortedMap<Integer, Integer> times = new TreeMap<>();
    if (clinic.isTimed()) {
      for (Course course : courses) {
        for (SeriesPlan series : course.timeline().series()) {
          series.days().forEach(day -> times.putIfAbsent(day, dice.between(32, 64) * 15));
        }
      }
    }
    return times;
  }
}
