package org.clinicoutcomes.session;

import java.util.List;

/**
 * Where sessions were given, of which drug, by which route; each of the three may stand for all.
 *
 * @param clinic a clinic's name in the export, or {@link #EVERY_CLINIC}
 * @param drug a code, or {@value #EVERY}
 * @param route a code, or {@value #EVERY}
 */
public record Place(String clinic, String drug, String route) {

  /** The drug or route of figures over all of them. */
  public static final String EVERY = "all";

  /** The clinic of figures over all clinics of one source: a patient of several counts once. */
  public static final String EVERY_CLINIC = "";

  /** The place of one session. */
  public static Place of(Session session) {
    return new Place(session.clinic(), session.drug(), session.route());
  }

  /** This place, and every one that it is part of: over all routes, drugs, clinics. */
  public List<Place> wider() {
    return List.of(
        this,
        new Place(clinic, drug, EVERY),
        new Place(clinic, EVERY, route),
        new Place(clinic, EVERY, EVERY),
        new Place(EVERY_CLINIC, drug, route),
        new Place(EVERY_CLINIC, drug, EVERY),
        new Place(EVERY_CLINIC, EVERY, route),
        new Place(EVERY_CLINIC, EVERY, EVERY));
  }
}
