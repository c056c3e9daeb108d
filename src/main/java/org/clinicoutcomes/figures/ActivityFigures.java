package org.clinicoutcomes.figures;

import java.util.List;
import org.clinicoutcomes.attendance.ActivityKey;
import org.clinicoutcomes.attendance.ActivityTally;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.TidyTable;

/** How much was done in a month with a given session. */
public final class ActivityFigures {

  public static final Figure<Line<ActivityKey, ActivityTally>> MONTH =
      Figure.identifier("month", "Month", line -> line.key().month());
  public static final Figure<Line<ActivityKey, ActivityTally>> DRUG =
      Figure.text("drug", "Drug", line -> line.key().drug());
  public static final Figure<Line<ActivityKey, ActivityTally>> ROUTE =
      Figure.text("route", "Route", line -> line.key().route());
  public static final Figure<Line<ActivityKey, ActivityTally>> PATIENTS =
      Figure.count("patients", "Patients", line -> line.tally().patients());
  public static final Figure<Line<ActivityKey, ActivityTally>> INDUCTIONS =
      Figure.count("inductions_started", "Inductions begun", line -> line.tally().inductions());
  public static final Figure<Line<ActivityKey, ActivityTally>> MAINTENANCE =
      Figure.count("maintenance_started", "Maintenance begun", line -> line.tally().maintenance());
  public static final Figure<Line<ActivityKey, ActivityTally>> SESSIONS =
      Figure.count("sessions", "Sessions", line -> line.tally().sessions());

  /** By clinic, month, drug and route. */
  static final Family<ActivityKey, ActivityTally> FAMILY =
      new Family<>(
          "activity",
          ActivityKey.class,
          ActivityTally.class,
          ActivityTally::plus,
          new ActivityKey("", "", "", ""),
          Family.OverAll.sumOfSources(),
          TidyTable.rowForRow(
              "activity",
              List.of(
                  Figure.text("clinic", "Clinic", line -> line.key().clinic()),
                  MONTH,
                  DRUG,
                  ROUTE,
                  PATIENTS,
                  INDUCTIONS,
                  MAINTENANCE,
                  SESSIONS)));

  private ActivityFigures() {}
}
