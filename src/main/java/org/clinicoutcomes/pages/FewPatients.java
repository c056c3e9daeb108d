package org.clinicoutcomes.pages;

import java.util.List;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.FlowTally;

/**
 * Says of a clinic with hardly any patient that it is so: what follows would else pass for what the
 * clinic does. Of fewer than a claim is judged by, no rate says much.
 */
final class FewPatients {

  private final Findings findings;

  FewPatients(Findings findings) {
    this.findings = findings;
  }

  /** A sentence to be said first of all; none where there are enough, or nobody at all. */
  List<String> sentences(String clinic) {
    long patients = count(clinic);
    return patients == 0 || !isOf(clinic)
        ? List.of()
        : List.of(
            "Nearly empty: "
                + Wording.count(patients, "patient has", "patients have")
                + " a session up to "
                + findings.asOf()
                + ", one treated for two conditions counted twice. That is too few for any rate; if"
                + " more are treated, the export is not whole.");
  }

  /** Whether there are hardly any, or nobody at all. */
  boolean isOf(String clinic) {
    return count(clinic) < findings.claims().rules().claimPatients();
  }

  private long count(String clinic) {
    return findings.of(Families.FLOW, clinic).values().stream()
        .mapToLong(FlowTally::patients)
        .sum();
  }
}
