package org.clinicoutcomes.attendance;

import java.util.Comparator;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.session.AtClinic;
import org.clinicoutcomes.session.Place;

/**
 * What a row of {@code activity.csv} is about; ordered by its parts, left to right.
 *
 * @param clinic a clinic's name, or {@link Place#EVERY_CLINIC} for all of one source
 * @param month such as {@code 2024-03}
 */
public record ActivityKey(String clinic, String month, String drug, String route)
    implements AtClinic<ActivityKey> {

  private static final Comparator<ActivityKey> ORDER =
      Comparator.comparing(ActivityKey::clinic, CodePoints.ORDER)
          .thenComparing(ActivityKey::month)
          .thenComparing(ActivityKey::drug)
          .thenComparing(ActivityKey::route);

  @Override
  public ActivityKey in(String otherClinic) {
    return new ActivityKey(otherClinic, month, drug, route);
  }

  @Override
  public int compareTo(ActivityKey other) {
    return ORDER.compare(this, other);
  }
}
