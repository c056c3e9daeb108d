package org.clinicoutcomes.attendance;

import java.util.Comparator;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.session.AtClinic;
import org.clinicoutcomes.session.Place;

/**
 * Whose coming and going is counted; ordered by its parts, left to right.
 *
 * @param clinic a clinic's name, or {@link Place#EVERY_CLINIC} for all of one source
 * @param condition the condition's key, or {@value Place#EVERY}
 * @param drug a code, {@code mixed}, or {@value Place#EVERY}
 * @param route likewise
 */
public record AttendanceKey(String clinic, String condition, String drug, String route)
    implements AtClinic<AttendanceKey> {

  private static final Comparator<AttendanceKey> ORDER =
      Comparator.comparing(AttendanceKey::clinic, CodePoints.ORDER)
          .thenComparing(AttendanceKey::condition)
          .thenComparing(AttendanceKey::drug)
          .thenComparing(AttendanceKey::route);

  @Override
  public AttendanceKey in(String otherClinic) {
    return new AttendanceKey(otherClinic, condition, drug, route);
  }

  @Override
  public int compareTo(AttendanceKey other) {
    return ORDER.compare(this, other);
  }
}
