package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.figures.WorklistTally;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Edition;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Report;

/** Puts the pages of each workbook together. */
public final class Reports {

  private static final String ALL = "All clinics";

  private static final String NOT_TO_BE_FORWARDED =
      "Holds patients' data: not to be forwarded. What may be lies in the folder shareable.";

  private static final String CONFIDENTIAL = "Confidential: patients' data";

  private final Conclusions conclusions;
  private final Findings findings;
  private final StartPage start;

  public Reports(Conclusions conclusions) {
    this.conclusions = conclusions;
    this.findings = conclusions.findings();
    this.start = new StartPage(findings, conclusions.months());
  }

  /**
   * The workbook of one clinic, patient rows included.
   *
   * @param clinic the clinic's name in the export
   * @param lists the rows of its worklist
   * @param records its patients one by one
   */
  public Report ofClinic(
      SourceResult source, String clinic, ListRows lists, ClinicRecords records) {
    String name = findings.names().of(source.source(), clinic);
    List<SourceResult> sources = List.of(source);
    WorklistTally calls = source.worklistByClinic().getOrDefault(clinic, WorklistTally.NONE);
    Headlines headlines = Headlines.of(sources);
    StartPage.About about =
        new StartPage.About(
            name,
            name,
            sources,
            headlines,
            LastYears.of(findings, name),
            List.of(NOT_TO_BE_FORWARDED),
            calls(source, calls));
    List<Page> pages = new ArrayList<>();
    StartPage.First first = start.of(about);
    pages.addAll(rates(about, Proof.FROM_PATIENTS, Proof.FROM_PATIENTS, List.of()));
    pages.replaceAll(
        page ->
            page.title().equals(SafetyPage.TITLE)
                ? SeriousEvents.on(page, records.visits())
                : page);
    pages.add(
        WorklistPage.of(lists.worklist(), calls, EmptySources.sentences(sources, findings.asOf())));
    pages.add(WorklistPage.toReview(lists.toReview(), calls));
    pages.addAll(patientByPatient(headlines, lists, records));
    pages.add(QualityPage.of(sources, GivenSessions.sentences(findings, name)));
    pages.add(MethodsPage.of(findings, sources));
    pages.add(AuditPage.of(findings, sources));
    pages.add(first.behind());
    return report(name, first.page(), pages);
  }

  private List<Page> patientByPatient(Headlines headlines, ListRows lists, ClinicRecords records) {
    PeopleShown people = new PeopleShown(records.people(), lists.worklist());
    List<Page> pages = new ArrayList<>(new RecordPages(records, people).all());
    if (people.all() == 0) {
      pages.add(PatientPage.ofNobody());
      return pages;
    }
    PatientPage patient =
        new PatientPage(
            people,
            PatientNow.of(records, lists, people, findings.words()),
            new PatientHeadlines(findings, headlines));
    pages.add(patient.page());
    pages.add(patient.behind());
    return pages;
  }

  /** The workbook of all clinics, without patient rows. */
  public Report ofAllClinics() {
    List<SourceResult> published = findings.published();
    Headlines headlines = Headlines.of(published);
    StartPage.About about =
        new StartPage.About(
            ALL,
            CellKey.ALL_CLINICS,
            findings.sources(),
            headlines,
            LastYears.of(findings, CellKey.ALL_CLINICS),
            List.of(scope(published)),
            new StartCalls(findings).ofClinics(worklists(published)));
    StartPage.First first = start.of(about);
    List<Page> pages = new ArrayList<>();
    pages.addAll(rates(about, Proof.FROM_CLINICS, Proof.NONE, clinicsPages(headlines)));
    pages.add(
        QualityPage.of(findings.sources(), GivenSessions.sentences(findings, CellKey.ALL_CLINICS)));
    pages.add(MethodsPage.of(findings, published));
    pages.add(AuditPage.of(findings, findings.sources()));
    pages.add(first.behind());
    return report(ALL, first.page(), pages);
  }

  /** Whom to call; an empty export is not good news. */
  private List<Block> calls(SourceResult source, WorklistTally calls) {
    return source.isEmpty() ? List.of() : new StartCalls(findings).of(calls);
  }

  private List<Page> clinicsPages(Headlines headlines) {
    List<Page> pages = new ArrayList<>();
    FunnelBlock funnel = FunnelBlock.of(findings, headlines, conclusions.funnel());
    pages.add(
        new Page(
            "Clinics",
            "Every clinic's headline beside that of all clinics, and each clinic among all with the"
                + " limits of chance",
            List.of(
                new ClinicsBlock(findings).of(headlines).under(funnel.title()), funnel.block())));
    pages.add(funnel.behind());
    return pages;
  }

  /** The workbook of a held source: nothing but why, and its data quality. */
  public Report ofHeldSource(SourceResult source) {
    String title = source.source() + " (held)";
    List<SourceResult> sources = List.of(source);
    List<String> why = new ArrayList<>();
    why.add(source.source() + " is held: nothing of it is in any figure.");
    why.addAll(source.account().heldBecause());
    List<Page> pages = new ArrayList<>(List.of(QualityPage.of(sources, List.of())));
    pages.add(AuditPage.of(findings, sources));
    return report(title, StartPage.page(why), pages);
  }

  private List<Page> rates(
      StartPage.About about, Proof ofSummary, Proof proof, List<Page> afterSummary) {
    String clinic = about.clinic();
    Headlines headlines = about.headlines();
    List<Page> pages = new ArrayList<>();
    SheetTitles titles = new SheetTitles(findings, clinic, headlines);
    pages.add(new SummaryPage(findings, ofSummary).of(clinic, headlines).headed(titles.summary()));
    pages.addAll(afterSummary);
    pages.add(flow(clinic, headlines, proof).headed(titles.flow()));
    pages.add(new GroupsPage(findings, proof).of(clinic, headlines).headed(titles.groups()));
    pages.add(
        new ComparisonsPage(findings, conclusions.comparisons(), proof).of(clinic, headlines));
    pages.add(sessions(clinic, headlines, proof).headed(titles.sessions()));
    pages.add(
        new TrendPage(findings, conclusions.months(), proof).of(clinic, headlines, about.years()));
    pages.addAll(new DurabilityPages(findings, proof).of(clinic, headlines, titles.durability()));
    pages.add(
        new DefinitionsPage(findings, proof).of(clinic, headlines).headed(titles.definitions()));
    pages.add(new ClaimsPage(findings, conclusions.claims(), proof).of(clinic));
    SafetyPage safety = new SafetyPage(findings);
    pages.add(safety.of(clinic).headed(titles.safety()));
    pages.add(safety.points(clinic));
    pages.add(attendance(clinic));
    return pages;
  }

  private Page flow(String clinic, Headlines headlines, Proof proof) {
    return new Page(
        "Flow",
        "Who is not in a rate and why, how open that leaves it, and how those without a final score"
            + " differ",
        List.of(
            new FlowBlock(findings, proof).of(clinic, headlines),
            new MissingBlock(findings, conclusions.missing(), proof).of(clinic),
            new AssessedBlock(findings, proof).of(clinic, headlines)));
  }

  private Page sessions(String clinic, Headlines headlines, Proof proof) {
    return new Page(
        "Sessions",
        "How soon patients got better; who went on without a response; change within a session's day",
        List.of(
            new SessionsBlock(findings, proof).of(clinic, headlines),
            new CourseBlock(findings).of(clinic, headlines)));
  }

  private Page attendance(String clinic) {
    return new Page(
        "Attendance",
        "No-shows, cancellations, completed inductions, days between sessions; patients and sessions"
            + " month by month",
        List.of(new AttendanceBlock(findings).of(clinic), new ActivityBlock(findings).of(clinic)));
  }

  private SortedMap<String, WorklistTally> worklists(List<SourceResult> published) {
    SortedMap<String, WorklistTally> worklists = new TreeMap<>(CodePoints.ORDER);
    for (SourceResult source : published) {
      source
          .worklistByClinic()
          .forEach((clinic, of) -> worklists.put(findings.names().of(source.source(), clinic), of));
    }
    return worklists;
  }

  private Report report(String title, Page first, List<Page> pages) {
    return PageGroups.report(
        title,
        new Edition("internal", findings.asOf(), CONFIDENTIAL),
        new InWords(findings.words()).of(first),
        inWords(pages));
  }

  private List<Page> inWords(List<Page> pages) {
    return pages.stream().map(new InWords(findings.words())::of).toList();
  }

  private String scope(List<SourceResult> published) {
    int all = findings.sources().size();
    String sources = Wording.count(all, "source");
    return published.size() == all
        ? "All sources (" + all + ") are in the figures, none is held."
        : published.size() + " of " + sources + " in the figures; the others are held.";
  }
}
