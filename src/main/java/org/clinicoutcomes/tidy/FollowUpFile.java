package org.clinicoutcomes.tidy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.clinicoutcomes.durability.FollowUpSchedule;
import org.clinicoutcomes.durability.FollowUpTally;
import org.clinicoutcomes.durability.FollowUpTally.Looked;
import org.clinicoutcomes.figures.Group;

/** Writes {@code follow_up.csv}: how well each clinic's improved patients were followed. */
public final class FollowUpFile {

  private FollowUpFile() {}

  /** Writes all rows, those where nobody improved included. */
  public static void write(Path file, SortedMap<Group, FollowUpTally> followUp) {
    try (TidyCsv csv = new TidyCsv(file, header())) {
      followUp.forEach((group, tally) -> csv.row(row(group, tally)));
    }
  }

  private static List<String> header() {
    List<String> header =
        new ArrayList<>(
            List.of("clinic", "condition", "measure", "improved", "scores", "scores_per_patient"));
    for (int day : FollowUpSchedule.DAYS) {
      header.addAll(List.of("due_" + day, "obtained_" + day, "share_" + day));
    }
    return header;
  }

  private static List<String> row(Group group, FollowUpTally tally) {
    List<String> row =
        new ArrayList<>(
            List.of(
                group.clinic(),
                group.condition(),
                group.measure(),
                Long.toString(tally.improved()),
                Long.toString(tally.scores()),
                TidyCsv.figure(tally.scoresPerPatient())));
    tally.days().forEach(day -> row.addAll(looked(day)));
    return row;
  }

  private static List<String> looked(Looked day) {
    return List.of(
        Long.toString(day.due()), Long.toString(day.obtained()), TidyCsv.figure(day.share()));
  }
}
