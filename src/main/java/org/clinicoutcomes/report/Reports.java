package org.clinicoutcomes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.SourceResult;

/** Puts the pages of each workbook together. */
public final class Reports {

  private final Findings findings;
  private final SummaryPage summary;
  private final GroupsPage groups;
  private final SessionsPage sessions;

  public Reports(Findings findings) {
    this.findings = findings;
    this.summary = new SummaryPage(findings);
    this.groups = new GroupsPage(findings);
    this.sessions = new SessionsPage(findings);
  }

  /**
   * The workbook of one clinic, patient rows included.
   *
   * @param clinic the clinic's name in the export
   * @param patients its rows as {@link PatientRows} made them
   */
  public Report ofClinic(SourceResult source, String clinic, Table patients) {
    String name = findings.names().of(source.source(), clinic);
    SortedMap<String, List<String>> headlines = headlines(List.of(source));
    List<Page> pages = new ArrayList<>();
    pages.add(summary.of(name, headlines, List.of(asOf())));
    pages.add(groups.of(name, headlines));
    pages.add(sessions.of(name, headlines));
    pages.add(patientsPage(patients));
    pages.addAll(QualityPages.of(List.of(source)));
    pages.add(MethodsPage.of(findings, List.of(source)));
    return new Report(name, pages);
  }

  /** The workbook of all clinics, without patient rows. */
  public Report ofAllClinics() {
    List<SourceResult> published = published();
    SortedMap<String, List<String>> headlines = headlines(published);
    List<Page> pages = new ArrayList<>();
    pages.add(summary.of(CellKey.ALL_CLINICS, headlines, List.of(asOf(), scope(published))));
    pages.add(new ClinicsPage(findings).of(headlines));
    pages.add(groups.of(CellKey.ALL_CLINICS, headlines));
    pages.add(sessions.of(CellKey.ALL_CLINICS, headlines));
    pages.addAll(QualityPages.of(findings.sources()));
    pages.add(MethodsPage.of(findings, published));
    return new Report("All clinics", pages);
  }

  /** The workbook of a held source: nothing but why, and its data quality. */
  public Report ofHeldSource(SourceResult source) {
    return new Report(source.source() + " (held)", QualityPages.of(List.of(source)));
  }

  private List<SourceResult> published() {
    return findings.sources().stream().filter(source -> !source.account().isHeld()).toList();
  }

  private String asOf() {
    return "What the records say up to and including " + findings.asOf() + ".";
  }

  private String scope(List<SourceResult> published) {
    return published.size()
        + " of "
        + Wording.count(findings.sources().size(), "source")
        + (published.size() == findings.sources().size()
            ? ", none held."
            : "; the others are held.");
  }

  private static SortedMap<String, List<String>> headlines(List<SourceResult> sources) {
    SortedMap<String, SortedSet<String>> ids = new TreeMap<>();
    sources.forEach(
        source ->
            source
                .headlines()
                .forEach((key, id) -> ids.computeIfAbsent(key, k -> new TreeSet<>()).add(id)));
    SortedMap<String, List<String>> headlines = new TreeMap<>();
    ids.forEach((condition, of) -> headlines.put(condition, List.copyOf(of)));
    return headlines;
  }

  private static Page patientsPage(Table patients) {
    return new Page(
        "Patients",
        List.of(
            "One row per patient, condition and series. A patient counts once in a rate: in the row"
                + " with index_all = yes.",
            "Each measure's column says how far the series came: no_baseline, below_entry,"
                + " no_end_score, improved or not_improved; in_progress until the series is"
                + " closed. For a measure of harm, improved reads: got worse."),
        patients);
  }
}
