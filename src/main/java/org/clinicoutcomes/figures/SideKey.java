package org.clinicoutcomes.figures;

import java.util.Comparator;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.session.AtClinic;

/**
 * Which patients may stand on one side of a comparison: those of a clinic with one drug or route,
 * by the severity of their baselines; ordered by its parts, left to right.
 *
 * @param group the measure is the headline of the clinic's source
 * @param stratum {@code drug} or {@code route}
 * @param value which drug or route; {@code mixed} and {@code unknown} too, so that all sides
 *     together are everybody
 * @param severity of the baseline on the headline's instrument
 */
public record SideKey(Group group, String stratum, String value, String severity)
    implements AtClinic<SideKey> {

  private static final Comparator<SideKey> ORDER =
      Comparator.comparing(SideKey::group)
          .thenComparing(SideKey::stratum)
          .thenComparing(SideKey::value, CodePoints.ORDER)
          .thenComparing(SideKey::severity, CodePoints.ORDER);

  @Override
  public String clinic() {
    return group.clinic();
  }

  @Override
  public SideKey in(String otherClinic) {
    return new SideKey(group.in(otherClinic), stratum, value, severity);
  }

  @Override
  public int compareTo(SideKey other) {
    return ORDER.compare(this, other);
  }
}
