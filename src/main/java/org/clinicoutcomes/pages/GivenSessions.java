package org.clinicoutcomes.pages;

import java.util.List;
import org.clinicoutcomes.attendance.AttendanceKey;
import org.clinicoutcomes.attendance.AttendanceTally;
import org.clinicoutcomes.attendance.VisitCounts;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.session.Place;

/** Why fewer sessions were given than rows of sessions accepted. */
final class GivenSessions {

  private GivenSessions() {}

  /** Said of one clinic, or of all, where both differ. */
  static List<String> sentences(Findings findings, String clinic) {
    VisitCounts visits =
        findings.of(Families.ATTENDANCE, clinic).entrySet().stream()
            .filter(entry -> isOfEverything(entry.getKey()))
            .map(entry -> entry.getValue())
            .map(AttendanceTally::visits)
            .reduce(VisitCounts.NONE, VisitCounts::plus);
    return visits.given() == visits.scheduled()
        ? List.of()
        : List.of(
            "Of "
                + Wording.count(visits.scheduled(), "planned session")
                + " "
                + visits.given()
                + " were given: no-shows ("
                + visits.noShows()
                + ") and cancellations ("
                + visits.cancelled()
                + ") are accepted rows, and no sessions.");
  }

  private static boolean isOfEverything(AttendanceKey key) {
    return key.condition().equals(Place.EVERY)
        && key.drug().equals(Place.EVERY)
        && key.route().equals(Place.EVERY);
  }
}
