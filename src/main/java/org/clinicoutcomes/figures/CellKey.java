package org.clinicoutcomes.figures;

import java.util.Comparator;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.session.AtClinic;

/**
 * What a row of {@code results.csv} is about; ordered by its parts, left to right.
 *
 * @param clinic the clinic's name, or {@value #ALL_CLINICS}
 * @param period the period's name
 * @param condition the condition's key
 * @param stratum what the patients have in common, or {@code all}
 * @param value which value of the stratum, or {@code all}
 * @param measure the measure's id
 */
public record CellKey(
    String clinic, String period, String condition, String stratum, String value, String measure)
    implements AtClinic<CellKey> {

  /** The clinic of figures over all clinics. */
  public static final String ALL_CLINICS = "ALL";

  private static final Comparator<CellKey> ORDER =
      Comparator.comparing(CellKey::clinic, CodePoints.ORDER)
          .thenComparing(CellKey::period)
          .thenComparing(CellKey::condition)
          .thenComparing(CellKey::stratum)
          .thenComparing(CellKey::value, CodePoints.ORDER)
          .thenComparing(CellKey::measure);

  /** The cell of a clinic over all dates and everybody. */
  public static CellKey overall(String clinic, String condition, String measure) {
    return new CellKey(
        clinic, Period.ALL.name(), condition, Stratum.ALL.name(), Stratum.ALL.value(), measure);
  }

  @Override
  public CellKey in(String otherClinic) {
    return new CellKey(otherClinic, period, condition, stratum, value, measure);
  }

  /** The same cell of another period. */
  public CellKey during(String otherPeriod) {
    return new CellKey(clinic, otherPeriod, condition, stratum, value, measure);
  }

  @Override
  public int compareTo(CellKey other) {
    return ORDER.compare(this, other);
  }
}
