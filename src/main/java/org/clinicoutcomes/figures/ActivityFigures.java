package org.clinicoutcomes.figures;

import java.util.List;
import org.clinicoutcomes.attendance.ActivityKey;
import org.clinicoutcomes.attendance.ActivityTally;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.MethodEntry;
import org.clinicoutcomes.report.TidyTable;

/** How much was done in a month with a given session. */
public final class ActivityFigures {

  /** The columns of the file. */
  public static final List<Figure<Line<ActivityKey, ActivityTally>>> FIGURES =
      List.of(
          Figure.text("clinic", "Clinic", line -> line.key().clinic()),
          Figure.identifier("month", "Month", line -> line.key().month()),
          Figure.code("drug", "Drug", line -> line.key().drug()),
          Figure.code("route", "Route", line -> line.key().route()),
          Figure.count("patients", "Patients", line -> line.tally().patients()),
          Figure.count("inductions_started", "Inductions begun", line -> line.tally().inductions()),
          Figure.count(
              "maintenance_started", "Maintenance begun", line -> line.tally().maintenance()),
          Figure.count("sessions", "Sessions", line -> line.tally().sessions()));

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
              FIGURES,
              List.of(
                  MethodEntry.statistic(
                      "activity",
                      "counts of a month",
                      "Patients with a given session, each once; series by the month of their"
                          + " first session.",
                      "convention"))));

  private ActivityFigures() {}
}
