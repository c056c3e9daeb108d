package org.clinicoutcomes.figures;

import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.attendance.ActivityKey;
import org.clinicoutcomes.attendance.ActivityTally;
import org.clinicoutcomes.attendance.AttendanceKey;
import org.clinicoutcomes.attendance.AttendanceTally;
import org.clinicoutcomes.durability.DurabilityTally;
import org.clinicoutcomes.durability.FollowUpTally;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.safety.SafetyKey;
import org.clinicoutcomes.safety.SafetyTally;
import org.clinicoutcomes.session.Place;

/**
 * Every count that the patients of one source contribute to a report, under the names its clinics
 * have in the export.
 *
 * @param cells by row of {@code results.csv}
 * @param durability by row of {@code durability.csv}
 * @param flow by clinic and condition; the group's measure is empty
 * @param withinSeries by clinic, condition and benefit measure
 * @param sides by clinic, condition, headline, drug or route, and severity
 * @param followUp by clinic, condition and benefit measure
 * @param endScores by clinic, condition and benefit measure, where anybody is eligible
 * @param safety by row of {@code safety.csv}; over all clinics of the source under {@link
 *     Place#EVERY_CLINIC}
 * @param attendance by clinic, condition, drug and route; likewise
 * @param activity by row of {@code activity.csv}; likewise
 */
public record SourceFigures(
    SortedMap<CellKey, Tally> cells,
    SortedMap<DurabilityKey, DurabilityTally> durability,
    SortedMap<Group, FlowTally> flow,
    SortedMap<Group, WithinSeriesTally> withinSeries,
    SortedMap<SafetyKey, SafetyTally> safety,
    SortedMap<SideKey, Tally> sides,
    SortedMap<Group, FollowUpTally> followUp,
    SortedMap<Group, EndScoreTally> endScores,
    SortedMap<AttendanceKey, AttendanceTally> attendance,
    SortedMap<ActivityKey, ActivityTally> activity) {

  /** Figures of nobody. */
  public SourceFigures() {
    this(
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>());
  }
}
