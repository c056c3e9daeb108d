package org.clinicoutcomes.figures;

import java.util.List;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.MethodEntry;
import org.clinicoutcomes.report.TidyTable;

/** Where a clinic's patients stand above the ladder, by condition. */
public final class FlowFigures {

  public static final Figure<FlowTally> PATIENTS =
      Figure.count("patients", "Patients", FlowTally::patients);
  public static final Figure<FlowTally> TREATED =
      Figure.count("treated", "Treated", FlowTally::treated);
  public static final Figure<FlowTally> FIRST_IN_PROGRESS =
      Figure.count("first_in_progress", "First series in progress", FlowTally::firstInProgress);
  public static final Figure<FlowTally> MAINTENANCE_ONLY =
      Figure.count("maintenance_only", "Maintenance only", FlowTally::maintenanceOnly);

  /** By clinic and condition; the group's measure is empty. */
  static final Family<Group, FlowTally> FAMILY =
      new Family<>(
          "flow",
          Group.class,
          FlowTally.class,
          FlowTally::plus,
          GroupKey.LEAST,
          Family.OverAll.sumOfClinics(),
          TidyTable.rowForRow(
              "flow",
              GroupKey.ofCondition(
                  Line::key,
                  Line.ofTally(List.of(PATIENTS, TREATED, FIRST_IN_PROGRESS, MAINTENANCE_ONLY))),
              List.of(
                  MethodEntry.statistic(
                      "patient flow",
                      "patients = treated + first series in progress + maintenance only",
                      "Everybody with a given session for the condition, once, in the clinic"
                          + " of the index series, else of the first series.",
                      "convention, after the flow diagram of STROBE: von Elm 2007 (recalled)"))));

  private FlowFigures() {}
}
