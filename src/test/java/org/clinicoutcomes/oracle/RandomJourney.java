package org.clinicoutcomes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One patient's sessions for one condition, built of courses around the rules' boundaries. */
final class RandomJourney {
  /** A session to be: its day counted from the journey's start, its time, its row. */
  record Draft(int day, String time, Map<String, String> row) {
    boolean given() {
      return !List.of("cancelled", "no_show").contains(row.get("status"));
    }
  }

  private static final List<Integer> SMALL = List.of(1, 2, 3, 4, 7, 7, 7, 7, 14, 20, 21, 22);
  private static final List<Integer> EXACT = List.of(1, 7, 20, 21, 22, 30, 31, 32, 89, 90, 91);
  private static final List<Integer> BETWEEN =
      List.of(
          0, 1, 20, 21, 22, 25, 30, 31, 32, 40, 60, 89, 90, 91, 92, 100, 120, 150, 180, 250, 365,
          365, 366);

  private final Dice dice;
  private final RandomStyle style;
  private final String patient;
  private final String condition;
  private final String idMode;
  private final String clinic;
  private final String clinician;
  private final List<List<Draft>> courses = new ArrayList<>();

  RandomJourney(Dice dice, RandomStyle style, String patient, String condition) {
    this.dice = dice;
    this.style = style;
    this.patient = patient;
    this.condition = condition;
    this.idMode = dice.pick("none", "none", "per_course", "per_course", "same", "mid", "any");
    this.clinic = dice.pick(style.clinics);
    this.clinician = dice.pick(style.clinicians);
    int day = 0;
    int count = dice.pick(1, 1, 1, 2, 2, 3, 4);
    for (int course = 0; course < count; course++) {
      List<Integer> days = days(day);
      courses.add(drafts(days, course));
      day = days.get(days.size() - 1) + dice.pick(BETWEEN);
    }
  }

  List<List<Draft>> courses() {
    return courses;
  }

  private List<Integer> days(int start) {
    int pattern = dice.between(1, 100);
    if (pattern <= 12) {
      return List.of(start);
    }
    if (pattern <= 62) {
      return steps(start, SMALL, dice.between(1, 7));
    }
    return pattern <= 85 ? pastSixWeeks(start) : steps(start, EXACT, dice.between(1, 5));
  }

  private List<Integer> steps(int start, List<Integer> gaps, int count) {
    List<Integer> days = new ArrayList<>(List.of(start));
    for (int i = 0; i < count; i++) {
      days.add(days.get(i) + dice.pick(gaps));
    }
    return days;
  }

  /** Weekly, then a session on day 41, 42 or 43, then some more. */
  private List<Integer> pastSixWeeks(int start) {
    List<Integer> days = new ArrayList<>();
    for (int day = 0; day <= 35; day += dice.pick(7, 7, 7, 14)) {
      days.add(start + day);
    }
    days.add(start + dice.pick(41, 42, 43));
    for (int more = dice.between(0, 3); more > 0; more--) {
      days.add(days.get(days.size() - 1) + dice.pick(1, 1, 7, 21));
    }
    return days;
  }

  private List<Draft> drafts(List<Integer> days, int course) {
    String drug = dice.chance(70) ? "ketamine" : "esketamine";
    String route = route(drug);
    String planned = dice.pick("", "", "0", "1", "4", "6", "7", "8", "12");
    String purposeMode = dice.pick("none", "none", "none", "first", "all", "odd");
    String purpose = dice.chance(course == 0 ? 80 : 40) ? "induction" : "maintenance";
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      int copies =
          dice.chance(style.calm ? 0 : 6) ? 2 : 1; // two sessions on one day, of one time or of two
      String time = time();
      for (int copy = 0; copy < copies; copy++) {
        Map<String, String> row = row(drug, route);
        row.put("planned_sessions", dice.chance(90) ? planned : dice.pick("", "3", "9"));
        row.put("purpose", purpose(purposeMode, purpose, i));
        row.put("series_id", seriesId(course, i));
        if (copies == 2) {
          row.put("clinic", dice.pick(style.clinics));
          row.put("clinician", dice.pick(style.clinicians));
        }
        drafts.add(new Draft(days.get(i), dice.chance(60) ? time : time(), row));
      }
    }
    return drafts;
  }

  private String time() {
    return dice.chance(45) ? null : dice.pick("00:00", "09:00", "09:00", "09:00", "15:30");
  }

  private String route(String drug) {
    return drug.equals("esketamine")
        ? "intranasal"
        : dice.pick("iv", "iv", "iv", "im", "sc", "intranasal", "sublingual", "oral");
  }

  private String purpose(String mode, String purpose, int index) {
    return switch (mode) {
      case "first" -> index == 0 ? purpose : "";
      case "all" -> purpose;
      case "odd" -> dice.chance(25) ? dice.pick("induction", "maintenance") : "";
      default -> "";
    };
  }

  private String seriesId(int course, int index) {
    return switch (idMode) {
      case "per_course" -> dice.chance(92) ? "c" + course : "";
      case "same" -> dice.chance(95) ? "one" : "";
      case "mid" -> index >= 2 ? "m" + course / 2 : "";
      case "any" -> dice.pick("", "", "a", "a", "a", "b");
      default -> "";
    };
  }

  private Map<String, String> row(String drug, String route) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("patient_id", dice.chance(3) ? patient + " " : patient);
    row.put("condition", condition);
    row.put("status", status());
    boolean other = dice.chance(4);
    row.put("drug", other ? "ketamine" : drug);
    row.put("route", other || dice.chance(2) ? route("ketamine") : route);
    row.put("clinic", dice.chance(style.calm ? 99 : 94) ? clinic : dice.pick(style.clinics));
    row.put("clinician", dice.chance(92) ? clinician : dice.pick(style.clinicians));
    row.put("notes", dice.pick("", "", "", "a, b", "said \"fine\"", "first line\nsecond line"));
    if (row.get("status").equals("cancelled") || row.get("status").equals("no_show")) {
      row.put("drug", dice.chance(50) ? "" : drug);
      row.put("route", dice.chance(50) ? "" : route);
    }
    return row;
  }

  private String status() {
    if (!style.hasStatus) {
      return "";
    }
    int percent = dice.between(1, 100);
    if (percent <= 8) {
      return percent <= 4 ? "cancelled" : "no_show";
    }
    return percent <= 13 ? "stopped_early" : dice.pick("", "completed", "completed");
  }

  /**
   * The date of day 0: near a boundary of the as-of date, of a period, of complete_from, or any.
   */
  LocalDate start() {
    int firstCourseEnd = last(courses.get(0));
    int end = last(courses.get(courses.size() - 1));
    int percent = dice.between(1, 100);
    if (percent <= 12) {
      return RandomStyle.AS_OF.minusDays(dice.pick(0, 7, 29, 30, 31, 31, 32, 32, 33) + end);
    }
    if (percent <= 22) {
      int month = dice.pick(1, 1, 4, 5, 7);
      LocalDate boundary = LocalDate.of(dice.pick(2023, 2024, 2024), month, 1);
      return boundary.minusDays(dice.between(0, 1) + firstCourseEnd);
    }
    if (percent <= 37 && style.completeFrom != null) {
      return style.completeFrom.plusDays(dice.pick(-1, 0, 88, 89, 89, 90, 90, 91));
    }
    return LocalDate.of(2022, 11, 1).plusDays(dice.between(0, 780));
  }

  private static int last(List<Draft> course) {
    return course.get(course.size() - 1).day();
  }
}
