package org.clinicoutcomes.pages;

import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.comparison.Comparisons;
import org.clinicoutcomes.comparison.Funnel;
import org.clinicoutcomes.comparison.Months;
import org.clinicoutcomes.comparison.Sides;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Figures;
import org.clinicoutcomes.figures.MissingScores;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.quality.SourceAccount;

/** What follows from the counts of a report, worked out once for its files and its sheets. */
public final class Conclusions {

  private final Findings findings;
  private final Comparisons comparisons;
  private final Funnel funnel;
  private final Months months;
  private final List<MissingScores> missing;
  private final ClaimFindings claims;

  /** Works out all of it. */
  public Conclusions(Findings findings) {
    this.findings = findings;
    Figures figures = findings.network().figures();
    Sides sides = new Sides(figures.of(Families.SIDES));
    comparisons = new Comparisons(sides, findings.comparison());
    funnel = new Funnel(sides, comparisons);
    months = new Months(figures.of(Families.CELLS), findings.headlines(), findings::isFinal);
    missing = MissingScores.ranked(findings.headlines(), figures);
    claims = new ClaimFindings(findings);
  }

  /** What they follow from. */
  public Findings findings() {
    return findings;
  }

  /** Every source's account, held ones included, by its name. */
  public Stream<SourceAccount> accounts() {
    return findings.sources().stream().map(SourceResult::account);
  }

  /** Drugs, routes and clinics side by side. */
  public Comparisons comparisons() {
    return comparisons;
  }

  /** Every clinic beside all. */
  public Funnel funnel() {
    return funnel;
  }

  /** The headlines month by month. */
  public Months months() {
    return months;
  }

  /** Which missing scores leave which clinic's headline how open, the widest range first. */
  public List<MissingScores> missing() {
    return missing;
  }

  /** What articles claim, held against every clinic. */
  public ClaimFindings claims() {
    return claims;
  }
}
