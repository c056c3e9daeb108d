package org.clinicoutcomes.pages;

import java.util.List;
import java.util.Locale;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.safety.SafetyItem;
import org.clinicoutcomes.safety.SafetyKey;
import org.clinicoutcomes.safety.SafetyTally;
import org.clinicoutcomes.session.Place;

/** Whether anything is unsafe, on the first page: what was seen, against its limits. */
final class StartSafety {

  private static final String HIGH_PRESSURE = "bp_180_110";

  private final Findings findings;
  private final String clinic;

  StartSafety(Findings findings, String clinic) {
    this.findings = findings;
    this.clinic = clinic;
  }

  Block block() {
    return new Block("Is anything unsafe?", List.of(pressures(), events()), null);
  }

  private String pressures() {
    SafetyTally high = of(SafetyItem.of(HIGH_PRESSURE));
    return high.sessions() == 0
        ? "Blood pressure: no session has a highest reading."
        : String.format(
            Locale.ROOT,
            "Blood pressure of %d/%d or more in %,d of %,d sessions with a highest reading, in %,d"
                + " of %,d patients.",
            findings.safety().highSystolic(),
            findings.safety().highDiastolic(),
            high.sessionsWith(),
            high.sessions(),
            high.patientsWith(),
            high.patients());
  }

  private String events() {
    SafetyTally recorded = of(SafetyItem.EVENTS_RECORDED);
    if (recorded.sessions() == 0) {
      return "Adverse events are not in the export: nobody knows how many there were.";
    }
    SafetyTally any = of(SafetyItem.ANY_EVENT);
    return String.format(
        Locale.ROOT,
        "Adverse events in %,d of %,d sessions: severe in %,d, serious in %,d. %,d sessions have no"
            + " entry about events.",
        any.sessionsWith(),
        any.sessions(),
        any.severe(),
        any.serious(),
        recorded.sessions() - recorded.sessionsWith());
  }

  private SafetyTally of(SafetyItem item) {
    return findings
        .of(Families.SAFETY, clinic)
        .getOrDefault(
            new SafetyKey(clinic, Place.EVERY, Place.EVERY, item.code()), SafetyTally.NONE);
  }
}
