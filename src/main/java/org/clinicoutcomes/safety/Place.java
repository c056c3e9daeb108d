package org.clinicoutcomes.safety;

import java.util.List;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.session.Session;

/**
 * Where and how sessions were given; any of the three may stand for all.
 *
 * @param clinic a clinic's name in the export, or {@link SafetyKey#EVERY_CLINIC}
 */
record Place(String clinic, String drug, String route) {

  static Place of(Session session) {
    return new Place(session.clinic(), session.drug(), session.route());
  }

  static Place of(Series series) {
    return new Place(series.clinic(), series.drug(), series.route());
  }

  /** The places of the rows that a session given here counts in. */
  List<Place> wider() {
    return List.of(
        this,
        new Place(clinic, drug, SafetyKey.EVERY),
        new Place(clinic, SafetyKey.EVERY, route),
        new Place(clinic, SafetyKey.EVERY, SafetyKey.EVERY),
        new Place(SafetyKey.EVERY_CLINIC, drug, route),
        new Place(SafetyKey.EVERY_CLINIC, drug, SafetyKey.EVERY),
        new Place(SafetyKey.EVERY_CLINIC, SafetyKey.EVERY, route),
        new Place(SafetyKey.EVERY_CLINIC, SafetyKey.EVERY, SafetyKey.EVERY));
  }

  SafetyKey key(String item) {
    return new SafetyKey(clinic, drug, route, item);
  }
}
