package org.clinicoutcomes.safety;

import java.util.Comparator;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.session.AtClinic;
import org.clinicoutcomes.session.Place;

/**
 * One row of {@code safety.csv}; ordered by its parts, left to right.
 *
 * @param drug a code, or {@value Place#EVERY}
 * @param route a code, or {@value Place#EVERY}
 * @param item what is counted: the code of an adverse event, or one of {@link SafetyItem}
 */
public record SafetyKey(String clinic, String drug, String route, String item)
    implements AtClinic<SafetyKey> {

  private static final Comparator<SafetyKey> ORDER =
      Comparator.comparing(SafetyKey::clinic, CodePoints.ORDER)
          .thenComparing(SafetyKey::drug)
          .thenComparing(SafetyKey::route)
          .thenComparing(SafetyKey::item);

  @Override
  public SafetyKey in(String otherClinic) {
    return new SafetyKey(otherClinic, drug, route, item);
  }

  @Override
  public int compareTo(SafetyKey other) {
    return ORDER.compare(this, other);
  }
}
