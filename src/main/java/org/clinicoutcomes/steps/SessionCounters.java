package org.clinicoutcomes.steps;

import java.time.LocalDate;
import java.util.List;
import org.clinicoutcomes.attendance.ActivityCounter;
import org.clinicoutcomes.attendance.AttendanceCounter;
import org.clinicoutcomes.definitions.Definitions;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Figures;
import org.clinicoutcomes.records.SourceRecords;
import org.clinicoutcomes.safety.IdeationScale;
import org.clinicoutcomes.safety.SafetyCounter;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.series.SeriesScorer;
import org.clinicoutcomes.session.BuiltInCodes;
import org.clinicoutcomes.session.Patient;

/** Counts what a source's sessions say besides scores: safety, attendance, activity. */
final class SessionCounters {

  private final SafetyCounter safety;
  private final AttendanceCounter attendance;
  private final ActivityCounter activity = new ActivityCounter();

  /** Counters that have counted every planned session. */
  SessionCounters(Definitions definitions, SourceRecords records, LocalDate asOf) {
    this.safety =
        new SafetyCounter(
            definitions.safety(),
            definitions.vocabulary(),
            records.areEventsRecorded(),
            IdeationScale.of(definitions.catalog().instruments().values()),
            new SeriesScorer(definitions.series()),
            asOf);
    this.attendance =
        new AttendanceCounter(
            definitions.attendance(), definitions.catalog().group(BuiltInCodes.MOOD));
    records.accepted().forEachScheduledSession(attendance::count);
  }

  void count(Patient patient, List<Series> series) {
    safety.count(patient, series);
    attendance.count(patient, series);
    activity.count(patient, series);
  }

  void addTo(Figures figures) {
    figures.of(Families.SAFETY).putAll(safety.figures());
    figures.of(Families.ATTENDANCE).putAll(attendance.figures());
    figures.of(Families.ACTIVITY).putAll(activity.figures());
  }
}
