package org.clinicoutcomes.session;

import java.util.Comparator;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.instrument.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One given administration of ketamine or esketamine to one patient.
 *
 * <p>Order: date, then untimed before timed, then time, then id by code point.
 *
 * @param id the export's session id
 * @param at when it was given
 * @param condition what it was given for
 * @param clinic where; the source's name where the export does not say
 * @param clinician by whom; empty where the export does not say
 * @param seriesId the export's own series id, if any
 * @param purpose the stated purpose, if any
 * @param planned sessions planned for the series, if stated
 * @param monitoring how it went
 */
public record Session(
    String id,
    Moment at,
    String condition,
    String drug,
    String route,
    String clinic,
    String clinician,
    @Nullable String seriesId,
    @Nullable Purpose purpose,
    @Nullable Integer planned,
    Monitoring monitoring) {

  /** The order in which a patient's sessions were given. */
  public static final Comparator<Session> ORDER =
      Comparator.comparing(Session::at).thenComparing(Session::id, CodePoints.ORDER);

  public int epochDay() {
    return at.epochDay();
  }
}
