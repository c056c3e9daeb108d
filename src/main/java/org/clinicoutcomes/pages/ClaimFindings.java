package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.comparison.Claim;
import org.clinicoutcomes.comparison.ClaimFinding;
import org.clinicoutcomes.comparison.ClaimSubject;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.safety.SafetyKey;
import org.clinicoutcomes.safety.SafetyTally;

/**
 * Holds every claim against the figures of each clinic and of all, over all dates and everybody.
 */
public final class ClaimFindings {

  private final Findings findings;
  private final SortedMap<String, List<ClaimFinding>> byClinic = new TreeMap<>(CodePoints.ORDER);

  ClaimFindings(Findings findings) {
    this.findings = findings;
    byClinic.put(CellKey.ALL_CLINICS, found(CellKey.ALL_CLINICS));
    findings
        .published()
        .forEach(
            source -> findings.names().of(source).forEach(name -> byClinic.put(name, found(name))));
  }

  /** The findings of all clinics and of each, by its name; claims by key, then condition. */
  public SortedMap<String, List<ClaimFinding>> byClinic() {
    return Collections.unmodifiableSortedMap(byClinic);
  }

  /** The findings of one clinic, or of all: one for each claim and each of its conditions. */
  List<ClaimFinding> of(String clinic) {
    return byClinic.getOrDefault(clinic, List.of());
  }

  private List<ClaimFinding> found(String clinic) {
    List<ClaimFinding> found = new ArrayList<>();
    findings.claims().claims().forEach(claim -> found.addAll(of(claim, clinic)));
    return found;
  }

  private List<ClaimFinding> of(Claim claim, String clinic) {
    if (claim.subject() instanceof ClaimSubject.OfMeasure measure) {
      return measure.conditions().stream()
          .sorted()
          .map(condition -> ofMeasure(claim, clinic, condition))
          .toList();
    }
    ClaimSubject.OfCheck check = (ClaimSubject.OfCheck) claim.subject();
    SafetyKey key = new SafetyKey(clinic, check.drug(), check.route(), check.figure());
    SafetyTally tally = findings.of(Families.SAFETY, clinic).getOrDefault(key, SafetyTally.NONE);
    return List.of(ClaimFinding.of(claim, check, tally));
  }

  private ClaimFinding ofMeasure(Claim claim, String clinic, String condition) {
    return findings
        .overall(clinic, condition, claim.subject().figure())
        .map(t -> ClaimFinding.of(claim, condition, t.ladder(), findings.claims().rules()))
        .orElseGet(() -> ClaimFinding.notRecorded(claim, condition));
  }
}
