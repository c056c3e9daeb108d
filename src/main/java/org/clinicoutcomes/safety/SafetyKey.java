package org.clinicoutcomes.safety;

import java.util.Comparator;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.session.AtClinic;
import org.clinicoutcomes.session.Place;

/**
 * One row of {@code safety.csv}; ordered by its parts, left to right.
 *
 * @param drug a code, or {@value #EVERY}
 * @param route a code, or {@value #EVERY}
 * @param item what is counted: the code of an adverse event, or one of {@link SafetyItem}
 */
public record SafetyKey(String clinic, String drug, String route, String item)
    implements AtClinic<SafetyKey> {

  /** The drug or route of rows over all of them. */
  public static final String EVERY = Place.EVERY;

  /**
   * The clinic of rows over all clinics of one source, in which a patient of several clinics counts
   * once.
   */
  public static final String EVERY_CLINIC = Place.EVERY_CLINIC;

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
