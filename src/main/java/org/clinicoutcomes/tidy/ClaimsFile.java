package org.clinicoutcomes.tidy;

import static org.clinicoutcomes.tidy.TidyCsv.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.clinicoutcomes.comparison.Claim;
import org.clinicoutcomes.comparison.ClaimEvidence;
import org.clinicoutcomes.comparison.ClaimFinding;
import org.jspecify.annotations.Nullable;

/** Writes {@code claims.csv}: what articles claim, beside what the records of each clinic say. */
public final class ClaimsFile {

  static final List<String> HEADER =
      List.of(
          ("clinic,claim,condition,measure_or_check,direction,value,n,count,estimate,low,high,"
                  + "completeness,missing,verdict")
              .split(","));

  private ClaimsFile() {}

  /** Writes a row per clinic, claim and condition. */
  public static void write(Path file, SortedMap<String, List<ClaimFinding>> byClinic) {
    try (TidyCsv csv = new TidyCsv(file, HEADER)) {
      byClinic.forEach((clinic, found) -> found.forEach(finding -> csv.row(row(clinic, finding))));
    }
  }

  private static List<String> row(String clinic, ClaimFinding finding) {
    Claim claim = finding.claim();
    List<String> row = new ArrayList<>();
    row.add(clinic);
    row.add(claim.key());
    row.add(finding.condition());
    row.add(claim.subject().figure());
    row.addAll(said(claim.said()));
    row.addAll(finding.isRecorded() ? counts(finding.evidence()) : List.of("", ""));
    row.addAll(figures(finding.evidence()));
    row.add(finding.verdict().code());
    return row;
  }

  private static List<String> said(Claim.@Nullable Said said) {
    return said == null ? List.of("", "") : List.of(said.direction().code(), figure(said.share()));
  }

  private static List<String> counts(ClaimEvidence evidence) {
    return List.of(Long.toString(evidence.n()), Long.toString(evidence.count()));
  }

  private static List<String> figures(ClaimEvidence evidence) {
    return List.of(
        figure(evidence.estimate()),
        figure(evidence.interval().low()),
        figure(evidence.interval().high()),
        figure(evidence.completeness()),
        evidence.missing().isPresent() ? Long.toString(evidence.missing().getAsLong()) : "");
  }
}
