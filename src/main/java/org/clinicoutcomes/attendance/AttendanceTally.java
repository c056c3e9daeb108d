package org.clinicoutcomes.attendance;

/** Who came, who finished, how close sessions lie, for one row's worth of patients. */
public record AttendanceTally(VisitCounts visits, Completion completion, Pace pace) {

  public static final AttendanceTally NONE =
      new AttendanceTally(VisitCounts.NONE, Completion.NONE, Pace.NONE);

  static AttendanceTally of(VisitCounts visits) {
    return new AttendanceTally(visits, Completion.NONE, Pace.NONE);
  }

  static AttendanceTally of(Pace pace) {
    return new AttendanceTally(VisitCounts.NONE, Completion.NONE, pace);
  }

  public AttendanceTally plus(AttendanceTally other) {
    return new AttendanceTally(
        visits.plus(other.visits), completion.plus(other.completion), pace.plus(other.pace));
  }
}
