package org.clinicoutcomes.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clinicoutcomes.synthetic.ScoreSheet.Entry;

/** Writes a patient's appointments as rows of a sessions file. */
final class SessionRows {

  private static final List<String> COLUMNS =
      List.of(
          "session_id",
          "patient_id",
          "session_date",
          "condition",
          "drug",
          "route",
          "dose_mg",
          "dose_mg_per_kg",
          "duration_min",
          "monitored_min",
          "status",
          "clinician",
          "series_id",
          "purpose",
          "planned_sessions",
          "systolic_before",
          "diastolic_before",
          "heart_rate_before",
          "systolic_max",
          "diastolic_max",
          "heart_rate_max",
          "systolic_discharge",
          "diastolic_discharge",
          "adverse_events");

  private static final int FIRST_ID = 100_000;

  private final Clinic clinic;
  private final Table sessions;
  private final EventRows events;
  private int written;

  SessionRows(Clinic clinic, Table sessions, EventRows events) {
    this.clinic = clinic;
    this.sessions = sessions;
    this.events = events;
  }

  static List<String> columns(Clinic clinic) {
    List<String> columns = new ArrayList<>(COLUMNS);
    for (Scale scale : clinic.wide()) {
      columns.add(header(scale, When.BEFORE));
      columns.add(header(scale, When.AFTER));
    }
    columns.add("notes");
    return columns;
  }

  /** Pain is called so in nearly every export. */
  private static String header(Scale scale, When when) {
    return (scale.equals(Scale.PAIN) ? "pain" : scale.key()) + "_" + when.timing();
  }

  void write(PatientPlan plan, Dice dice) {
    for (Course course : plan.courses()) {
      Care care = Care.drawn(clinic, plan.person(), course.regimen(), dice);
      for (SeriesPlan series : course.timeline().series()) {
        for (int day : series.days()) {
          given(plan, course, series, day, care, dice);
        }
      }
      course.timeline().missed().forEach(day -> missed(plan, course, day, dice));
    }
  }

  private void given(
      PatientPlan plan, Course course, SeriesPlan series, int day, Care care, Dice dice) {
    Map<String, String> row = appointment(plan, course, day, dice);
    row.put("status", dice.chance(3) ? "stopped_early" : dice.chance(80) ? "completed" : "");
    row.put("series_id", series.label().isEmpty() ? "" : plan.person().id() + series.label());
    row.put("purpose", isPurposeSaid(series, day, dice) ? series.purpose() : "");
    int planned = series.isInduction() ? course.regimen().statedPlan() : 0;
    row.put("planned_sessions", planned == 0 ? "" : Integer.toString(planned));
    care.session(row, dice);
    if (course.equals(plan.treatedOn(day).get(0))) {
      wide(row, plan, day);
    }
    row.put("adverse_events", events.write(row, dice));
    row.put("notes", Notes.drawn(dice));
    sessions.write(row);
  }

  private boolean isPurposeSaid(SeriesPlan series, int day, Dice dice) {
    boolean mayBeLeftOut = clinic.records() != Clinic.Records.STATED && day > series.first();
    return series.isStated() && !(mayBeLeftOut && dice.chance(50));
  }

  private void missed(PatientPlan plan, Course course, int day, Dice dice) {
    Map<String, String> row = appointment(plan, course, day, dice);
    row.put("status", dice.chance(60) ? "cancelled" : "no_show");
    if (dice.chance(50)) {
      row.put("drug", course.regimen().drug());
    }
    sessions.write(row);
  }

  private Map<String, String> appointment(PatientPlan plan, Course course, int day, Dice dice) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("session_id", clinic.prefix() + "-S" + (FIRST_ID + ++written));
    row.put("patient_id", plan.person().id());
    row.put("session_date", date(day) + time(plan, day));
    boolean isFirst = course.equals(plan.courses().get(0));
    row.put("condition", isFirst && dice.chance(4) ? "" : course.ailment().code());
    return row;
  }

  private void wide(Map<String, String> row, PatientPlan plan, int day) {
    for (Entry entry : plan.scores().entries()) {
      if (entry.day() == day && isWide(entry, plan)) {
        row.put(header(entry.scale(), entry.when()), Scale.text(entry.value()));
      }
    }
  }

  /** Whether a score stands in a column of the day's session, not in the scores file. */
  boolean isWide(Entry entry, PatientPlan plan) {
    boolean isBesideSession = entry.when() == When.BEFORE || entry.when() == When.AFTER;
    return clinic.hasWide(entry.scale())
        && isBesideSession
        && !plan.treatedOn(entry.day()).isEmpty();
  }

  private static String time(PatientPlan plan, int day) {
    Integer minutes = plan.times().get(day);
    return minutes == null ? "" : time(minutes);
  }

  static String date(int day) {
    return LocalDate.ofEpochDay(day).toString();
  }

  /** After a date. */
  static String time(int minutes) {
    return String.format(Locale.ROOT, "T%02d:%02d", minutes / 60, minutes % 60);
  }
}
