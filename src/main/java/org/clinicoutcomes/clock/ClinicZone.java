package org.clinicoutcomes.clock;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import org.clinicoutcomes.instrument.Moment;

/** A clinic's own time where its zone is stated. */
public final class ClinicZone {

  private static final int SECONDS_A_MINUTE = 60;

  private final ZoneRules rules;

  public ClinicZone(ZoneId zone) {
    rules = zone.getRules();
  }

  /**
   * What the clinic's clock showed at a moment: one without an offset is the clinic's as written.
   */
  public Moment local(Moment stated) {
    if (!stated.hasOffset()) {
      return stated;
    }
    Instant instant =
        Instant.ofEpochSecond(stated.second() - (long) stated.offset() * SECONDS_A_MINUTE);
    Moment shown = stated.shownAt(rules.getOffset(instant).getTotalSeconds() / SECONDS_A_MINUTE);
    return new Moment(shown.epochDay(), shown.secondOfDay());
  }
}
