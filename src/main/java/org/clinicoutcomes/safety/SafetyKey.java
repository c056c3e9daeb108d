package org.clinicoutcomes.safety;

import java.util.Comparator;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.session.AtClinic;
import org.clinicoutcomes.session.Place;

/**
 * One row of {@code safety.csv}; ordered by its parts, left to right.
 *
 * @param period the code of a {@link SafetyPeriod}
 * @param drug a code, or {@value Place#EVERY}
 * @param route a code, or {@value Place#EVERY}
 * @param item what is counted: the code of an adverse event, or one of {@link SafetyItem}
 */
public record SafetyKey(String clinic, String period, String drug, String route, String item)
    implements AtClinic<SafetyKey> {

  private static final Comparator<SafetyKey> ORDER =
      Comparator.comparing(SafetyKey::clinic, CodePoints.ORDER)
          .thenComparing(SafetyKey::period)
          .thenComparing(SafetyKey::drug)
          .thenComparing(SafetyKey::route)
          .thenComparing(SafetyKey::item);

  /** A row over all dates. */
  public SafetyKey(String clinic, String drug, String route, String item) {
    this(clinic, SafetyPeriod.ALL.code(), drug, route, item);
  }

  /** Whether it is over all drugs and routes. */
  public boolean isOfEverything() {
    return drug.equals(Place.EVERY) && route.equals(Place.EVERY);
  }

  public boolean isOf(SafetyPeriod of) {
    return period.equals(of.code());
  }

  @Override
  public SafetyKey in(String otherClinic) {
    return new SafetyKey(otherClinic, period, drug, route, item);
  }

  @Override
  public int compareTo(SafetyKey other) {
    return ORDER.compare(this, other);
  }
}
