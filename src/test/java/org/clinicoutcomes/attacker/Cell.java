package org.clinicoutcomes.attacker;

/**
 * Where a count stands.
 *
 * @param place a clinic, or {@code ALL}
 * @param rung T, E, A, I: treated, eligible, assessed, rule met
 * @param period a year, or {@code total}
 */
record Cell(String place, String condition, String measure, String period, char rung) {

  static final String ALL = "ALL";
  static final String TOTAL = "total";

  Cell at(char otherRung) {
    return new Cell(place, condition, measure, period, otherRung);
  }

  Cell in(String otherPlace) {
    return new Cell(otherPlace, condition, measure, period, rung);
  }

  Cell during(String otherPeriod) {
    return new Cell(place, condition, measure, otherPeriod, rung);
  }
}
