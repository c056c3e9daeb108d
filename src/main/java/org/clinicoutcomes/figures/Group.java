package org.clinicoutcomes.figures;

import java.util.Comparator;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.session.AtClinic;

/**
 * A clinic's patients judged by one measure for one condition, over all dates; ordered by its
 * parts, left to right.
 */
public record Group(String clinic, String condition, String measure) implements AtClinic<Group> {

  private static final Comparator<Group> ORDER =
      Comparator.comparing(Group::clinic, CodePoints.ORDER)
          .thenComparing(Group::condition)
          .thenComparing(Group::measure);

  @Override
  public Group in(String otherClinic) {
    return new Group(otherClinic, condition, measure);
  }

  @Override
  public int compareTo(Group other) {
    return ORDER.compare(this, other);
  }
}
