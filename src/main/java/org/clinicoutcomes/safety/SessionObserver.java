package org.clinicoutcomes.safety;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clinicoutcomes.session.AdverseEvent;
import org.clinicoutcomes.session.AdverseEvents;
import org.clinicoutcomes.session.Observation;
import org.clinicoutcomes.session.Reading;
import org.clinicoutcomes.session.Readings;
import org.clinicoutcomes.session.Session;

/**
 * Sees what was recorded at given sessions, item by item.
 *
 * <p>A comparison needs every reading that it compares: a session without one of them is not among
 * those in which the item could be seen. All arithmetic is in hundredths, and exact.
 */
final class SessionObserver {

  private static final int HUNDREDTHS = 100;

  private static final List<SafetyItem> WRITTEN_DOWN =
      SafetyItem.ALL.stream().filter(item -> item.observation() != null).toList();

  private final SafetyRules rules;
  private final boolean eventsRecorded;

  /**
   * @param eventsRecorded whether the export has a place for adverse events
   */
  SessionObserver(SafetyRules rules, boolean eventsRecorded) {
    this.rules = rules;
    this.eventsRecorded = eventsRecorded;
  }

  /**
   * What some sessions of one patient say, by the item's code. An event that the patient did not
   * have before could be seen in all of them, which any_event counts.
   *
   * @param before the events that the patient had before any treatment
   */
  Map<String, Sightings> observe(Collection<Session> sessions, Set<String> before) {
    Map<String, Sightings> seen = new HashMap<>();
    for (Session session : sessions) {
      of(SafetyItem.GIVEN, seen).session(false);
      if (eventsRecorded) {
        events(session.monitoring().adverseEvents(), before, seen);
      }
      Readings readings = session.monitoring().readings();
      pressures(readings, seen);
      rises(readings, seen);
      completeness(session, seen);
      regimen(session, readings, seen);
    }
    return seen;
  }

  private static void events(AdverseEvents said, Set<String> before, Map<String, Sightings> seen) {
    of(SafetyItem.ANY_EVENT, seen).session(said.events());
    of(SafetyItem.EVENTS_RECORDED, seen).session(said.isRecorded());
    if (said.isRecorded()) {
      of(SafetyItem.FREE_OF_EVENTS, seen).session(said.isFree());
      of(SafetyItem.SERIOUS_EVENT, seen)
          .session(said.events().stream().anyMatch(AdverseEvent::isSerious));
    }
    for (String term : before) {
      of(EventCode.atBaseline(term), seen)
          .session(said.events().stream().filter(e -> e.term().equals(term)).toList());
    }
    for (AdverseEvent event : said.events()) {
      if (!before.contains(event.term())) {
        of(event.term(), seen).seen(List.of(event));
      }
    }
  }

  private void pressures(Readings readings, Map<String, Sightings> seen) {
    if (readings.have(Reading.SYSTOLIC_BEFORE, Reading.DIASTOLIC_BEFORE)) {
      of(SafetyItem.BP_BEFORE_140_90, seen)
          .session(
              value(readings, Reading.SYSTOLIC_BEFORE) > inHundredths(rules.beforeSystolic())
                  || value(readings, Reading.DIASTOLIC_BEFORE)
                      > inHundredths(rules.beforeDiastolic()));
    }
    if (readings.have(Reading.SYSTOLIC_MAX, Reading.DIASTOLIC_MAX)) {
      of(SafetyItem.BP_180_110, seen)
          .session(
              value(readings, Reading.SYSTOLIC_MAX) >= inHundredths(rules.highSystolic())
                  || value(readings, Reading.DIASTOLIC_MAX) >= inHundredths(rules.highDiastolic()));
    }
  }

  private void rises(Readings readings, Map<String, Sightings> seen) {
    boolean systolic = readings.have(Reading.SYSTOLIC_BEFORE, Reading.SYSTOLIC_MAX);
    boolean diastolic = readings.have(Reading.DIASTOLIC_BEFORE, Reading.DIASTOLIC_MAX);
    if (systolic) {
      of(SafetyItem.SYSTOLIC_RISE, seen).measured(systolicRise(readings));
    }
    if (diastolic) {
      of(SafetyItem.DIASTOLIC_RISE, seen).measured(diastolicRise(readings));
    }
    if (systolic && diastolic) {
      of(SafetyItem.BP_RISE_40_25, seen)
          .session(
              systolicRise(readings) >= inHundredths(rules.systolicRise())
                  || diastolicRise(readings) >= inHundredths(rules.diastolicRise()));
    }
    if (readings.have(Reading.HEART_RATE_BEFORE, Reading.HEART_RATE_MAX)) {
      of(SafetyItem.HEART_RATE_RISE, seen)
          .measured(
              value(readings, Reading.HEART_RATE_MAX) - value(readings, Reading.HEART_RATE_BEFORE));
    }
  }

  private static int systolicRise(Readings readings) {
    return value(readings, Reading.SYSTOLIC_MAX) - value(readings, Reading.SYSTOLIC_BEFORE);
  }

  private static int diastolicRise(Readings readings) {
    return value(readings, Reading.DIASTOLIC_MAX) - value(readings, Reading.DIASTOLIC_BEFORE);
  }

  private static void completeness(Session session, Map<String, Sightings> seen) {
    for (SafetyItem item : WRITTEN_DOWN) {
      Observation observation = item.observation();
      if (observation != null && observation.isDue(session)) {
        of(item, seen).session(observation.isRecorded(session));
      }
    }
  }

  private void regimen(Session session, Readings readings, Map<String, Sightings> seen) {
    if (Observation.DURATION.isDue(session)) {
      readings
          .hundredths(Reading.DURATION_MIN)
          .ifPresent(minutes -> of(SafetyItem.DURATION_40_60, seen).session(isUsual(minutes)));
    }
    if (Observation.MONITORED.isDue(session)) {
      readings
          .hundredths(Reading.MONITORED_MIN)
          .ifPresent(
              minutes ->
                  of(SafetyItem.MONITORED_120, seen)
                      .session(minutes >= inHundredths(rules.monitored())));
    }
    if (Observation.DOSE.isDue(session)) {
      readings
          .hundredths(Reading.DOSE_MG)
          .ifPresent(dose -> of(SafetyItem.DOSE_56_84, seen).session(isLabelled(dose)));
    }
  }

  private boolean isUsual(int minutes) {
    return minutes >= inHundredths(rules.infusionFrom())
        && minutes <= inHundredths(rules.infusionTo());
  }

  private boolean isLabelled(int dose) {
    return dose == inHundredths(rules.lowDose()) || dose == inHundredths(rules.highDose());
  }

  private static int value(Readings readings, Reading of) {
    return readings.hundredths(of).orElseThrow();
  }

  private static int inHundredths(int whole) {
    return HUNDREDTHS * whole;
  }

  private static Sightings of(SafetyItem item, Map<String, Sightings> seen) {
    return of(item.code(), seen);
  }

  private static Sightings of(String item, Map<String, Sightings> seen) {
    return seen.computeIfAbsent(item, code -> new Sightings());
  }
}
