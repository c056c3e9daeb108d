package org.clinicoutcomes.figures;

import java.util.List;
import org.clinicoutcomes.attendance.ActivityKey;
import org.clinicoutcomes.attendance.ActivityTally;
import org.clinicoutcomes.attendance.AttendanceKey;
import org.clinicoutcomes.attendance.AttendanceTally;
import org.clinicoutcomes.durability.DurabilityTally;
import org.clinicoutcomes.durability.FollowUpTally;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.safety.SafetyKey;
import org.clinicoutcomes.safety.SafetyTally;

/** Every kind of count that a source hands over: added up, kept and published from this list. */
public final class Families {

  public static final Family<CellKey, Tally> CELLS = CellFigures.FAMILY;
  public static final Family<DurabilityKey, DurabilityTally> DURABILITY = DurabilityFigures.FAMILY;
  public static final Family<Group, FollowUpTally> FOLLOW_UP = FollowUpFigures.FAMILY;
  public static final Family<Group, EndScoreTally> END_SCORES = EndScoreFigures.FAMILY;
  public static final Family<Group, FlowTally> FLOW = FlowFigures.FAMILY;
  public static final Family<Group, WithinSeriesTally> WITHIN_SERIES = WithinSeriesFigures.FAMILY;
  public static final Family<SafetyKey, SafetyTally> SAFETY = SafetyFigures.FAMILY;
  public static final Family<AttendanceKey, AttendanceTally> ATTENDANCE = AttendanceFigures.FAMILY;
  public static final Family<ActivityKey, ActivityTally> ACTIVITY = ActivityFigures.FAMILY;

  /** By clinic, condition, headline, drug or route, and severity; compared, never published. */
  public static final Family<SideKey, Tally> SIDES =
      new Family<>(
          "sides",
          SideKey.class,
          Tally.class,
          Tally::plus,
          new SideKey(GroupKey.LEAST, "", "", ""),
          Family.OverAll.sumOfClinics(),
          null);

  /** All of them. */
  public static final List<Family<?, ?>> ALL =
      List.of(
          CELLS,
          DURABILITY,
          FOLLOW_UP,
          END_SCORES,
          FLOW,
          WITHIN_SERIES,
          SAFETY,
          ATTENDANCE,
          ACTIVITY,
          SIDES);

  /** Those that grow with a clinic's months and patients: looked up clinic by clinic. */
  static final List<Family<?, ?>> LONG =
      List.of(CELLS, DURABILITY, END_SCORES, SAFETY, ATTENDANCE, ACTIVITY);

  private Families() {}
}
