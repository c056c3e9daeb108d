package org.clinicoutcomes.tidy;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.clinicoutcomes.figures.FlowTally;
import org.clinicoutcomes.figures.Group;

/** Writes {@code flow.csv}: where each clinic's patients stand, above the ladder. */
public final class FlowFile {

  static final List<String> HEADER =
      List.of(
          "clinic", "condition", "patients", "treated", "first_in_progress", "maintenance_only");

  private FlowFile() {}

  /** Writes a row per clinic and condition. */
  public static void write(Path file, SortedMap<Group, FlowTally> flow) {
    try (TidyCsv csv = new TidyCsv(file, HEADER)) {
      flow.forEach((group, tally) -> csv.row(row(group, tally)));
    }
  }

  private static List<String> row(Group group, FlowTally tally) {
    return List.of(
        group.clinic(),
        group.condition(),
        Long.toString(tally.patients()),
        Long.toString(tally.treated()),
        Long.toString(tally.firstInProgress()),
        Long.toString(tally.maintenanceOnly()));
  }
}
