package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.disclosure.DisclosureRules;
import org.clinicoutcomes.disclosure.SharedClinic;
import org.clinicoutcomes.disclosure.SharedFigures;
import org.clinicoutcomes.disclosure.SharedScope;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.measure.FinalPeriods;
import org.clinicoutcomes.report.Edition;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Report;

/** Puts the pages of the workbooks for outside readers together: nothing of any one patient. */
public final class ShareableReports {

  private static final String NOTICE = "Shareable: small counts hidden, others rounded";

  private final Findings findings;
  private final List<SourceResult> published;
  private final SharedFigures figures;

  /** Decides what is hidden, for all workbooks together. */
  public ShareableReports(Findings findings, DisclosureRules rules) {
    this.findings = findings;
    this.published = findings.published();
    this.figures =
        SharedFigures.of(
            new SharedScope(
                rules,
                findings.catalog(),
                FinalPeriods.of(findings.asOf(), findings.series())
                    .latestYears(rules.sharedYears()),
                clinics(),
                findings.network().figures().of(Families.CELLS)));
  }

  private List<SharedClinic> clinics() {
    List<SharedClinic> clinics = new ArrayList<>();
    for (SourceResult source : published) {
      for (String name : findings.names().of(source)) {
        clinics.add(new SharedClinic(name, source.headlines(), source.inForce()));
      }
    }
    return clinics;
  }

  /**
   * The workbook of one clinic.
   *
   * @param clinic the clinic's name in the export
   */
  public Report ofClinic(SourceResult source, String clinic) {
    String name = findings.names().of(source.source(), clinic);
    return report(name, name, List.of(source));
  }

  /** The workbook of all clinics together. */
  public Report ofAllClinics() {
    return report("All clinics", CellKey.ALL_CLINICS, published);
  }

  private Report report(String title, String clinic, List<SourceResult> sources) {
    SharedPages shared = new SharedPages(figures, clinic, sources);
    List<Page> pages =
        List.of(
            shared.summary(),
            shared.definitions(),
            MethodsPage.of(findings, sources),
            AuditPage.withoutInputs(findings));
    return PageGroups.report(
        title,
        new Edition("shareable", findings.asOf(), NOTICE),
        StartPage.page(cover(shared, sources)),
        pages.stream().map(new InWords(findings.words())::of).toList());
  }

  private List<String> cover(SharedPages shared, List<SourceResult> sources) {
    List<String> years = figures.scope().years();
    List<String> sentences = new ArrayList<>(EmptySources.forOutsiders(sources));
    sentences.add(
        "Outcomes of ketamine and esketamine treatment in the final years from "
            + years.get(0)
            + " to "
            + years.get(years.size() - 1)
            + ", from records up to and including "
            + findings.asOf()
            + ".");
    sentences.addAll(DoubtSentences.forOutsiders(sources));
    sentences.addAll(shared.sentences());
    sentences.add(StartPage.BEFORE_AND_AFTER);
    sentences.add(
        "So that nobody is recognised, counts from 1 to "
            + figures.scope().rules().smallCount()
            + " are hidden, with whatever they could be worked out from; all others are rounded to the"
            + " nearest 5, so they need not add up. About 40 means 38 to 42. Rates and their"
            + " intervals come from the rounded counts.");
    return sentences;
  }
}
